import type { Item, ItemOf } from '#domain/questionnaire/item.ts';
import { itemsIn, titleIn, wordsOf, type Part, type Tapped } from './tapping.ts';

/** Worked out from the taps alone, as with a pocket calculator. */

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The scale of five on 0 to 100, as the screen shows it. */
const shown = (mean: number): string => String(Math.round((mean - 1) * 25));

/** The answer in a row: the first option is 1. */
const answerIn = (tapped: Tapped, item: Item, row: number): number =>
  (tapped.get(wordsOf(item))?.[row] ?? NaN) + 1;

/** The row in which a person, by place, answers about the subject. */
type RowOf = (person: number) => number;
const onlyRow: RowOf = () => 0;

/** Each group of ratings with its score: the person's mean (S2, S3), then the mean over one person of each partner (R2). */
const scoresIn = (
  groups: readonly { readonly title: string; readonly facets: readonly (readonly Item[])[] }[],
  people: readonly Tapped[],
  rowOf: RowOf,
): string[][] =>
  groups.map(({ title, facets }) => {
    const ofPerson = people.map((tapped, person) => {
      const ofFacets = facets.map((items) =>
        meanOf(items.map((item) => answerIn(tapped, item, rowOf(person)))),
      );
      return meanOf(ofFacets);
    });
    return [title, shown(meanOf(ofPerson))];
  });

const ratingsOf = (part: Part): ItemOf<'rating'>[] =>
  itemsIn(part).flatMap((item) => (item.kind === 'rating' ? item : []));

/** Each dimension that the form rates; without facets all its items are one. */
export function dimensionScores(part: Part, people: readonly Tapped[], rowOf = onlyRow): string[][] {
  const groups = part.questionnaire.dimensions.map((dimension) => {
    const own = ratingsOf(part).filter((item) => item.dimension === dimension.id);
    const facets = [...new Set(own.map(({ facet }) => facet))];
    return { title: titleIn(dimension), facets: facets.map((id) => own.filter(({ facet }) => facet === id)) };
  });
  return scoresIn(
    groups.filter(({ facets }) => facets.length > 0),
    people,
    rowOf,
  );
}

/** Each facet that the form rates. */
export function facetScores(part: Part, people: readonly Tapped[], rowOf: RowOf): string[][] {
  const groups = part.questionnaire.dimensions.flatMap(({ facets }) =>
    facets.map((facet) => ({
      title: titleIn(facet),
      facets: [ratingsOf(part).filter((item) => item.facet === facet.id)],
    })),
  );
  return scoresIn(groups, people, rowOf);
}

type Verdict = 'met' | 'partly' | 'contested' | 'not-met' | 'counts-only';

/** S5, of the taps: 0 not yet, 1 partly, 2 yes. */
export function gateOf(
  item: Item,
  people: readonly Tapped[],
): { verdict: Verdict; n: number; yes: number; partly: number; notYet: number } {
  const said = people.map((tapped) => tapped.get(wordsOf(item))?.[0]);
  const [notYet, partly, yes] = [0, 1, 2].map((option) => said.filter((one) => one === option).length);
  const counts = { n: said.length, yes: yes ?? 0, partly: partly ?? 0, notYet: notYet ?? 0 };
  return { verdict: verdictOf(counts), ...counts };
}

function verdictOf({ n, yes, notYet }: { n: number; yes: number; notYet: number }): Verdict {
  if (n < 3) return 'counts-only';
  if (3 * notYet > n) return 'not-met';
  if (10 * notYet > n) return 'contested';
  return 3 * yes >= 2 * n ? 'met' : 'partly';
}
