import { belowCaption } from '#exchange/report/below-caption.ts';
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

/** Of its height, what a drawing keeps where a little less lets it stand on a page. */
const lowest = 0.86;

/**
 * The drawing, what it tells and its caption on one page; what else belongs to it too, where there is room. `leads`: what
 * stands below it is said of it too.
 */
export function figureStrips(setting: Setting, figure: Figure, number: number, leads: boolean): Strip[] {
  const { message, title, says, notes } = figure;
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
    ...text(belowCaption(figure), { ...soft, size: size.cite }, 1),
  ];
  const sentences =
    told.length > 1 ? listStrips(setting, told) : told.flatMap((one) => paragraphStrips(setting, one));
  const foot = notes.flatMap((note) => text(note, soft, 5));
  const all = [...before, ...caption, ...sentences, ...foot];
  const beside = heightOf(all) < column.height / 3 ? all : [...before, ...caption];
  const drawing = drawingStrip(
    figure,
    column.height - heightOf(beside) - headings,
    before.length === 0 ? apart : 6,
  );
  const leading = leads && 'loose';
  return [
    ...keeping(before, true),
    drawing,
    ...keeping(caption, sentences.length + foot.length > 0 ? 'loose' : leading),
    ...ending(loosely(sentences), foot.length > 0 ? true : leading),
    ...keeping(foot, leading),
  ];
}

/** In its own size, but no wider than the column and no higher than what is left of a page. */
function drawingStrip({ drawing }: Figure, highest: number, above: number): Strip {
  const scale = Math.min(point, column.width / drawing.width, highest / drawing.height);
  const [width, height] = [drawing.width * scale, drawing.height * scale];
  return {
    height,
    least: height * lowest,
    above,
    keep: true,
    marks: [{ kind: 'drawing', x: (column.width - width) / 2, y: 0, width, height, svg: drawing.svg }],
  };
}
