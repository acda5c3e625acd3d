import { describe, expect, test } from 'vitest';
import { handsClaims } from '#charts/claims/hands.ts';
import { handsBases, handsCount } from '#charts/model/hands.ts';
import { handsFrame, handsLabels } from '#charts/words/hands.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { countedOf, middleOf } from '#domain/responses/show-of-hands.ts';
import { uncounted, type Hands } from '#domain/responses/tally.ts';
import { gateByHands, hall, raisedFor } from '#features/gallery/hands-samples.tsx';
import { synergy } from '#features/gallery/made-up-basis.ts';
import { en as english, id as indonesian } from './samples.ts';

const counted = handsCount(hall, 'signs.1') ?? expect.fail();
const labels = handsLabels(english, counted);
const names = labels.map((label) => ({ en: label }));

test('[S9] how many raised a hand for each point, as they were counted', () => {
  expect(counted.hands).toEqual({ points: [1, 4, 9, 16, 8], cannotJudge: 2 });
  expect(labels).toHaveLength(5);
  expect(handsCount(hall, 'signs.2')?.hands).toBeNull();
  expect(handsCount(hall, 'gone')).toBeNull();
  const { part, ...rest } = hall;
  const asked = { questionnaire: part.questionnaire, form: part.form };
  expect(handsCount({ ...rest, part: asked }, 'signs.1')).toBeNull();
});

test('[S9] of a reversed item the points stand the other way round, as answers do', () => {
  const reversed: Questionnaire = {
    ...synergy,
    items: synergy.items.map((item) =>
      item.kind === 'rating' ? Object.assign({}, item, { reversed: true }) : item,
    ),
  };
  const turned = handsCount(raisedFor(reversed, 'signs.1', [1, 4, 9, 16, 8], 2), 'signs.1');
  expect(turned?.hands).toEqual({ points: [8, 16, 9, 4, 1], cannotJudge: 2 });
  expect(turned && handsLabels(english, turned)).toEqual(labels.toReversed());
});

test('[S9] the lower of the two middle answers; nobody who could judge has none', () => {
  const middle = (...points: number[]) => middleOf({ points });
  expect(middle(1, 4, 9, 16, 8)).toBe(3);
  expect(middle(1, 1)).toBe(0);
  expect(middle(1, 2)).toBe(1);
  expect(middle(0, 0, 3)).toBe(2);
  expect(middle(0, 0)).toBeNull();
});

describe('[S9] what is said', () => {
  const said = (hands: Hands | null) => handsClaims({ ...counted, hands }, names).map(({ kind }) => kind);

  test('is the middle answer and the counts, never a mean, an interval, agreement or a verdict', () => {
    expect(said(counted.hands)).toEqual(['level', 'distribution', 'cannot-judge']);
    expect(said({ points: [0, 0, 0, 40, 0], cannotJudge: 0 })).toEqual(['level', 'distribution']);
    expect(said({ points: [0, 0, 0, 0, 0], cannotJudge: 4 })).toEqual(['distribution', 'cannot-judge']);
    expect(said(null)).toEqual(['hands-uncounted']);
    const gate = handsCount(gateByHands, 'prerequisites.1') ?? expect.fail();
    expect(handsClaims(gate, names).map(({ kind }) => kind)).toEqual(['distribution']);
  });

  test('stands beside how many hands, how and when; the table tells the same', () => {
    const frame = handsFrame(english, hall, counted);
    expect(frame.facts.replaceAll('\u00A0', ' ')).toBe('40 hands · show of hands · 12 November 2026');
    expect(frame.table.rows.map(({ values }) => values[1])).toEqual([1, 4, 9, 16, 8, 2]);
    expect(frame.notes).toHaveLength(2);
    expect(handsFrame(indonesian, hall, counted).source).toContain('angkat tangan');
    const none = handsFrame(english, hall, handsCount(hall, 'signs.2') ?? expect.fail());
    expect(none.notes).toEqual(['The hands have not been counted yet.']);
    expect(none.table.rows.map(({ values }) => values[1])).toEqual([null, null, null, null, null, null]);
  });
});

test('[S9] a questionnaire of which nothing is counted has no figures; noughts alone are no count', () => {
  const { part, tallies, date } = hall;
  const of = (all: typeof tallies) => handsBases({ parts: [part], date }, all, 'Suka Maju').length;
  const [tally = expect.fail()] = tallies;
  const noughts = { ...tally, hands: { points: [0, 0, 0, 0, 0], cannotJudge: 0 } };
  expect([of(tallies), of([]), of([uncounted(tally)]), of([noughts])]).toEqual([1, 0, 0, 0]);
  expect(of([{ ...tally, item: 'gone' }])).toBe(0);
  const { counted: done } = countedOf({ parts: [part] }, [tally, { ...noughts, item: 'signs.2' }]);
  expect(done).toBe(1);
});
