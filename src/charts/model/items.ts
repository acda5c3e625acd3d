import type { Id } from '#domain/ids.ts';
import { cellKey, type Cell, type Released } from '#domain/privacy/released.ts';
import type { ItemOf, SubjectKind } from '#domain/questionnaire/item.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Text } from '#domain/questionnaire/text.ts';
import { aboutPartner } from '#domain/responses/subject.ts';
import type { Distribution } from '#domain/scoring/distribution.ts';
import { bySpread, itemSpread } from '#domain/scoring/spread.ts';
import { isMore } from '#domain/statistics/rounding.ts';
import type { Basis } from './basis.ts';
import { toHundred } from './point.ts';
import { ratingsOf } from './scale.ts';
import type { Seen } from './seen.ts';

/** One partner (its id) as the others see it, all `partners` together, the `partnership` as everybody sees it, each one's `self`. */
export type ItemsAbout = Id;

/** What may be told of the answers to an item. */
export type ItemShown = {
  /** 0..100; of several partners the mean of theirs. */
  readonly score: number;
  /** Numbers behind it. */
  readonly n: number;
  /** The greatest number of judging partners behind one mean. */
  readonly judges: number;
  /** How many subjects it sums up. */
  readonly subjects: number;
  /** A1, in points of the answer scale; null: one answer a subject, or it may not be told. */
  readonly sd: number | null;
  /** How many stand at each point, lowest first, summed over the subjects; null: may not be told. */
  readonly counts: Distribution | null;
};

export type ItemRow = {
  readonly id: string;
  readonly text: Text;
  readonly dimension: string;
  /** The words of the scale, lowest score first: of a reversed item the other way round. */
  readonly points: readonly Text[];
  readonly reversed: boolean;
  /** Null: hidden, empty or too few, which look the same (P4). */
  readonly shown: ItemShown | null;
};

export type ItemsOrder = 'questionnaire' | 'spread' | 'score';

export type Items = {
  /** Of the dimensions whose items are shown, else of the questionnaire. */
  readonly title: Text;
  readonly about: ItemsAbout;
  /** How many subjects there are to sum up. */
  readonly subjects: number;
  readonly rows: readonly ItemRow[];
};

export type ItemsOptions = {
  readonly about: ItemsAbout;
  /** The items of these dimensions instead of all. */
  readonly dimensions?: readonly string[];
  readonly order: ItemsOrder;
};

/** Every rated item with the whole distribution of its answers; null where the form rates nothing of the kind. */
export function items(basis: Basis, { about, dimensions, order }: ItemsOptions): Items | null {
  const { released, questionnaire, partners } = basis;
  const subjects = about === 'partners' ? partners.map(({ id }) => seenAs(id)) : [seenAs(about)];
  const rows = itemsAbout(questionnaire, released.questionnaire.form, kindAbout(about))
    .filter((item) => dimensions === undefined || dimensions.includes(item.dimension))
    .map((item) => rowOf(item, questionnaire, released, subjects));
  if (rows.length === 0) return null;
  const shown = questionnaire.dimensions.filter(({ id }) => dimensions?.includes(id));
  const title = shown.length > 0 ? together(shown.map((one) => one.title)) : questionnaire.title;
  return { title, about, subjects: subjects.length, rows: rows.toSorted(comparing[order]) };
}

/** `Visi bersama, Gotong royong`, in each language. */
const together = (titles: readonly Text[]): Text =>
  Object.fromEntries(
    Object.keys(titles[0] ?? {}).map((language) => [
      language,
      titles.map((title) => title[language] ?? '').join(', '),
    ]),
  );

/** The ratings a form asks about such a subject, in the order of the questionnaire. */
export const itemsAbout = (questionnaire: Questionnaire, form: string, kind: SubjectKind) =>
  ratingsOf(questionnaire, form).filter(({ subject }) => subject === kind);

export const kindAbout = (about: ItemsAbout): 'partner' | 'partnership' | 'self' =>
  about === 'partnership' || about === 'self' ? about : 'partner';

/** Whose view of whom it is. */
export const seenAs = (about: ItemsAbout): Seen => {
  const kind = kindAbout(about);
  return kind === 'partner'
    ? { subject: aboutPartner(about), group: 'peers' }
    : { subject: kind, group: 'all' };
};

function rowOf(
  item: ItemOf<'rating'>,
  { scales }: Questionnaire,
  { cells }: Released,
  subjects: readonly Seen[],
): ItemRow {
  const words = scales.find(({ id }) => id === item.scale)?.points ?? [];
  const reversed = item.reversed ?? false;
  const found = subjects.flatMap((seen) => cells[cellKey({ ...seen, level: 'item', id: item.id })] ?? []);
  return {
    id: item.id,
    text: item.text,
    dimension: item.dimension,
    points: reversed ? words.toReversed() : words,
    reversed,
    shown: shownOf(found, item.id, words.length),
  };
}

/** Summed up are those whose distribution may be told; where that is none, those whose mean may. */
function shownOf(found: readonly Cell[], id: string, points: number): ItemShown | null {
  const counted = found.flatMap(({ counts }) => counts ?? []);
  const cells = counted.length > 0 ? found.filter(({ counts }) => counts) : found;
  if (cells.length === 0) return null;
  const sum = (of: (cell: Cell) => number) => cells.reduce((total, cell) => total + of(cell), 0);
  return {
    score: toHundred(sum(({ mean }) => mean) / cells.length, points),
    n: sum(({ n }) => n),
    judges: Math.max(...cells.map(({ judges }) => judges)),
    subjects: cells.length,
    sd: itemSpread(
      { id, points },
      counted.map((counts) => counts.points),
    ).sd,
    counts: counted.length > 0 ? summed(counted) : null,
  };
}

const summed = (counted: readonly Distribution[]): Distribution => ({
  points: (counted[0]?.points ?? []).map((_, place) =>
    counted.reduce((sum, { points }) => sum + (points[place] ?? 0), 0),
  ),
  cannotJudge: counted.reduce((sum, { cannotJudge }) => sum + cannotJudge, 0),
});

type Comparison = (a: ItemRow, b: ItemRow) => number;

/** What is not told has no rank and comes last, in the order of the questionnaire, as do ties (P4). */
const ranked =
  (isRanked: (row: ItemRow) => boolean, compare: Comparison): Comparison =>
  (a, b) =>
    isRanked(a) && isRanked(b) ? compare(a, b) : Number(isRanked(b)) - Number(isRanked(a));

export const spreadOf = ({ id, points, shown }: ItemRow) => ({
  item: id,
  points: points.length,
  sd: shown?.sd ?? null,
});

/** Largest spread first; highest score first. */
const comparing: Record<ItemsOrder, Comparison> = {
  questionnaire: () => 0,
  spread: ranked(
    ({ shown }) => typeof shown?.sd === 'number',
    (a, b) => bySpread(spreadOf(a), spreadOf(b)),
  ),
  score: ranked(
    ({ shown }) => shown !== null,
    (a, b) => {
      const [left, right] = [a.shown?.score ?? 0, b.shown?.score ?? 0];
      return Number(isMore(right, left)) - Number(isMore(left, right));
    },
  ),
};
