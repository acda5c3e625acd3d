import { colour, column, leading, size } from './look.ts';
import { lineHeight, lineMark, linesOf, textStrips, type Look, type Setting } from './setting.ts';
import { heightOf, type Anchor, type Mark, type Strip } from './strip.ts';

const indent = 14;
/** From the end of the dots to the end of the column: room for a page's number. */
const numbers = 24;
const dot = { step: 4, width: 0.8 } as const;
/** Type of an entry, the largest that lets all of them stand on the page of the title. */
const sizes = [size.text, size.caption, size.fine] as const;

/** Tells the page of an anchor; null before that is known: as high, without numbers. */
type PageOf = (id: string) => number | null;

/** The table of contents: headings of the first two levels, each a link. `room` is what is left of its page, in pt. */
export function contentStrips(
  setting: Setting,
  anchors: readonly Anchor[],
  pageOf: PageOf,
  room: number,
): Strip[] {
  const listed = anchors.filter(({ level }) => level < 3);
  if (listed.length === 0) return [];
  const head = textStrips(
    setting,
    setting.words.t('report.contents.title'),
    { size: size.heading, weight: 'bold' },
    { above: 26, keep: true },
  );
  const inSize = (letters: number) => [
    ...head,
    ...listed.map((anchor) => entryStrip(setting, anchor, pageOf(anchor.id), letters)),
  ];
  return sizes.map(inSize).find((strips) => heightOf(strips) <= room) ?? inSize(size.text);
}

function entryStrip(
  setting: Setting,
  { id, level, text }: Anchor,
  page: number | null,
  letters: number,
): Strip {
  const look: Look = {
    size: letters,
    weight: level === 1 ? 'bold' : 'normal',
    x: level === 1 ? 0 : indent,
    width: column.width - indent - 2 * numbers,
  };
  const lines = linesOf(setting, text, look);
  const step = lineHeight(letters);
  const top = (lines.length - 1) * step;
  const height = top + step;
  return {
    height,
    above: level === 1 ? letters * 0.7 : letters * 0.2,
    marks: [
      ...lines.map((line, at) => lineMark(line, look, at * step)),
      ...(page === null ? [] : numberMarks(setting, page, lines.at(-1) ?? '', look, top)),
      { kind: 'link', x: 0, y: 0, width: column.width, height, to: id },
    ],
  };
}

/** The page's number at the end of a line, and dots that lead there. */
function numberMarks(
  { typeface, words }: Setting,
  page: number,
  line: string,
  look: Look,
  top: number,
): Mark[] {
  const { size: letters = size.text, weight = 'normal', x = 0 } = look;
  const number = words.number(page);
  const width = (text: string) => typeface.width(text, letters, weight);
  const from = x + width(line) + 6;
  const count = Math.max(0, Math.floor((column.width - numbers - from) / dot.step));
  const dots = Array.from({ length: count }, (_, at): Mark => ({
    kind: 'fill',
    // In the same columns on every line
    x: column.width - numbers - at * dot.step,
    y: top + letters * (leading / 2 + 0.3),
    width: dot.width,
    height: dot.width,
    colour: colour.line,
  }));
  return [...dots, lineMark(number, { ...look, x: column.width - width(number) }, top)];
}
