import { describe, expect, test } from 'vitest';
import { idOf } from '../domain/responses/made.ts';
import {
  about,
  all,
  assessmentOf,
  occasionOf,
  partnerItems,
  partnerOf,
  peopleOf,
  responseOf,
  wholeItems,
  type Given,
} from '../domain/privacy/made.ts';
import { resultsOf } from '../domain/privacy/results-of.ts';
import { gate, questionnaireOf, rating } from '../domain/scoring/small.ts';
import { jointBases } from '#charts/model/joint-basis.ts';
import { layoutsOf } from '#domain/columns/layout.ts';
import { foresee, recommend } from '#domain/privacy/foresee.ts';
import { attended, missing } from '#domain/privacy/missing.ts';
import { filledPart } from '#domain/privacy/occasion.ts';
import { ownPicture } from '#domain/privacy/own.ts';
import { nextRelease } from '#domain/privacy/releases.ts';
import { applyChange, newDraft } from '#domain/responses/apply-answer.ts';
import { asksEach, type Assessment, type Mode, type Part } from '#domain/responses/assessment.ts';
import { answerKey } from '#domain/responses/draft.ts';
import { gatheringTimes, settlingMinutes } from '#domain/responses/gathering-times.ts';
import { itemCounts } from '#domain/responses/item-counts.ts';
import { settledOf } from '#domain/responses/joint.ts';
import type { Partner } from '#domain/responses/partnership.ts';
import { passingTime } from '#domain/responses/passing-time.ts';
import { stepsOf } from '#domain/responses/sitting.ts';
import { responsesOf } from '#domain/responses/submit.ts';
import { longestMinutes, tapsOf } from '#domain/responses/taps.ts';
import { typedSheet } from '#domain/responses/typed-sheet.ts';
import { qualityOf } from '#domain/scoring/quality.ts';
import { misfit } from '#exchange/misfit.ts';
import { fewestPartners, isTogether } from '#features/assessment/who-answers.ts';
import { assessmentSheets, together } from '#features/paper/assessment-sheets.ts';

const modes: readonly Mode[] = ['by-partner', 'anonymous'];
const people = [4, 4, 4];

const hands: Part = {
  questionnaire: {
    ...questionnaireOf([rating('hands.1', { dimension: 'goal' }), gate('hands.2', 'ready')]),
    id: 'counted',
  },
  form: 'all',
  hands: true,
};

const given: Given[] = peopleOf(people).map(({ person, partner }) => ({
  person,
  partner,
  answers: {
    partnership: { ...all(wholeItems, 1 + (person % 5)), 'ready.1': person % 3 === 0 ? 'not-yet' : 'yes' },
    ...Object.fromEntries(
      [0, 1, 2]
        .filter((other) => other !== partner)
        .map((other) => [about(other), all(partnerItems, 1 + ((person + other) % 5))]),
    ),
  },
}));

const partners: Partner[] = people.map((_, order) => ({
  id: partnerOf(order),
  partnership: idOf(200),
  name: `Mitra ${order}`,
  shortName: `M${order}`,
  sector: 'other',
  sign: order,
  order,
  archived: false,
  stamps: {},
}));

