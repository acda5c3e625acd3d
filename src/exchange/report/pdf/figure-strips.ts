import type { Figure } from '#exchange/report/document.ts';
import { colour, column, size } from './look.ts';
import { captionOf, textStrips, type Look, type Setting } from './setting.ts';
import { ending, heightOf, keeping, loosely, type Strip } from './strip.ts';
import { listStrips, paragraphStrips } from './text-strips.ts';

/** 96 px are an inch, and so are 72 pt. */
const point = 0.75;
/** Above a figure, in pt. */
const apart = 24;
/** For headings above it, in pt: they stay with it. */
const headings = 90;

/** The drawing, what it tells and its caption on one page; what else belongs to it too, where there is room. */
export function figureStrips(setting: Setting, figure: Figure, number: number): Strip[] {
  const { message, title, facts, ends, says, notes, cite } = figure;
  const text = (words: string, look: Look, above: number) => textStrips(setting, words, look, { above });
  const soft = { size: size.fine, colour: colour.soft };
  const told = says.filter((sentence) => sentence !== message);
  const before = message === title ? [] : text(message, { size: size.small, weight: 'bold' }, apart);
  const caption = [
    ...text(
      captionOf(setting, 'report.label.figure', number, title),
      { size: size.caption, weight: 'bold' },
      6,
    ),
    ...text([facts, ends].filter(Boolean).join(' · '), soft, 1),
  ];
  const sentences =
    told.length > 1 ? listStrips(setting, told) : told.flatMap((one) => paragraphStrips(setting, one));
  const foot = [
    ...notes.flatMap((note) => text(note, soft, 5)),
    ...text(cite, { ...soft, size: size.cite }, 5),
  ];
  const all = [...before, ...caption, ...sentences, ...foot];
  const beside = heightOf(all) < column.height / 3 ? all : [...before, ...caption];
  const drawing = drawingStrip(
    figure,
    column.height - heightOf(beside) - headings,
    before.length === 0 ? apart : 6,
  );
  return [
    ...keeping(before, true),
    drawing,
    ...keeping(caption, sentences.length === 0 || 'loose'),
    ...ending(loosely(sentences), true),
    ...keeping(foot, false),
  ];
}

/** In its own size, but no wider than the column and no higher than what is left of a page. */
function drawingStrip({ drawing }: Figure, highest: number, above: number): Strip {
  const scale = Math.min(point, column.width / drawing.width, highest / drawing.height);
  const [width, height] = [drawing.width * scale, drawing.height * scale];
  return {
    height,
    above,
    keep: true,
    marks: [{ kind: 'drawing', x: (column.width - width) / 2, y: 0, width, height, svg: drawing.svg }],
  };
}
