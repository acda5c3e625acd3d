import { fail, ok, type Result } from '#domain/result.ts';
import { xmlTokens, type XmlFault } from './xml.ts';

/** The formats that every program knows: percentages, fractions, dates and times (ECMA-376 part 1, 18.8.30). */
const known = new Set(
  [
    [9, 10],
    [12, 22],
    [27, 36],
    [45, 47],
    [50, 58],
  ].flatMap(([from = 0, to = 0]) => Array.from({ length: to - from + 1 }, (_, index) => from + index)),
);

/** What stands in quotes, behind a backslash or in brackets is shown as it is, or a colour, or a currency. */
const asItIs = /"[^"]*"|\\.|\[[^\]]*\]/g;

const isDressed = (format: string): boolean => /[ymdhs%]|\?\/|\/\?/i.test(format.replaceAll(asItIs, ''));

/** The styles, by their places, that show a number as a date, a time, a percentage or a fraction. */
export function readStyles(xml: string): Result<ReadonlySet<number>, XmlFault> {
  const formats = new Set(known);
  const dressed = new Set<number>();
  let place = -1;
  let inCells = false;
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'fault') return fail({ kind: token.fault });
    if (token.kind === 'text') continue;
    if (token.name === 'cellXfs') inCells = token.kind === 'open';
    else if (token.kind === 'open' && token.name === 'numFmt') {
      const number = Number(token.attributes.get('numFmtId'));
      if (isDressed(token.attributes.get('formatCode') ?? '')) formats.add(number);
      else formats.delete(number);
    } else if (token.kind === 'open' && token.name === 'xf' && inCells) {
      place += 1;
      if (formats.has(Number(token.attributes.get('numFmtId') ?? 0))) dressed.add(place);
    }
  }
  return ok(dressed);
}
