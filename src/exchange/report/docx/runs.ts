import type { IRunPropertiesOptions, TextRun } from 'docx';
import type { Docx } from './load-docx.ts';
import { plainText } from '#exchange/report/plain-text.ts';

/** A text as runs, its lines below each other. */
export const runsOf = (docx: Docx, text: string, look: IRunPropertiesOptions = {}): TextRun[] =>
  plainText(text)
    .split('\n')
    .map((line, at) => new docx.TextRun({ ...look, text: line, ...(at > 0 ? { break: 1 } : {}) }));

/** A paragraph in one of the report's styles. */
export const styled = (docx: Docx, style: string, text: string, keepNext = false) =>
  new docx.Paragraph({ style, children: runsOf(docx, text), ...(keepNext ? { keepNext } : {}) });
