import type { Raster, ReportDocument } from '#exchange/report/document.ts';
import { colour, column, leading, size } from './look.ts';
import type { Place } from './paginate.ts';
import { linesOf, lineHeight, lineMark, textStrips, type Look, type Setting } from './setting.ts';
import type { Mark, Strip } from './strip.ts';
import { paragraphStrips } from './text-strips.ts';

/** Of a logo in pt; smaller ones are not made larger than they are. */
const logoRoom = { width: 170, height: 62 } as const;
const point = 0.75;
const indent = 14;

/** The title, what the report is made of, the writer's own words. */
export function titleStrips(setting: Setting, report: ReportDocument): Strip[] {
  const soft = { size: size.small, colour: colour.soft };
  const line = (text: string, look: Look, above: number) =>
    textStrips(setting, text, look, { above, keep: true });
  const title = line(report.title, { size: size.title, weight: 'bold', colour: colour.accent }, 22);
  return [
    ...(report.logo ? [logoStrip(report.logo)] : []),
    ...title,
    ...line(report.partnership, { size: size.heading, weight: 'bold' }, 6),
    ...report.facts.flatMap((fact) => line(fact, soft, 2)),
    ruleStrip,
    ...report.intro.flatMap((text) => paragraphStrips(setting, text)),
  ];
}

const ruleStrip: Strip = {
  height: 1.5,
  above: 14,
  marks: [{ kind: 'fill', x: 0, y: 0, width: 64, height: 1.5, colour: colour.accent }],
};

function logoStrip(image: Raster): Strip {
  const scale = Math.min(point, logoRoom.width / image.width, logoRoom.height / image.height);
  const [width, height] = [image.width * scale, image.height * scale];
  return { height, keep: true, marks: [{ kind: 'image', x: 0, y: 0, width, height, image }] };
}

/** The table of contents: headings of the first two levels, each a link. No places yet: as high, without numbers. */
export function contentStrips(
  setting: Setting,
  anchors: readonly Pick<Place, 'id' | 'level' | 'text'>[],
  pageOf: (id: string) => number | null,
): Strip[] {
  const head = { size: size.heading, weight: 'bold' } as const;
  return [
    ...textStrips(setting, setting.words.t('report.contents.title'), head, { above: 26, keep: true }),
    ...anchors
      .filter(({ level }) => level < 3)
      .map((anchor) => entryStrip(setting, anchor, pageOf(anchor.id))),
  ];
}

function entryStrip(
  setting: Setting,
  { id, level, text }: Pick<Place, 'id' | 'level' | 'text'>,
  page: number | null,
): Strip {
  const look: Look = {
    weight: level === 1 ? 'bold' : 'normal',
    x: level === 1 ? 0 : indent,
    width: column.width - indent - 40,
  };
  const lines = linesOf(setting, text, look);
  const height = lines.length * lineHeight(size.text);
  const marks = lines.map((line, at): Mark => lineMark(line, look, at * lineHeight(size.text)));
  return {
    height,
    above: level === 1 ? 7 : 2,
    marks: [
      ...marks,
      ...(page === null ? [] : numberMarks(setting, page, look, lines)),
      { kind: 'link', x: 0, y: 0, width: column.width, height, to: id },
    ],
  };
}

/** The page's number at the end of the last line, and dots that lead there. */
function numberMarks(
  { typeface, words }: Setting,
  page: number,
  look: Look,
  lines: readonly string[],
): Mark[] {
  const number = words.number(page);
  const weight = look.weight ?? 'normal';
  const last = lines.at(-1) ?? '';
  const top = (lines.length - 1) * lineHeight(size.text);
  const end = column.width - typeface.width(number, size.text, weight);
  const from = (look.x ?? 0) + typeface.width(last, size.text, weight) + 6;
  const dot = 4;
  const dots = Array.from(
    { length: Math.max(0, Math.floor((column.width - 24 - from) / dot)) },
    (_, at): Mark => {
      // In the same columns on every line
      const x = column.width - 24 - at * dot;
      return {
        kind: 'fill',
        x,
        y: top + size.text * (leading / 2 + 0.3),
        width: 0.8,
        height: 0.8,
        colour: colour.line,
      };
    },
  );
  return [...dots, lineMark(number, { ...look, x: end }, top)];
}
