import { expect, test } from 'vitest';
import { languages, wordsIn } from '../docx/written.ts';
import { sampleDocument } from '../sample-document.ts';
import { openedDeck, textsOf } from './opened-deck.ts';

test.each(languages)(
  'slides and notes say nothing but what the report says, and the fixed words (%s)',
  async (language) => {
    const some = sampleDocument(language);
    const { t, number, date } = wordsIn[language];
    const file = await openedDeck(some);
    const known = [...stringsIn(some), t('report.slide.more-notes'), '‹#›'].map((text) =>
      text.replaceAll(/[\p{Cc}\s]+/gu, ' '),
    );
    for (const name of file.names.filter((one) => /^ppt\/(slides|notesSlides)\/[^/]*\.xml$/.test(one))) {
      for (const text of textsOf(file.root(name))) {
        const plain = text
          .replaceAll(/[\p{Cc}\s]+/gu, ' ')
          .replace(/ \(\d\)$/, '')
          .trim();
        const isSaid =
          known.some((one) => one.includes(plain)) ||
          plain.split(' · ').every((part) => known.some((one) => one.includes(part)));
        const isValue =
          plain === '–' ||
          numbersIn(some).some((value) =>
            [0, 1, 2].some((decimals) => padded(number(value, decimals), decimals, number) === plain),
          );
        const isDay = stringsIn(some).some((one) => /^\d{4}-\d\d-\d\d$/.test(one) && date(one) === plain);
        expect(isSaid || isValue || isDay, `${name}: ${plain}`).toBe(true);
      }
    }
  },
);

/** Numbers of a column have as many decimals. */
function padded(
  text: string,
  decimals: number,
  number: (value: number, decimals?: number) => string,
): string {
  if (decimals === 0) return text;
  const mark = number(0.5, 1).slice(1, 2);
  const [whole = '', part = ''] = text.split(mark);
  return `${whole}${mark}${part.padEnd(decimals, '0')}`;
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value instanceof Uint8Array || typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (value instanceof Uint8Array || typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}
