import { describe, expect, test } from 'vitest';
import type { Id } from '#domain/ids.ts';
import type { Released } from '#domain/privacy/released.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import { secondVote } from '#domain/responses/second-vote.ts';
import type { Tally } from '#domain/responses/tally.ts';
import type { Example } from '#features/example/make-example.ts';
import { slidesWhenClosed } from '#features/wall/slides-when-closed.ts';
import { slidesWhileOpen, type Slide } from '#features/wall/slides.ts';
import type { AssessmentResults, PartnershipResults } from '#storage/results.ts';
import { resultsOf } from '../domain/privacy/results-of.ts';
import { closed, farmers, library, school } from './closed-example.ts';

/** All meetings of an example, closed, newest first. */
function resultsIn(example: Example): PartnershipResults {
  const occasions = closed(example);
  const assessments = occasions.map((occasion): AssessmentResults => {
    const others = occasions.filter((other) => other !== occasion);
    return {
      assessment: occasion.assessment,
      keeper: true,
      released: resultsOf(occasion, others),
      joints: [],
      tallies: [],
      notes: [],
      awaited: 0,
      attended: null,
    };
  });
  const { partnership, partners } = example;
  return { partnership, partners, actions: [], assessments: assessments.toReversed() };
}

const schoolResults = resultsIn(school);
const farmersResults = resultsIn(farmers);
const newest = (all: PartnershipResults): AssessmentResults => {
  const [first] = all.assessments;
  if (!first) throw new Error('no meeting');
  return first;
};
/** All answered the same. */
const alike = { points: [0, 0, 0, 9, 0], cannotJudge: 0 };
const nobody: ReadonlySet<Id> = new Set();

const slidesOf = (
  all: PartnershipResults,
  change: Partial<AssessmentResults> = {},
  onWall: ReadonlySet<Id> = nobody,
): readonly Slide[] => slidesWhenClosed(all, { ...newest(all), ...change }, onWall);
const kinds = (slides: readonly Slide[]) => slides.map(({ kind }) => kind);

const withParts = (all: PartnershipResults, parts: Assessment['parts']): Assessment => ({
  ...newest(all).assessment,
  parts,
});
const questionnaireOf = (wanted: string) => {
  const found = library.find(({ id }) => id === wanted);
  if (!found) throw new Error(`no ${wanted}`);
  return found;
};

describe('the wall while people answer', () => {
  test('[P7] holds no figure and no partner, by partner too: first all answer, then all see', () => {
    for (const { assessment } of [newest(schoolResults), newest(farmersResults)])
      expect(slidesWhileOpen(assessment)).toEqual([
        { id: 'join', kind: 'join' },
        { id: 'promise', kind: 'promise' },
      ]);
  });

  test('promises nothing where nobody answers alone', () => {
    const journey = { questionnaire: questionnaireOf('partnership-journey'), form: 'full' };
    expect(kinds(slidesWhileOpen(withParts(schoolResults, [journey])))).toEqual(['join']);
  });
});

