import type { Id } from '#domain/ids.ts';
import { recommend } from '#domain/privacy/foresee.ts';
import type { Library } from '#domain/questionnaire/library.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import type { Partner } from '#domain/responses/partnership.ts';
import type { Words } from '#i18n/words.ts';
import { thisDay } from '#storage/clock.ts';
import type { AssessmentValues } from './assessment-values.ts';
import { partsIn, setIn, waysOf, withChoice } from './chosen-parts.ts';
import { chosenBefore } from './cut-of.ts';
import { choiceOf } from './library.ts';
import { asksHands, isTogether } from './who-answers.ts';

type Start = {
  readonly assessment: Id;
  readonly partners: readonly Partner[];
  readonly last: Assessment | null;
  /** Of it: what all settled then, and need not settle again. */
  readonly settled: readonly Questionnaire[];
  readonly library: readonly Questionnaire[];
  readonly shelves: Library;
  /** Choices that the library was left with, separated by commas; null for none. */
  readonly use: string | null;
};

/** As the last time, with today's date; the first time PACTS short, one person a partner. */
export function startValues(start: Start, { t, date }: Words): AssessmentValues {
  const { assessment, partners, last, settled, library, shelves } = start;
  const day = thisDay();
  const wanted = taken(start);
  const asks = (last?.parts ?? []).filter(
    ({ questionnaire }) => !settled.some(({ id }) => id === questionnaire.id),
  );
  const before = offered(library, asks.map(choiceOf));
  const parts = [wanted, before].find((choices) => choices.length > 0) ?? ['pacts:short'];
  // What nobody was asked alone promised nothing; what all settled together counted nobody either
  const asked = last && !isTogether(last.parts) ? last : null;
  const counted = last && (asked || asksHands(last.parts)) ? last : null;
  const people = (id: Id) =>
    counted ? (counted.expected.find(({ partner }) => partner === id)?.people ?? 0) : 1;
  const expected = partners.map(({ id }) => ({ partner: id, people: people(id) }));
  const advice = recommend({ id: assessment, parts: partsIn(library, parts), expected, k: 3 });
  return {
    title: t('assess.title.default', { date: date(day) }),
    date: day,
    parts,
    expected,
    mode: asked?.mode ?? advice.mode,
    k: asked?.k ?? 3,
    weighting: asked?.weighting ?? advice.weighting,
    ...chosenBefore(last?.cut ?? null),
    reference: setIn(shelves.sets, wanted)?.reference ?? last?.reference ?? 'last-meeting',
    keeperName: last?.keeper.name ?? '',
    purpose: last?.keeper.purpose ?? t('assess.keeper.purpose-default'),
    until: last?.keeper.until ?? t('assess.keeper.until-default'),
  };
}

/**
 * What was typed before a look into the library, for the partners as they are now, with what was taken there: a set in
 * place of all, a single one besides.
 */
export function goOnWith(typed: AssessmentValues, start: Start): AssessmentValues {
  const wanted = taken(start);
  const [only] = wanted;
  const set = setIn(start.shelves.sets, wanted);
  return {
    ...typed,
    expected: start.partners.map(
      ({ id }) => typed.expected.find(({ partner }) => partner === id) ?? { partner: id, people: 1 },
    ),
    parts: wanted.length === 1 && only ? withChoice(typed.parts, only) : ((set && wanted) ?? typed.parts),
    reference: set?.reference ?? typed.reference,
  };
}

const taken = ({ library, use }: Start): string[] => offered(library, use?.split(',') ?? []);

/** Those of the choices that there are. */
const offered = (library: readonly Questionnaire[], choices: readonly string[]): string[] =>
  choices.filter((choice) => waysOf(library).some((part) => choiceOf(part) === choice));
