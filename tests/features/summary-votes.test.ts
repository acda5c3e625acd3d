import { describe, expect, test } from 'vitest';
import { fewestVoices } from '#charts/model/talk.ts';
import { secondVote } from '#domain/responses/second-vote.ts';
import { handsAsked, handsPoints } from '#domain/responses/show-of-hands.ts';
import type { Tally } from '#domain/responses/tally.ts';
import { summaryText } from '#features/summary/summary-text.ts';
import { summaryOf } from '#features/summary/summary.ts';
import { votesInWords } from '#features/summary/votes-in-words.ts';
import en from '#i18n/words/en.json';
import { makeWords } from '#i18n/words.ts';
import type { AssessmentResults } from '#storage/results.ts';
import { closed, library, school } from './closed-example.ts';

const words = makeWords('en', en);
const occasion = closed(school).at(-1) ?? expect.fail();
const later = 'c'.repeat(32);

const first: AssessmentResults = {
  assessment: occasion.assessment,
  keeper: true,
  released: occasion.releases[0]?.released ?? [],
  joints: [],
  tallies: [],
  notes: [],
  awaited: 0,
  attended: null,
};

const summary = (own: AssessmentResults, others: readonly AssessmentResults[] = []) =>
  summaryOf(
    {
      partnership: school.partnership,
      partners: school.partners,
      actions: [],
      assessments: [...others, own],
    },
    own,
  );

describe('an assessment all of hands', () => {
  const questionnaire = library.find(({ id }) => id === 'keeping-alive') ?? expect.fail();
  const part = { questionnaire, form: questionnaire.forms[0]?.id ?? '', hands: true as const };
  const assessment = { ...first.assessment, parts: [part] };
  const asked = handsAsked(assessment);
  const tallyOf = (place: number, split: boolean): Tally => {
    const { item } = asked[place] ?? expect.fail();
    const points = handsPoints(item, questionnaire).map((_, at, all) => {
      if (split) return at === 0 || at === all.length - 1 ? 10 : 0;
      return at === 1 ? 20 : 0;
    });
    return {
      assessment: assessment.id,
      questionnaire: questionnaire.id,
      item: item.id,
      hands: { points, cannotJudge: split ? 0 : 2 },
      stamps: {},
    };
  };
  const counted = (count: number, split: readonly number[], notes: AssessmentResults['notes'] = []) =>
    summary({
      ...first,
      assessment,
      released: [],
      notes,
      tallies: Array.from({ length: count }, (_, place) => tallyOf(place, split.includes(place))),
    });
  const namesOf = ({ raised }: ReturnType<typeof counted>) => raised.map(({ name }) => name.item);
  const id = (place: number) => asked[place]?.item.id;

  test('[S9] shows how many hands were raised for each point, and nothing else of them', () => {
    const { raised, moreRaised, said, strengths } = counted(1, []);
    expect({ moreRaised, said, strengths }).toEqual({ moreRaised: 0, said: [], strengths: [] });
    const [one = expect.fail()] = raised;
    const [line] = votesInWords(words, one);
    expect(line).toMatch(/^22 hands: .+ 20 · cannot judge 2$/);
  });

  test('few items are all there, those first that the hands differ on most', () => {
    expect(namesOf(counted(3, [2]))).toEqual([id(2), id(0), id(1)]);
  });

  test('of many the five that the hands differ on most, and how many more there are', () => {
    const found = counted(asked.length, [3, 5]);
    expect(namesOf(found)).toEqual([id(3), id(5), id(0), id(1), id(2)]);
    expect(found.moreRaised).toBe(asked.length - 5);
    expect(summaryText(words, found)).toContain(`And ${asked.length - 5} more`);
  });

  test('what something was said about has a place, counted or not', () => {
    const note = (place: number, text: string) => ({
      assessment: assessment.id,
      questionnaire: questionnaire.id,
      item: id(place) ?? '',
      text,
      stamps: {},
    });
    const last = asked.length - 1;
    const found = counted(last, [], [note(last, 'We forgot to count.')]);
    expect(found.raised).toHaveLength(5);
    expect(found.raised.at(-1)).toMatchObject({ hands: { hands: null }, note: 'We forgot to count.' });
    expect(found.moreRaised).toBe(last - 4);
  });

  test('the text for a chat holds the counts, and what was said below them', () => {
    const note = {
      assessment: assessment.id,
      questionnaire: questionnaire.id,
      item: id(0) ?? '',
      stamps: {},
    };
    const text = summaryText(words, counted(1, [], [{ ...note, text: 'We meet again.' }]));
    const lines = text.split('\n');
    const at = lines.indexOf('What we answered by a show of hands');
    expect(lines[at + 1]).toMatch(/^1\. /);
    expect(lines[at + 2]).toMatch(/^ {3}22 hands: /);
    expect(lines[at + 3]).toBe('   → We meet again.');
  });
});

