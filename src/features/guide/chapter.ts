import * as z from 'zod/mini';
import { Slug } from '#domain/ids.ts';
import { guideChapters, type GuideChapter, type GuidePart } from '#domain/questionnaire/guide-part.ts';

/** What the guide says, it says in both languages of the app. */
const Both = z.strictObject({ id: z.string().check(z.minLength(1)), en: z.string().check(z.minLength(1)) });
export type Both = z.infer<typeof Both>;

/** A line of a list; its term comes first, in bold. */
const Line = z.strictObject({ term: z.optional(Both), text: Both });
export type Line = z.infer<typeof Line>;

const Lines = z.array(Line).check(z.minLength(2));

export const Block = z.union([
  z.strictObject({ text: Both }),
  z.strictObject({ list: Lines }),
  /** A list whose order counts. */
  z.strictObject({ steps: Lines }),
  /** From village life. */
  z.strictObject({ example: Both }),
]);
export type Block = z.infer<typeof Block>;

const Part = z.strictObject({ id: Slug, title: Both, blocks: z.array(Block).check(z.minLength(1)) });
export type Part = z.infer<typeof Part>;

/** What a chapter says, part by part, in reading order: `chapters/<chapter>.json`. */
const Chapter = z.strictObject({ parts: z.array(Part) });
export type Chapter = z.infer<typeof Chapter>;

/** Throws where the words are not those of the chapter: all its parts, in their order, and no others. */
export function readChapter(chapter: GuideChapter, data: unknown): Chapter {
  const read = Chapter.parse(data);
  const [wanted, found] = [guideChapters[chapter], read.parts.map(({ id }) => id)].map((ids) => ids.join());
  if (wanted !== found) throw new Error(`the chapter ${chapter} has the parts ${found}, not ${wanted}`);
  return read;
}

export const isChapter = (name: string): name is GuideChapter => Object.hasOwn(guideChapters, name);

export const isPart = (name: string): name is GuidePart => {
  const [chapter = '', part = ''] = name.split('/');
  return isChapter(chapter) && new Set<string>(guideChapters[chapter]).has(part);
};
