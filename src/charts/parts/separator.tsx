import { ink } from './ink.ts';

/** Between two principles: the facets of one stay together. */
export const Separator = ({ width, y }: { width: number; y: number }) => (
  <path d={`M0 ${y}H${width}`} stroke={ink.line} strokeWidth={1} />
);
