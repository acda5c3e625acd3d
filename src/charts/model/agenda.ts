import type { Text } from '#domain/questionnaire/text.ts';
import type { Basis } from './basis.ts';
import { disputedIn } from './disputed.ts';
import { talksIn } from './talk.ts';

/** An item that a meeting talks about, of the partnership or of all partners together. */
export type AgendaItem = {
  readonly basis: Basis;
  readonly about: 'partnership' | 'partners';
  readonly id: string;
  readonly text: Text;
};

export const mostTalked = 5;

/** What the wall shows, the partnership's first; up to five also of what is said about partners, all of them together. */
export function agendaIn(bases: readonly Basis[]): AgendaItem[] {
  const whole = talksIn(bases).map(({ basis, id, text }): AgendaItem => ({
    basis,
    about: 'partnership',
    id,
    text,
  }));
  const partners = disputedIn(bases, 'partners').map(({ basis, row: { id, text } }): AgendaItem => ({
    basis,
    about: 'partners',
    id,
    text,
  }));
  return [...whole, ...partners].slice(0, mostTalked);
}