/** Everything that goes over the parts of an assessment, or over what is asked; each has to be the same without hands. */
const doings: Readonly<Record<string, (assessment: Assessment) => unknown>> = {
  'what a sitting asks': (of) => [stepsOf(of), tapsOf(of, partnerOf(0)), longestMinutes(of)],
  'how long gathering takes': (of) => [passingTime(of), gatheringTimes(of), settlingMinutes(of)],
  'what is counted at set-up': ({ parts }) => {
    const counts = itemCounts(parts);
    return [counts.each, counts.together, fewestPartners(parts), isTogether(parts)];
  },
  'what is foreseen': (of) => [foresee(of), recommend(of)],
  'what a draft becomes': (of) => {
    const draft = newDraft({ id: idOf(50), assessment: of.id, partner: partnerOf(0), way: 'own-device' });
    const change = { questionnaire: 'small', item: 'goal.1', subject: 'partnership', value: 4 } as const;
    const next = applyChange(draft, of, change);
    // As if it had been answered alone before
    const also = { [answerKey('counted', 'hands.1', 'partnership')]: 3 };
    return next.ok && responsesOf({ ...next.value, answers: { ...next.value.answers, ...also } }, of);
  },
  'what is settled together': (of) => [settledOf(of.parts, []), jointBases(of, [], 'Suka Maju')],
  'who is missing': (of) => {
    const { responses } = occasionOf(first(of), given.slice(0, 5));
    return [missing({ assessment: of, responses }), attended({ assessment: of, responses })];
  },
  'how answers are laid out': ({ parts }) =>
    parts.flatMap(layoutsOf).map(({ kind, slots }) => [kind, slots.map(({ id }) => id)]),
  'closing and its results': (of) => {
    const closed = { ...of, turn: 1 };
    const occasion = { ...occasionOf(first(closed), given), assessment: closed };
    const release = nextRelease(occasion, [], idOf(900));
    return [release, resultsOf({ ...occasion, releases: release.ok ? [release.value] : [] }, [])];
  },
  'results while it is open': (of) => resultsOf({ ...occasionOf(first(of), given), assessment: of }, []),
  'how far answers can be relied on': (of) =>
    of.parts.flatMap(({ questionnaire: { id } }) => {
      const closed = { ...of, turn: 1 };
      const filled = filledPart({ ...occasionOf(first(closed), given), assessment: closed }, id);
      return (filled && qualityOf(filled)) ?? [];
    }),
  'own answers': (of) => ownPicture(occasionOf(first(of), given.slice(0, 1)).responses, of),
  'forms on paper': (of) =>
    assessmentSheets(
      { assessment: of, partnership: 'Suka Maju', partners },
      {
        copies: new Map([
          [partnerOf(0), 2],
          [together, 1],
        ]),
        from: 1,
        all: false,
        comments: true,
      },
    ).map(({ key, blocks }) => [key, blocks.map(({ kind }) => kind)]),
  'what is typed in': (of) => typedSheet(of, partnerOf(0), false),
};

/** The made-up responses answer the part that asks each. */
const first = (of: Assessment): Assessment => ({ ...of, parts: of.parts.filter(asksEach) });

describe.each(modes)('%s', (mode) => {
  const without = assessmentOf(people, { mode, turn: 0 });
  const beside = [
    { ...without, parts: [...without.parts, hands] },
    { ...without, parts: [hands, ...without.parts] },
  ];

  test.each(Object.entries(doings))('[S9] %s: as without the show of hands', (_, does) => {
    for (const assessment of beside) expect(does(assessment)).toEqual(does(without));
  });

  test('[S9] an answer of one person to what is asked by hands fits nowhere', () => {
    const [both = without] = beside;
    const answer = { person: 1, partner: 0, answers: { partnership: { 'hands.1': 3 } } };
    const response = responseOf(answer, { id: both.id, parts: [hands] });
    expect(misfit(response, both)).toBe('questionnaire');
  });
});

test('[S9] an assessment all of hands asks nobody alone, awaits nobody, releases nothing', () => {
  const only = assessmentOf(people, { parts: [hands], mode: 'by-partner', turn: 0 });
  const occasion = { assessment: only, responses: [], releases: [] };
  expect(stepsOf(only)).toEqual([]);
  expect(missing(occasion)).toBe(0);
  expect(resultsOf(occasion, [])).toEqual([]);
  expect(passingTime(only)).toBeNull();
  expect(jointBases(only, [], 'Suka Maju')).toEqual([]);
  const anonymous = { ...occasion, assessment: { ...only, mode: 'anonymous' as const, turn: 1 } };
  expect(nextRelease(anonymous, [], idOf(900))).toMatchObject({ value: { presences: [], released: [] } });
});
