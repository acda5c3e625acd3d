import * as z from 'zod/mini';
import { Id } from '#domain/ids.ts';
import { languages } from '#i18n/words.ts';

/** What a report may tell, in the order in which it stands there. */
export const partKinds = [
  'summary',
  'instruments',
  'who',
  'items',
  'change',
  'comments',
  'actions',
  'method',
] as const;

export const PartKind = z.enum(partKinds);
export type PartKind = z.infer<typeof PartKind>;

/** Characters of a title, and of the writer's own introduction. */
export const longestTitle = 200;
export const longestIntro = 5000;

const Logo = z.strictObject({
  type: z.enum(['png', 'jpg']),
  bytes: z.instanceof(Uint8Array),
  /** In px. */
  width: z.int().check(z.positive()),
  height: z.int().check(z.positive()),
});

/** All that a person chooses for a report; the words come in its language. */
export const ReportChoice = z.strictObject({
  language: z.enum(languages),
  /** The assessments it tells of, in any order; a second vote stands for its first one. */
  assessments: z.array(Id),
  /** Null: of all partners. Else of this one alone; the other ones' scores stay out. */
  partner: z.nullable(Id),
  parts: z.array(PartKind),
  /** '': the report names itself. */
  title: z.string().check(z.maxLength(longestTitle)),
  /** In the writer's own words, a paragraph a line; '' for none. */
  intro: z.string().check(z.maxLength(longestIntro)),
  logo: z.nullable(Logo),
});
export type ReportChoice = z.infer<typeof ReportChoice>;
