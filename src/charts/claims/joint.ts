import type { GateRow } from '#charts/model/gates.ts';
import type { StepRow } from '#charts/model/steps.ts';
import type { Claim } from './claim.ts';

/** S5, S8: the verdict that all agreed on, and what shows it. */
export function jointGateClaims({ shown, text: asked, proof = '' }: GateRow): Claim[] {
  switch (shown?.verdict) {
    case 'met':
    case 'partly':
      return [{ kind: `joint-${shown.verdict}`, asked }, proofClaim(proof)];
    case 'not-met':
      return [{ kind: 'joint-not-met', asked }, ...reasonClaims(proof)];
    case 'contested':
    case null:
    case undefined:
      return [{ kind: 'joint-open', asked }];
  }
}

/** S7, S8: how a step of the path stands, and what shows it. */
export function stepClaims({ state, date, proof }: StepRow): Claim[] {
  switch (state) {
    case 'done':
      return date === null ? [] : [{ kind: 'step-done', date }, proofClaim(proof)];
    case 'undated':
      return [{ kind: 'step-undated' }, proofClaim(proof)];
    case 'ahead':
    case 'next':
    case 'skipped':
    case 'unsettled':
      return [{ kind: `step-${state}` }, ...reasonClaims(proof)];
  }
}

const proofClaim = (text: string): Claim =>
  text === '' ? { kind: 'joint-unproven' } : { kind: 'joint-proof', text };

const reasonClaims = (text: string): Claim[] => (text === '' ? [] : [{ kind: 'joint-reason', text }]);