describe('the wall when it is closed', () => {
  test('shows strengths, then at most five disagreements, then what was agreed', () => {
    const slides = slidesOf(schoolResults);
    const talks = slides.filter(({ kind }) => kind === 'talk');
    expect(kinds(slides)).toEqual(['strengths', ...talks.map(() => 'talk'), 'agreed']);
    expect(talks.length).toBeGreaterThan(0);
    expect(talks.length).toBeLessThanOrEqual(5);
  });

  test('each slide has an address of its own', () => {
    const ids = slidesOf(schoolResults).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('shows the profile of a partner that wants it, and of no other', () => {
    const [, second] = schoolResults.partners;
    const slides = slidesOf(schoolResults, {}, new Set(second ? [second.id] : []));
    const shown = slides.flatMap((slide) => (slide.kind === 'partner' ? slide.partner.id : []));
    expect(shown).toEqual([second?.id]);
  });

  test('is the same when a partner would rather not and when nobody asked it', () => {
    expect(slidesOf(schoolResults, {}, new Set())).toEqual(slidesOf(schoolResults));
  });

  test('says so where nothing may be shown', () => {
    const slides = slidesOf(schoolResults, { released: [] });
    expect(slides).toEqual([
      { id: 'none', kind: 'plain', why: 'none' },
      { id: 'agreed', kind: 'agreed' },
    ]);
  });

  test('[P4] says the same where nothing of what was released may be shown', () => {
    const silent = (one: Released): Released =>
      Object.assign({}, one, { cells: {}, gates: {}, ladders: {}, gaps: {}, changes: {}, comments: [] });
    const released = newest(schoolResults).released.map(silent);
    expect(slidesOf(schoolResults, { released })[0]).toEqual({ id: 'none', kind: 'plain', why: 'none' });
  });

  test('says so where all of it is about single partners', () => {
    expect(slidesOf(farmersResults)[0]).toEqual({ id: 'partners-only', kind: 'plain', why: 'partners-only' });
  });

  test('says so where all was settled together', () => {
    const journey = { questionnaire: questionnaireOf('partnership-journey'), form: 'full' };
    const assessment = withParts(schoolResults, [journey]);
    expect(slidesOf(schoolResults, { assessment, released: [] })[0]).toMatchObject({ why: 'together' });
  });

  test('[P4] an anonymous assessment without spreads does not look as if all agreed', () => {
    const own = newest(schoolResults);
    const untold = (one: Released): Released =>
      Object.assign({}, one, {
        cells: Object.fromEntries(
          Object.entries(one.cells).map(([key, { mean, n, judges }]) => [
            key,
            { mean, n, judges, spread: null, counts: null },
          ]),
        ),
        gates: {},
      });
    const released = own.released.map(untold);
    // The brand stays: nothing is added to what passed the filter.
    const slides = slidesOf(schoolResults, { released });
    expect(slides.find(({ kind }) => kind === 'plain')).toMatchObject({ why: 'untold' });
  });

  test('says that all agree only where they do, gates too', () => {
    const whys = [
      { yes: 9, partly: 0, notYet: 0, cannotJudge: 2 },
      { yes: 8, partly: 1, notYet: 0, cannotJudge: 0 },
    ].map((counts) => {
      const released = newest(schoolResults).released.map((one): Released =>
        Object.assign({}, one, {
          cells: Object.fromEntries(
            Object.entries(one.cells).map(([key, cell]) => [key, Object.assign({}, cell, { counts: alike })]),
          ),
          gates: Object.fromEntries(
            Object.keys(one.gates).map((key) => [key, { verdict: 'met', n: 9, counts }]),
          ),
        }),
      );
      return slidesOf(schoolResults, { released }).find(({ kind }) => kind === 'plain');
    });
    expect(whys).toMatchObject([{ why: 'alike' }, { why: 'near' }]);
  });

  test('[S9] shows what hands were raised for, with nothing else to explain', () => {
    const questionnaire = questionnaireOf('keeping-alive');
    const form = questionnaire.forms[0]?.id ?? '';
    const [item] = questionnaire.items;
    const assessment = withParts(schoolResults, [{ questionnaire, form, hands: true }]);
    const tally: Tally = {
      assessment: assessment.id,
      questionnaire: questionnaire.id,
      item: item?.id ?? '',
      hands: { points: [0, 1, 4, 2, 0], cannotJudge: 1 },
      stamps: {},
    };
    const slides = slidesOf(schoolResults, { assessment, released: [], tallies: [tally] });
    expect(kinds(slides)).toEqual(['hands', 'agreed']);
    const blank = { ...tally, hands: null };
    const uncounted = slidesOf(schoolResults, { assessment, released: [], tallies: [blank] });
    expect(uncounted[0]).toMatchObject({ kind: 'plain', why: 'none' });
  });

  test('[V2] shows the second vote on an item right after the item, once that vote is closed', () => {
    const first = newest(schoolResults);
    const talk = slidesOf(schoolResults).find((slide) => slide.kind === 'talk')?.talk;
    const questionnaire = talk?.basis.questionnaire.id ?? '';
    const item = talk?.id ?? '';
    const chosen = { items: new Map([[questionnaire, new Set([item])]]), hands: true };
    const id = 'c'.repeat(32);
    const made = secondVote(first.assessment, chosen, { id, title: 'Again' });
    const tally: Tally = {
      assessment: id,
      questionnaire,
      item,
      hands: { points: [0, 0, 2, 6, 4], cannotJudge: 0 },
      stamps: {},
    };
    const after = (turn: number): PartnershipResults => {
      const assessment = { ...made, turn, deleted: false, stamps: {} };
      const second = { ...first, assessment, released: [], tallies: [tally] };
      return { ...schoolResults, assessments: [second, ...schoolResults.assessments] };
    };
    const slides = slidesWhenClosed(after(1), first, nobody);
    const at = slides.findIndex(({ kind }) => kind === 'talk');
    expect(slides[at + 1]).toMatchObject({ kind: 'shift', shift: { second: { n: 12 }, claim: null } });
    expect(kinds(slides).filter((kind) => kind === 'shift')).toHaveLength(1);
    expect(kinds(slidesWhenClosed(after(0), first, nobody))).not.toContain('shift');
  });

  test('an item that was voted on twice more has two addresses: nobody is held at the first of them', () => {
    const first = newest(schoolResults);
    const talk = slidesOf(schoolResults).find((slide) => slide.kind === 'talk')?.talk;
    const questionnaire = talk?.basis.questionnaire.id ?? '';
    const item = talk?.id ?? '';
    const chosen = { items: new Map([[questionnaire, new Set([item])]]), hands: true };
    const votes = ['c', 'd'].map((letter): AssessmentResults => {
      const id = letter.repeat(32);
      const made = secondVote(first.assessment, chosen, { id, title: 'Again' });
      const hands = { points: [0, 0, 2, 6, 4], cannotJudge: 0 };
      const tally: Tally = { assessment: id, questionnaire, item, hands, stamps: {} };
      const assessment = { ...made, turn: 1, deleted: false, stamps: {} };
      return Object.assign({}, first, { assessment, released: [], tallies: [tally] });
    });
    const all = { ...schoolResults, assessments: [...votes, ...schoolResults.assessments] };
    const shifts = slidesWhenClosed(all, first, nobody).filter(({ kind }) => kind === 'shift');
    expect(new Set(shifts.map(({ id }) => id)).size).toBe(2);
  });
});
