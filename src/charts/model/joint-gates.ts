import type { Slug } from '#domain/ids.ts';
import { partnership } from '#domain/responses/subject.ts';
import { jointVerdict } from '#domain/scoring/joint.ts';
import { weakestVerdictFirst, type GateRow, type Gates } from './gates.ts';
import { nameOf, settledIn, type JointBasis } from './joint-basis.ts';

/** The gates of a dimension with what all agreed on (S5), weakest first; null where it has none. */
export function jointGates(basis: JointBasis, dimension: Slug): Gates | null {
  const title = nameOf(basis, dimension);
  const rows = settledIn(basis, dimension, 'gate').map(({ item: { id, text }, joint }): GateRow => {
    const verdict = jointVerdict(joint);
    const shown = verdict && { verdict, n: 0, counts: null };
    return { id, text, shown, answer: null, proof: verdict && joint ? joint.proof : '' };
  });
  if (!title || rows.length === 0) return null;
  const met = rows.filter(({ shown }) => shown?.verdict === 'met').length;
  return { title, subject: partnership, group: 'joint', rows: weakestVerdictFirst(rows), met };
}
