import type { Words } from '#i18n/words.ts';
import { brokenLines, leading, textHeight } from './measure.ts';
import { content } from './places.ts';
import { roomsOf } from './rooms.ts';
import type { PageSlide, TextLine, Where } from './slide.ts';

/** As the master has it: letters, the space after each, and what its indent takes. */
export const textSize = 20;
export const textAfter = 10;
const indent = 28;

/** Of text that has room on one slide, the largest first. */
const sizes = [24, textSize, 18, 16] as const;
/** Of short pieces that are put together. */
const leastSize = 18;

/** What people wrote fills so many slides at the most; the rest is in the written report. */
const mostOfQuotes = 3;

/** Running text, and what stands above it; null where that is the title of its section. */
export type TextGroup = { readonly heading: string | null; readonly lines: readonly TextLine[] };

/**
 * Slides of running text; short pieces that follow each other stand on one, each below its heading. `where` is the
 * slide that would bear the title of the section or the part, `within` what stands above a heading in it.
 */
export function textSlides(groups: readonly TextGroup[], where: Where, within: string): PageSlide[] {
  return packed(groups).flatMap((page) => {
    const headings = page.flatMap(({ heading }) => heading ?? []);
    const isHeaded = headings.length === page.length;
    const on = isHeaded ? { ...where, above: within, title: headings.join(' · ') } : where;
    return filled(linesOf(page), roomBelow(on.title)).map((part, index) => slideOf(part, on, index, []));
  });
}

/** As many as have room, whole, the few words that lead to them below the first; how many more there are is said. */
export function quoteSlides(
  texts: readonly string[],
  lead: readonly string[],
  where: Where,
  words: Words,
): PageSlide[] {
  const lines = texts.map((text) => ({ kind: 'quote', text }) as const);
  const room = roomBelow(where.title) - lineOfNotes * (1 + lead.length);
  let count = 1;
  while (count < lines.length && filled(lines.slice(0, count + 1), room).length <= mostOfQuotes) count += 1;
  const left = texts.length - count;
  const pages = filled(lines.slice(0, count), room);
  const more = left > 0 ? [words.t('report.slide.more-quotes', { count: left })] : [];
  return pages.map((page, index) =>
    slideOf(page, where, index, [...(index === 0 ? lead : []), ...(index === pages.length - 1 ? more : [])]),
  );
}

const lineOfNotes = 24;

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

/** In points, what a title leaves. */
const roomBelow = (title: string): number =>
  roomsOf({ title: goesOn(title, 1), under: null, talk: [], below: [] }).content.h;

/** One group after the other, as many on a slide as have room. */
function packed(groups: readonly TextGroup[]): TextGroup[][] {
  const pages: TextGroup[][] = [];
  for (const group of groups) {
    const page = pages.at(-1);
    const room = roomBelow([...(page ?? []), group].flatMap(({ heading }) => heading ?? []).join(' · '));
    if (page && totalOf(linesOf([...page, group]), leastSize) <= room) page.push(group);
    else pages.push([group]);
  }
  return pages;
}

/** A group by itself has its heading as the title. */
const linesOf = (page: readonly TextGroup[]): TextLine[] =>
  page.flatMap(({ heading, lines }) =>
    page.length === 1 || heading === null ? lines : [{ kind: 'head', text: heading } as const, ...lines],
  );

type TextPage = { readonly lines: TextLine[]; readonly size: number };

/** Lines as they fit on one slide after the other; larger where all have room on one. */
function filled(lines: readonly TextLine[], room: number): TextPage[] {
  if (lines.length === 0) return [];
  const size = sizes.find((one) => totalOf(lines, one) <= room);
  if (size !== undefined) return [{ lines: [...lines], size }];
  const pages: TextPage[] = [];
  let left = 0;
  for (const line of lines.flatMap((one) => parted(one, room))) {
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

const widthOf = ({ kind }: TextLine): number =>
  content.w - (kind === 'paragraph' || kind === 'head' ? 0 : indent);

const heightOf = (line: TextLine, size: number): number =>
  textHeight(line.text, size, widthOf(line)) + textAfter;

const totalOf = (lines: readonly TextLine[], size: number): number =>
  lines.reduce((height, line) => height + heightOf(line, size), 0);

/** A text that is longer than a slide goes on in another one. */
function parted(line: TextLine, room: number): TextLine[] {
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
