import type { Verdict } from '#domain/scoring/gates.ts';
import { ink } from './ink.ts';

const radius = 7;

/** How a gate stands, told by form; the word always stands beside it. */
export function VerdictSign({ verdict, x, y }: { verdict: Verdict | null; x: number; y: number }) {
  const warm = verdict === 'not-met' || verdict === 'contested';
  const colour = verdict === null ? ink.edge : warm ? ink.warm : ink.accent;
  return (
    <g transform={`translate(${x} ${y})`} fill="none" stroke={colour} strokeWidth={1.75}>
      <circle
        r={radius}
        fill={verdict === 'met' ? colour : ink.card}
        strokeDasharray={verdict === null ? '3 2.5' : undefined}
      />
      {verdict === 'met' && (
        <path d="M-3 0.2L-0.8 2.5L3.2 -2.2" stroke={ink.card} strokeLinecap="round" strokeLinejoin="round" />
      )}
      {verdict === 'partly' && (
        <path d={`M0 ${-radius}A${radius} ${radius} 0 0 0 0 ${radius}Z`} fill={colour} stroke="none" />
      )}
      {verdict === 'contested' && <path d="M-3.4 -1.7H3.4M-3.4 1.7H3.4M2 -4L-2 4" strokeWidth={1.5} />}
    </g>
  );
}
