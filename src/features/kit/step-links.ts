import { asksEach, type Assessment } from '#domain/responses/assessment.ts';
import { mayVoteAgain } from '#domain/responses/second-vote.ts';
import type { Key } from '#i18n/words.ts';
import type { StepId } from './plan.ts';

type StepLink = { readonly href: string; readonly label: Key };

type Place = Pick<Assessment, 'id' | 'partnership' | 'parts' | 'again'>;

const pages: Partial<Record<StepId, (place: Place) => readonly StepLink[]>> = {
  // A copy that is made before the key does not hold it.
  copy: ({ id, partnership, parts }) => [
    ...(parts.some(asksEach) ? [{ href: `#/a/${id}/join`, label: 'kit.link.key' } as const] : []),
    { href: `#/p/${partnership}/share`, label: 'kit.link.copy' },
  ],
  print: ({ id }) => [{ href: `#/a/${id}/paper`, label: 'kit.link.print' }],
  room: ({ id }) => [{ href: `#/a/${id}/wall`, label: 'kit.link.wall' }],
  carried: ({ id }) => [{ href: `#/a/${id}/actions`, label: 'kit.link.carried' }],
  passed: ({ id }) => [{ href: `#/a/${id}/pass`, label: 'kit.link.passed' }],
  phones: ({ id }) => [
    { href: `#/a/${id}/join`, label: 'kit.link.phones' },
    { href: `#/a/${id}/scan`, label: 'kit.link.scan' },
  ],
  paper: ({ id }) => [{ href: `#/a/${id}/type`, label: 'kit.link.paper' }],
  hands: ({ id }) => [{ href: `#/a/${id}/hands`, label: 'kit.link.hands' }],
  together: ({ id }) => [{ href: `#/a/${id}/together`, label: 'kit.link.together' }],
  shut: ({ id }) => [{ href: `#/a/${id}`, label: 'kit.link.shut' }],
  own: ({ id }) => [{ href: `#/a/${id}/wall/partners`, label: 'kit.link.own' }],
  strong: ({ id }) => [{ href: `#/a/${id}/wall`, label: 'kit.link.wall' }],
  items: (place) =>
    mayVoteAgain(place) ? [{ href: `#/a/${place.id}/again`, label: 'again.link.action' }] : [],
  actions: ({ id }) => [{ href: `#/a/${id}/actions`, label: 'kit.link.carried' }],
  summary: ({ id }) => [{ href: `#/a/${id}/summary`, label: 'kit.link.summary' }],
  again: ({ partnership }) => [{ href: `#/p/${partnership}/share`, label: 'kit.link.copy' }],
};

/** The pages that a step is done on; the rehearsal needs no assessment. */
export function linksOf(id: StepId, place: Place | null): readonly StepLink[] {
  if (id === 'rehearse') return [{ href: '#/rehearsal', label: 'kit.link.rehearse' }];
  return place ? (pages[id]?.(place) ?? []) : [];
}
