import * as z from 'zod/mini';

/** A language tag as in BCP 47, short: `id`, `en`, `jv`, `zh-Hant`. */
export const Language = z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$/));
export type Language = z.infer<typeof Language>;

/** The same words in each language of the questionnaire. */
export const Text = z.record(Language, z.string().check(z.regex(/\S/), z.maxLength(2000)));
export type Text = z.infer<typeof Text>;
