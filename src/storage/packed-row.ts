import * as z from 'zod/mini';
import type { Columns } from '#domain/columns/columns.ts';
import { Id, Slug } from '#domain/ids.ts';
import { Subject } from '#domain/responses/subject.ts';

const strings = z.array(z.string());

/** Some responses of an assessment, packed. Its id is random: what was packed anew is another row. */
export const PackedRow = z.strictObject({
  assessment: Id,
  id: Id,
  /** Grows when the same responses would be packed in another way. */
  format: z.literal(2),
  columns: z.strictObject({
    ids: strings,
    respondents: strings,
    people: strings,
    replaces: strings,
    questionnaires: z.instanceof(Uint16Array),
    parts: z.instanceof(Int16Array),
    rounds: z.instanceof(Uint32Array),
    speakers: z.instanceof(Uint16Array),
    names: z.array(Slug),
    voices: z.array(z.strictObject({ partner: Id, role: z.string() })),
    subjects: z.array(Subject),
    blocks: z.array(
      z.strictObject({
        part: z.int(),
        layout: z.int(),
        slots: strings,
        responses: z.instanceof(Uint32Array),
        subjects: z.instanceof(Uint16Array),
        codes: z.instanceof(Uint8Array),
      }),
    ),
    comments: z.array(
      z.strictObject({ response: z.int(), dimension: Slug, item: z.nullable(Slug), text: z.string() }),
    ),
  }),
});
/** Columns are only read, and so is what is written. */
export type PackedRow = Omit<z.infer<typeof PackedRow>, 'columns'> & { readonly columns: Columns };
