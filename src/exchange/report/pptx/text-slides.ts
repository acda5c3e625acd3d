import type { Words } from '#i18n/words.ts';
import { brokenLines, leading, textHeight } from './measure.ts';
import { content } from './places.ts';
import type { PageSlide, TextLine, Where } from './slide.ts';

/** As the master has it: letters, the space after each, and what its indent takes. */
export const textSize = 20;
export const textAfter = 10;
const indent = 28;

/** Below the longest title, above a line of notes. */
const room = content.h - 30;

/** Of text that has a slide to itself. */
const largeSize = 24;

/** What people wrote fills so many slides at the most; the rest is in the written report. */
const mostOfQuotes = 3;

/** Slides of running text; none for no text. */
export function textSlides(lines: readonly TextLine[], where: Where): PageSlide[] {
  return filled(lines).map((part, index) => slideOf(part, where, index, []));
}

/** As many as have room, whole; how many more there are is said. */
export function quoteSlides(texts: readonly string[], where: Where, words: Words): PageSlide[] {
  const lines = texts.map((text) => ({ kind: 'quote', text }) as const);
  let count = 1;
  while (count < lines.length && filled(lines.slice(0, count + 1)).length <= mostOfQuotes) count += 1;
  const left = texts.length - count;
  const pages = filled(lines.slice(0, count));
  const more = left > 0 ? [words.t('report.slide.more-quotes', { count: left })] : [];
  return pages.map((page, index) => slideOf(page, where, index, index === pages.length - 1 ? more : []));
}

/** `Title (2)` for what goes on. */
export const goesOn = (title: string, index: number): string =>
  index === 0 ? title : `${title} (${index + 1})`;

const slideOf = (
  part: TextPage,
  { above, title, foot }: Where,
  index: number,
  below: readonly string[],
): PageSlide => ({
  kind: 'page',
  above,
  title: goesOn(title, index),
  under: null,
  content: { kind: 'text', lines: part.lines, size: part.size },
  talk: [],
  below,
  foot,
  speaks: [],
});

type TextPage = { readonly lines: TextLine[]; readonly size: number };

/** Lines as they fit on one slide after the other; large where all have room on one. */
function filled(lines: readonly TextLine[]): TextPage[] {
  if (lines.length === 0) return [];
  const total = lines.reduce((height, line) => height + heightOf(line, largeSize), 0);
  if (total <= room - 2 * textSize) return [{ lines: [...lines], size: largeSize }];
  const pages: TextPage[] = [];
  let left = 0;
  for (const line of lines.flatMap((one) => parted(one))) {
    const height = heightOf(line, textSize);
    const page = pages.at(-1);
    if (page && height <= left) page.lines.push(line);
    else {
      pages.push({ lines: [line], size: textSize });
      left = room;
    }
    left -= height;
  }
  return pages;
}

const widthOf = ({ kind }: TextLine): number => content.w - (kind === 'paragraph' ? 0 : indent);

const heightOf = (line: TextLine, size: number): number =>
  textHeight(line.text, size, widthOf(line)) + textAfter;

/** A text that is longer than a slide goes on in another one. */
function parted(line: TextLine): TextLine[] {
  const most = Math.floor((room - textAfter) / (textSize * leading));
  const broken = brokenLines(line.text, textSize, widthOf(line));
  if (broken.length <= most) return [line];
  return Array.from({ length: Math.ceil(broken.length / most) }, (_, index) => ({
    kind: index === 0 || line.kind === 'paragraph' ? line.kind : 'rest',
    text: broken
      .slice(index * most, (index + 1) * most)
      .join('')
      .trim(),
  }));
}
