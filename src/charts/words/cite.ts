import type { Frame } from './frame.ts';

/** To cite a figure by, wherever it stands: whose, instrument, version, form, weighting, mode and k, n, date. */
export const citeLine = ({ partnership, source, facts }: Pick<Frame, 'partnership' | 'source' | 'facts'>) =>
  [partnership, source, facts].join(' · ');
