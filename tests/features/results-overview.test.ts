import { describe, expect, test } from 'vitest';
import { resultsOf } from '../domain/privacy/results-of.ts';
import { basesOf, basesUpTo } from '#charts/model/bases.ts';
import { changedIn } from '#charts/model/changed.ts';
import { seriesOf } from '#charts/model/series.ts';
import { weakestFirst } from '#charts/model/weakest-first.ts';
import type { AssessmentResults, PartnershipResults } from '#storage/results.ts';
import { occasions, school } from './closed-example.ts';

const all: PartnershipResults = {
  partnership: school.partnership,
  partners: school.partners,
  actions: [],
  assessments: occasions
    .map((occasion) => ({
      assessment: occasion.assessment,
      keeper: true,
      joints: [],
      tallies: [],
      notes: [],
      awaited: 0,
      attended: [],
      released: resultsOf(
        occasion,
        occasions.filter((other) => other !== occasion),
      ),
    }))
    .toReversed(),
};
const [latest] = all.assessments;
if (!latest) throw new Error('the example has meetings');
const bases = basesOf(all, latest);
const [pacts] = bases;
if (!pacts) throw new Error('the example asks about partners');

const inFullForm = ({ released, ...one }: AssessmentResults): AssessmentResults => ({
  ...one,
  released: released.map((each) =>
    Object.assign({}, each, { questionnaire: { ...each.questionnaire, form: 'full' } }),
  ),
});

describe('the overview of the example', () => {
  test('[S4] the weakest come first, and only those that lie half a point below all others', () => {
    const spots = weakestFirst(bases);
    expect(spots.map(({ weakest }) => weakest?.id ?? null)).toEqual([
      'balance',
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(spots).toHaveLength(6);
  });

  test('[S4] [P4] what is not shown in full has no weakest part and is not said to have none', () => {
    const principles = bases.find(({ questionnaire }) => questionnaire.id === 'partnership-principles');
    if (!principles) throw new Error('the example asks about the principles');
    const { 'partnership|all|dimension|vision': _, ...cells } = principles.released.cells;
    expect(weakestFirst([principles])).toHaveLength(1);
    expect(weakestFirst([{ ...principles, released: { ...principles.released, cells } }])).toEqual([]);
  });

  test('[C3] [C4] only what is shown to have changed is told, of all facets of all partners together', () => {
    const changed = changedIn(all, pacts);
    expect(changed?.before).toBe('2026-10-08');
    expect(changed?.turned.map(({ named, claim }) => [named.series.id, claim.verdict])).toEqual([
      ['transparent', 'up'],
    ]);
  });

  test('[C3] the first assessment with a questionnaire has no change', () => {
    const first = all.assessments.at(-1);
    expect(first && basesOf(all, first).flatMap((basis) => changedIn(all, basis) ?? [])).toEqual([]);
  });

  test('[C3] another form is part of the line, oldest first, and nothing later is', () => {
    const middle = all.assessments[1];
    const [basis] = middle ? basesOf(all, middle) : [];
    expect(basis && basesUpTo(all, basis).map(({ date }) => date)).toEqual(['2026-09-03', '2026-10-08']);
    const earlier = all.assessments.filter((one) => one !== latest).map(inFullForm);
    const full = { ...all, assessments: [latest, ...earlier] };
    const unpaired = { ...pacts, released: { ...pacts.released, changes: {} } };
    expect(basesUpTo(full, unpaired)).toHaveLength(3);
    const changed = changedIn(full, unpaired);
    expect(changed?.isOther).toBe(true);
    // The items that both forms ask are compared, no facet is: three items stand behind it in the full form
    expect(changed?.isComparable).toBe(true);
    expect(changed?.turned.filter(({ named }) => named.series.level !== 'item')).toEqual([]);
    expect(changedIn(all, pacts)?.isOther).toBe(false);
  });

  test('a level that the questionnaire does not have has no figures', () => {
    expect(seriesOf(pacts, null, 'overall')).toEqual([]);
    expect(seriesOf(pacts, school.partners[0]?.id ?? null, 'facet')).toHaveLength(10);
  });
});
