import type { Basis } from '#charts/model/basis.ts';
import { gateDimensions, gates } from '#charts/model/gates.ts';
import { items } from '#charts/model/items.ts';
import { radar } from '#charts/model/radar.ts';
import { strongest } from '#charts/model/strongest.ts';
import { talksIn, type Talk } from '#charts/model/talk.ts';
import type { ShiftOf } from '#charts/model/votes.ts';
import type { Id } from '#domain/ids.ts';
import type { GateCell } from '#domain/privacy/released.ts';
import { asksEach, type Assessment } from '#domain/responses/assessment.ts';
import { handsAsked, handsPoints, isCounted } from '#domain/responses/show-of-hands.ts';
import type { AssessmentResults, PartnershipResults } from '#storage/results.ts';
import type { Slide, Slides, Why } from './slides.ts';
import { basesIn, shiftsOf } from './votes.ts';

/** What all see together: strengths first, then what they see differently, what hands were raised for, who wants to be seen. */
export function slidesWhenClosed(
  all: PartnershipResults,
  own: AssessmentResults,
  onWall: ReadonlySet<Id>,
): Slides {
  const bases = basesIn(all, own);
  const strengths = strongest(bases);
  const talks = talksIn(bases);
  const shifts = shiftsOf(all, own);
  const hands = handsIn(own);
  const why = talks.length + hands.length > 0 ? null : whyNot(own.assessment, bases);
  const [first, ...rest]: readonly Slide[] = [
    ...(strengths.length > 0 ? [{ id: 'strengths', kind: 'strengths', strengths } as const] : []),
    ...(why ? [{ id: why, kind: 'plain', why } as const] : []),
    ...talks.flatMap((talk, place): Slide[] => [
      { id: keyOf(talk), kind: 'talk', talk, place: place + 1, of: talks.length },
      ...shifts.filter(isAbout(talk)).map(shiftSlide),
    ]),
    ...hands,
    ...shifts.filter((one) => !talks.some((talk) => isAbout(talk)(one))).map(shiftSlide),
    ...bases.flatMap((basis) => profilesIn(basis, onWall)),
  ];
  const last: Slide = { id: 'agreed', kind: 'agreed' };
  return first ? [first, ...rest, last] : [last];
}

const keyOf = ({ basis, id }: Talk): string => `${basis.questionnaire.id} ${id}`;

const isAbout =
  (talk: Talk) =>
  ({ questionnaire, shift }: ShiftOf): boolean =>
    keyOf(talk) === `${questionnaire} ${shift.item.id}`;

const shiftSlide = ({ vote, questionnaire, shift, votes }: ShiftOf): Slide => ({
  id: `again ${vote} ${questionnaire} ${shift.item.id}`,
  kind: 'shift',
  shift,
  votes,
});

const handsIn = ({ assessment, tallies }: AssessmentResults): Slide[] =>
  handsAsked(assessment).flatMap(({ questionnaire, item }): Slide[] => {
    const tally = tallies.find((one) => one.questionnaire === questionnaire.id && one.item === item.id);
    if (!tally?.hands || !isCounted(tally)) return [];
    const points = handsPoints(item, questionnaire);
    const id = `hands ${questionnaire.id} ${item.id}`;
    return [{ id, kind: 'hands', questionnaire, item, points, hands: tally.hands }];
  });

function whyNot({ parts }: Assessment, bases: readonly Basis[]): Why | null {
  if (!bases.some(isTold)) return jointly(parts) ? 'together' : 'none';
  const rows = bases.flatMap(
    (basis) => items(basis, { about: 'partnership', order: 'questionnaire' })?.rows ?? [],
  );
  const gateRows = bases.flatMap((basis) =>
    gateDimensions(basis, 'partnership').flatMap((dimension) => gates(basis, dimension)?.rows ?? []),
  );
  if (rows.length + gateRows.length === 0) return 'partners-only';
  const told = rows.filter(({ shown }) => typeof shown?.sd === 'number');
  if (rows.length > 0 && told.length === 0) return 'untold';
  // No rating is disputed, no gate contested; and still a gate may have been answered in more than one way.
  return gateRows.every(({ shown }) => shown === null || isUnanimous(shown)) ? 'alike' : 'near';
}

const isUnanimous = ({ counts }: GateCell): boolean =>
  counts !== null && [counts.yes, counts.partly, counts.notYet].filter((count) => count > 0).length <= 1;

/** Whether any figure may be shown. */
const isTold = ({ released }: Basis): boolean =>
  [released.cells, released.gates, released.ladders].some((figures) => Object.keys(figures).length > 0);

/** All there is was to be settled together. */
const jointly = (parts: Assessment['parts']): boolean =>
  !parts.some(asksEach) && parts.some(({ questionnaire }) => questionnaire.joint);

/** Of each partner that wants it, how the others see it and how it sees itself. */
const profilesIn = (basis: Basis, onWall: ReadonlySet<Id>): Slide[] =>
  basis.partners
    .filter(({ id }) => onWall.has(id))
    .flatMap((partner) => {
      const profile = radar(basis, partner.id);
      const id = `${basis.questionnaire.id} ${partner.id}`;
      return profile ? [{ id, kind: 'partner', partner, profile }] : [];
    });
