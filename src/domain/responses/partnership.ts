import * as z from 'zod/mini';
import { Id } from '#domain/ids.ts';
import { PlainDate } from './plain-date.ts';
import { Stamps } from './stamp.ts';

export const longestName = 80;
export const longestShortName = 16;

/** Letters that nobody sees and that turn round the order of all that is read after them, numbers too. */
const turning = /[\u202A-\u202E\u2066-\u2069]/g;

/** What a person typed as a name, spaces trimmed and folded; issues carry a code, the words come from i18n. */
const name = (longest: number) =>
  z.string().check(
    z.overwrite((text) => text.replaceAll(turning, '').trim().replaceAll(/\s+/g, ' ')),
    z.minLength(1, 'empty'),
    z.maxLength(longest, 'too-long'),
  );

export const Name = name(longestName);
export const ShortName = name(longestShortName);

export const Sector = z.enum(['government', 'business', 'community', 'school', 'family', 'other']);
export type Sector = z.infer<typeof Sector>;

/** The most partners a partnership may have. */
export const mostPartners = 40;

export const Partner = z.strictObject({
  id: Id,
  partnership: Id,
  name: Name,
  shortName: ShortName,
  sector: Sector,
  /** Place in the list of colours and markers; it stays with the partner on every chart. */
  sign: z.int().check(z.nonnegative(), z.lt(mostPartners)),
  /** Place in the order of rows, smaller first; ties by id. */
  order: z.number(),
  archived: z.boolean(),
  stamps: Stamps,
});
export type Partner = z.infer<typeof Partner>;

export const Partnership = z.strictObject({
  id: Id,
  name: Name,
  aim: z.string().check(z.maxLength(500)),
  since: z.nullable(PlainDate),
  archived: z.boolean(),
  /** Made-up data to try the app with. */
  example: z.boolean(),
  stamps: Stamps,
});
export type Partnership = z.infer<typeof Partnership>;

/** Partners in the order of their rows. */
export const inOrder = (partners: readonly Partner[]): Partner[] =>
  partners.toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