describe('an item that was voted on twice', () => {
  const [talked = expect.fail()] = summary(first).said;
  const { questionnaire, item } = talked.name;
  const again = (turn: number, points: number[], change: Partial<AssessmentResults> = {}) => {
    const chosen = { items: new Map([[questionnaire, new Set([item])]]), hands: true };
    const made = secondVote(first.assessment, chosen, { id: later, title: 'Again' });
    const tally: Tally = {
      assessment: later,
      questionnaire,
      item,
      hands: { points, cannotJudge: 0 },
      stamps: {},
    };
    const assessment = { ...made, turn, deleted: false, stamps: {} };
    return { ...first, assessment, released: [], tallies: [tally], ...change };
  };
  const linesOf = (own: AssessmentResults, other: AssessmentResults) =>
    summary(own, [other]).said.find(({ name }) => name.item === item) ?? expect.fail();

  test('[V2] shows both votes point by point, without a claim', () => {
    const said = linesOf(first, again(1, [0, 0, 2, 6, 4]));
    const [line, ...rest] = votesInWords(words, said);
    expect(rest).toEqual([]);
    expect(line).toMatch(/^After the talk \(before → after\): /);
    expect(line?.match(/\d+ → \d+/g)?.map((pair) => Number(pair.split(' → ')[1]))).toEqual(
      expect.arrayContaining([2, 6, 4]),
    );
    expect(summaryText(words, summary(first, [again(1, [0, 0, 2, 6, 4])]))).toContain(`\n   ${line}`);
  });

  test('while that vote is open nothing of it is shown', () => {
    expect(linesOf(first, again(0, [0, 0, 2, 6, 4])).again).toBeNull();
  });

  test('[P2] with fewer than five voices in one of the votes no count is shown; raised hands all saw', () => {
    const { shift, votes } = linesOf(first, again(1, [0, 0, 0, 1, 1])).again ?? expect.fail();
    const few = { ...(shift.first ?? expect.fail()), n: fewestVoices - 1 };
    const one = { questionnaire, vote: later, shift: { ...shift, first: few }, votes };
    const hidden = votesInWords(words, { ...talked, again: one });
    expect(hidden).toEqual(['After the talk everybody chose once more. The counts are not shown.']);
    expect(votesInWords(words, { ...talked, again: { ...one, shift } })[0]).toContain('→ 1');
  });

  test('has a place on the page, though other items are disputed more', () => {
    const other = first.assessment.parts
      .find((part) => part.questionnaire.id === questionnaire)
      ?.questionnaire.items.find(
        ({ id, kind, subject }) =>
          kind === 'rating' &&
          subject === 'partnership' &&
          !summary(first).said.some(({ name }) => name.item === id),
      );
    const chosen = { items: new Map([[questionnaire, new Set([other?.id ?? ''])]]), hands: true };
    const made = secondVote(first.assessment, chosen, { id: later, title: 'Again' });
    const hands = { points: [0, 0, 2, 6, 4], cannotJudge: 0 };
    const tally: Tally = { assessment: later, questionnaire, item: other?.id ?? '', hands, stamps: {} };
    const assessment = { ...made, turn: 1, deleted: false, stamps: {} };
    const { said } = summary(first, [{ ...first, assessment, released: [], tallies: [tally] }]);
    expect(said).toHaveLength(5);
    expect(said.at(-1)?.name.item).toBe(other?.id);
  });
});
