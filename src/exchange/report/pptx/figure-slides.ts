import type { Figure } from '#exchange/report/document.ts';
import type { Words } from '#i18n/words.ts';
import { chartParts } from './chart-parts.ts';
import { fitting } from './fitting.ts';
import { fitted, type Box } from './places.ts';
import { roomsOf } from './rooms.ts';
import type { Content, PageSlide } from './slide.ts';
import { tableSlides } from './table-slides.ts';
import { goesOn } from './text-slides.ts';

/** Points a px, below which the letters of a drawing (of 13 px) are too small for a wall. */
const leastScale = 0.9;

/**
 * One slide; more only where a chart has more rows than can be read on one, or where a picture is so large that its words
 * are too small: then its table comes after it, or in its place where it is all words.
 */
export function figureSlides(
  figure: Figure,
  { lead, talk }: { readonly lead: readonly string[]; readonly talk: readonly string[] },
  above: string,
  words: Words,
): PageSlide[] {
  const { title, facts, ends, notes, says, alt, cite, native, drawing, table } = figure;
  const message = asTitle(figure.message);
  const under = { title: figure.message === title ? null : title, facts };
  // The legend of a stack names all that its numbers count; the ends are those of the drawing
  const below = fitting(ends === null || native?.kind === 'stack' ? notes : [ends, ...notes], words);
  const room: Box = roomsOf({ title: goesOn(message, 1), under, talk, below }).content;
  const contents: Content[] = native
    ? chartParts(native, room).map((chart) => ({ kind: 'chart', chart, alt }))
    : [{ kind: 'picture', drawing, alt }];
  const slides = contents.map((content, index) => ({
    kind: 'page' as const,
    above,
    title: goesOn(message, index),
    under,
    content,
    talk,
    below,
    foot: cite,
    speaks: [...(index === 0 ? lead : []), ...says, ...talk, alt, ...notes, cite],
  }));
  const small = !native && fitted(drawing, room).w / drawing.width < leastScale;
  const behind = { kind: 'table', id: figure.id, title: message, table, notes, cite } as const;
  if (!small) return slides;
  const where = { above, title, foot: cite };
  const isWords = table.columns.slice(1).some(({ kind }) => kind === 'text');
  if (!isWords) return [...slides, ...tableSlides(behind, where, words, { before: slides.length })];
  const [first, ...more] = tableSlides(behind, where, words, { under });
  return first ? [{ ...first, speaks: slides[0]?.speaks ?? [] }, ...more] : slides;
}

/** A sentence by itself bears no stop in a title. */
const asTitle = (message: string): string =>
  /[.?!…] /u.test(message) ? message : message.replace(/(?<!\.)\.$/u, '');
