import type { Group } from '#domain/privacy/released.ts';
import type { Text } from '#domain/questionnaire/text.ts';
import type { Basis } from './basis.ts';
import { countsOf, pointAt, type Counts, type Point } from './point.ts';
import { ratingsOf, scaleOf, type ChartScale } from './scale.ts';

export type BarRow = { readonly id: string; readonly title: Text; readonly point: Point | null };

export type Bars = {
  /** Of the dimension whose items are shown, else of the questionnaire. */
  readonly title: Text;
  readonly level: 'dimension' | 'item';
  readonly group: BarsOptions['group'];
  readonly about: BarsOptions['about'];
  readonly rows: readonly BarRow[];
  readonly scale: ChartScale;
  readonly counts: Counts | null;
};

export type BarsOptions = {
  /** The whole, or those who answer: each oneself. */
  readonly about: 'partnership' | 'self';
  /** all: everybody's view of the partnership; own: one's own answers. */
  readonly group: Extract<Group, 'all' | 'own'>;
  /** The items of one dimension instead of the dimensions. */
  readonly dimension?: string;
  readonly order: 'questionnaire' | 'score';
};

export const barsDefaults: BarsOptions = { about: 'partnership', group: 'all', order: 'questionnaire' };

/** Which of the two a form rates, if any. */
export const ratedAbout = ({ released, questionnaire }: Basis): readonly BarsOptions['about'][] => {
  const rated = new Set(ratingsOf(questionnaire, released.questionnaire.form).map(({ subject }) => subject));
  return (['partnership', 'self'] as const).filter((about) => rated.has(about));
};

/** How the partnership as a whole is seen: its dimensions, or the items of one. Null where the form asks none. */
export function bars({ released, questionnaire }: Basis, options: Partial<BarsOptions> = {}): Bars | null {
  const { about, group, dimension, order } = { ...barsDefaults, ...options };
  const { form } = released.questionnaire;
  const asked = ratingsOf(questionnaire, form).filter((item) => item.subject === about);
  const level = dimension === undefined ? 'dimension' : 'item';
  const places: readonly { id: string; title: Text }[] =
    level === 'item'
      ? asked.filter((item) => item.dimension === dimension).map(({ id, text }) => ({ id, title: text }))
      : questionnaire.dimensions.filter(({ id }) => asked.some((item) => item.dimension === id));
  const scale = scaleOf(
    questionnaire,
    form,
    places.map(({ id }) => ({ level, id })),
  );
  if (!scale) return null;
  const rows = places.map(({ id, title }) => ({
    id,
    title,
    point: pointAt(released, { subject: about, group, level, id }, scale.m),
  }));
  return {
    title: questionnaire.dimensions.find(({ id }) => id === dimension)?.title ?? questionnaire.title,
    level,
    group,
    about,
    rows: order === 'score' ? byScore(rows) : rows,
    scale,
    counts: countsOf(rows.map(({ point }) => point)),
  };
}

/** Highest first; what is not shown has no rank and comes last, in the order of the questionnaire (P4). */
const byScore = (rows: readonly BarRow[]): BarRow[] =>
  rows.toSorted((a, b) => (b.point?.value ?? -1) - (a.point?.value ?? -1));
