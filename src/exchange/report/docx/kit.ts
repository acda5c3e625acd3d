import type { Words } from '#i18n/words.ts';
import type { Docx } from './load-docx.ts';

/** What all parts of a file are written with. */
export type Kit = { readonly docx: Docx; readonly words: Words };
