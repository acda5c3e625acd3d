import * as z from 'zod/mini';
import { Slug } from '#domain/ids.ts';
import { Item } from './item.ts';
import { Language, Text } from './text.ts';

/** `[1, 3]` is a third; compared as integers, so that no rounding decides (S5). */
const Fraction = z.tuple([z.int().check(z.nonnegative()), z.int().check(z.positive())]);
export type Fraction = z.infer<typeof Fraction>;

export const Scale = z.strictObject({
  id: Slug,
  /** The words of the points, lowest first; the m of S1 is their number. */
  points: z.array(Text).check(z.minLength(2), z.maxLength(10)),
});
export type Scale = z.infer<typeof Scale>;

export const Facet = z.strictObject({ id: Slug, title: Text, description: z.optional(Text) });
export type Facet = z.infer<typeof Facet>;

/** A principle, a set of gates, a set of signs: items that are scored together, in facets where it has them. */
export const Dimension = z.strictObject({
  id: Slug,
  title: Text,
  description: z.optional(Text),
  facets: z.array(Facet),
  /** Questions that help people talk about it; they never grade. */
  talk: z.array(Text),
  sources: z.array(Slug),
});
export type Dimension = z.infer<typeof Dimension>;

/** On 0..100, half-open: `from` belongs to it, the next one's `from` does not. The first begins at 0. */
export const Band = z.strictObject({ id: Slug, from: z.number().check(z.gte(0), z.lt(100)), title: Text });
export type Band = z.infer<typeof Band>;

export const Form = z.strictObject({ id: Slug, title: Text, items: z.array(Slug).check(z.minLength(1)) });
export type Form = z.infer<typeof Form>;

export const Source = z.strictObject({
  id: Slug,
  title: z.string().check(z.regex(/\S/)),
  author: z.optional(z.string()),
  year: z.optional(z.int()),
});
export type Source = z.infer<typeof Source>;

/** The limits of S2 and S5. */
export const Limits = z.strictObject({
  facet: z.strictObject({
    /** With so many items or fewer, all have to be answered. */
    all: z.int().check(z.nonnegative()),
    /** With more, at least this share. */
    share: Fraction,
  }),
  gate: z.strictObject({
    answers: z.int().check(z.positive()),
    notMet: Fraction,
    few: Fraction,
    met: Fraction,
  }),
});
export type Limits = z.infer<typeof Limits>;

export const defaultLimits: Limits = {
  facet: { all: 2, share: [1, 2] },
  gate: { answers: 3, notMet: [1, 3], few: [1, 10], met: [2, 3] },
};

/** Each text can miss each of them: without a bound the mistakes of a hostile file have none. */
const mostLanguages = 20;

/** An instrument. A version that was used once never changes. */
export const Questionnaire = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal(1),
  id: Slug,
  version: z.int().check(z.positive()),
  languages: z.array(Language).check(z.minLength(1), z.maxLength(mostLanguages)),
  title: Text,
  purpose: Text,
  audience: z.optional(Text),
  /** Facts: all partners settle them together, once, with what shows it; nobody is asked alone. */
  joint: z.optional(z.literal(true)),
  scales: z.array(Scale),
  dimensions: z.array(Dimension).check(z.minLength(1)),
  items: z.array(Item).check(z.minLength(1)),
  forms: z.array(Form).check(z.minLength(1)),
  limits: Limits,
  bands: z.array(Band),
  sources: z.array(Source),
});
export type Questionnaire = z.infer<typeof Questionnaire>;
