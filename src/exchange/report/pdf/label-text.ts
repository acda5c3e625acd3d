import { plainText } from '#exchange/report/plain-text.ts';

/** On one line, as a PDF's title and its outline have it: readers show control characters there as boxes. */
export const labelText = (text: string): string => plainText(text).replaceAll(/\s+/g, ' ').trim();
