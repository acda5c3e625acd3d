import type { ParagraphChild } from 'docx';
import type { Docx } from './load-docx.ts';
import { runsOf } from './runs.ts';

/** A sentence as runs; what belongs into its `{places}`, which `t` has left visible, may be a field. */
export const filled = (
  docx: Docx,
  sentence: string,
  places: Readonly<Record<string, readonly ParagraphChild[]>>,
): ParagraphChild[] =>
  sentence
    .split(/\{(\w+)\}/)
    .flatMap((part, at) => (at % 2 === 0 ? runsOf(docx, part) : (places[part] ?? [])));
