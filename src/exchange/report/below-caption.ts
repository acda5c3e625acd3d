import type { Figure } from './document.ts';

/** In small letters below the caption, all in one: to cite it by, with how many answered and when; the ends of the scale. */
export const belowCaption = ({ facts, ends, cite }: Pick<Figure, 'facts' | 'ends' | 'cite'>): string =>
  [cite.includes(facts) ? '' : facts, cite, ends].filter(Boolean).join(' · ');
