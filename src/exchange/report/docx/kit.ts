import type { Words } from '#i18n/words.ts';
import type { Docx } from './load-docx.ts';

/** What all parts of a file are written with. */
export type Kit = {
  readonly docx: Docx;
  readonly words: Words;
  /** The number of the next figure, the number of the next table. */
  readonly next: (label: 'figure' | 'table') => number;
};

export function makeKit(docx: Docx, words: Words): Kit {
  const counts = { figure: 0, table: 0 };
  return {
    docx,
    words,
    next: (label) => {
      counts[label] += 1;
      return counts[label];
    },
  };
}
