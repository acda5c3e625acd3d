import { describe, expect, test } from 'vitest';
import type { Figure, ReportDocument } from '#exchange/report/document.ts';
import type { NativeChart } from '#exchange/report/native-chart.ts';
import { opened } from '../../table/opened.ts';
import { all, type Element, ownText } from '../docx/read-docx.ts';
import { languages } from '../docx/written.ts';
import { sampleDocument } from '../sample-document.ts';
import { numbered, openedDeck, related } from './opened-deck.ts';

const report = sampleDocument('en');
const figuresOf = (some: ReportDocument) =>
  some.sections.flatMap(({ blocks }) => blocks).filter((block) => block.kind === 'figure');
const nativesOf = (some: ReportDocument): NativeChart[] =>
  figuresOf(some).flatMap(({ native }) => (native ? [native] : []));

const withChart = (native: NativeChart): ReportDocument => {
  const figure: Figure | undefined = figuresOf(report)[0];
  if (!figure) throw new Error('no figure');
  return { ...report, intro: [], sections: [{ id: 'one', title: 'One', blocks: [{ ...figure, native }] }] };
};

describe('charts that Office draws', () => {
  test.each(languages)(
    'one a figure, with its numbers and its gaps, in the same order (%s)',
    async (language) => {
      const some = sampleDocument(language);
      const file = await openedDeck(some);
      const charts = numbered(file, 'ppt/charts/chart').map((name) => file.root(name));
      const natives = nativesOf(some);
      expect(charts.map(drawnIn)).toEqual(natives.map(drawnOf));
      expect(charts.map(kindOf)).toEqual(['barChart', 'lineChart', 'radarChart', 'barChart']);
      for (const chart of charts) {
        expect(valueOf(chart, 'dispBlanksAs')).toBe('gap');
        expect(valueOf(chart, 'autoTitleDeleted')).toBe('1');
        expect(all(chart, 'legend')).toHaveLength(1);
      }
    },
  );

  test('look as the drawing: colours, ends of the scale, bars read from the top, a radar with marks', async () => {
    const file = await openedDeck(report);
    const [bars, line, radar, stack] = numbered(file, 'ppt/charts/chart').map((name) => file.root(name));
    if (!bars || !line || !radar || !stack) throw new Error('no charts');
    for (const [chart, native] of [bars, line, radar, stack].map(
      (one, at) => [one, nativesOf(report)[at]] as const,
    )) {
      const colours = all(chart, 'ser').map((one) =>
        all(one, 'srgbClr')[0]?.attributes.get('val')?.toLowerCase(),
      );
      expect(colours).toEqual(native?.series.map(({ colour }) => colour));
      const scale = all(chart, 'valAx')[0] ?? chart;
      expect(valueOf(scale, 'min')).toBe(String(native?.from));
      expect(valueOf(scale, 'max')).toBe(String(native?.to ?? 24));
    }
    for (const chart of [bars, stack]) {
      expect(valueOf(chart, 'barDir')).toBe('bar');
      expect(valueOf(all(chart, 'catAx')[0] ?? chart, 'orientation')).toBe('maxMin');
    }
    expect(valueOf(stack, 'grouping')).toBe('stacked');
    expect(valueOf(stack, 'overlap')).toBe('100');
    expect(valueOf(radar, 'radarStyle')).toBe('marker');
    expect(all(bars, 'dLbls').map((one) => all(one, 'numFmt')[0]?.attributes.get('formatCode'))).toEqual([
      '0.0',
      '0.0',
    ]);
  });

  test('can be edited: the workbook within holds the same numbers at the same places, and nothing else', async () => {
    const file = await openedDeck(report);
    for (const [at, name] of numbered(file, 'ppt/charts/chart').entries()) {
      const native = nativesOf(report)[at];
      if (!native) throw new Error('a chart too many');
      const external = all(file.root(name), 'externalData')[0]?.attributes.get('id') ?? '';
      const book = await opened(new Uint8Array(file.bytes(related(file, name, external))));
      expect(book.worksheets).toHaveLength(1);
      const cells: unknown[][] = [];
      book.worksheets[0]?.eachRow({ includeEmpty: true }, (row) => {
        cells.push(
          Array.from({ length: native.series.length + 1 }, (_, column) => row.getCell(column + 1).value),
        );
        expect(row.cellCount).toBeLessThanOrEqual(native.series.length + 1);
      });
      const [head = [], ...rows] = cells;
      expect(head.slice(1)).toEqual(native.series.map((one) => one.name));
      const columns = [native.categories, ...native.series.map(({ values }) => values)];
      expect(rows).toEqual(native.categories.map((_, row) => columns.map((values) => values[row])));
      const sheet = book.worksheets[0]?.name;
      const ranges = all(file.root(name), 'f').map(ownText);
      expect(ranges.slice(0, 3)).toEqual([
        `${sheet}!$B$1`,
        `${sheet}!$A$2:$A$${rows.length + 1}`,
        `${sheet}!$B$2:$B$${rows.length + 1}`,
      ]);
    }
  });

  test('with more rows than can be read go on in another slide, each row in one of them', async () => {
    const categories = Array.from({ length: 50 }, (_, at) => `Partner ${at}`);
    const values = categories.map((_, at) => (at % 7 === 3 ? null : at * 1.5));
    const native: NativeChart = {
      kind: 'bars',
      categories,
      series: [{ name: 'Mean', values, colour: '0072b2' }],
      from: 0,
      to: 100,
      decimals: 1,
    };
    const file = await openedDeck(withChart(native));
    const drawn = numbered(file, 'ppt/charts/chart').map((name) => drawnIn(file.root(name)));
    expect(drawn.length).toBeGreaterThan(1);
    expect(drawn.flatMap((one) => one[0]?.categories)).toEqual(categories);
    expect(drawn.flatMap((one) => one[0]?.values)).toEqual(values);
  });

  test('have one scale on all slides they go on over', async () => {
    const categories = Array.from({ length: 40 }, (_, at) => `Item ${at}`);
    const counts = (most: number) => categories.map((_, at) => (at * most) % 17);
    const series = [3, 5].map((most) => ({ name: `${most}`, values: counts(most), colour: '0f6a63' }));
    const file = await openedDeck(
      withChart({ kind: 'stack', categories, series, from: 0, to: null, decimals: 0 }),
    );
    const charts = numbered(file, 'ppt/charts/chart').map((name) => file.root(name));
    const ends = new Set(charts.map((chart) => valueOf(all(chart, 'valAx')[0] ?? chart, 'max')));
    const most = Math.max(...categories.map((_, at) => ((at * 3) % 17) + ((at * 5) % 17)));
    expect(charts.length).toBeGreaterThan(1);
    expect(ends.size).toBe(1);
    expect(Number([...ends][0])).toBeGreaterThanOrEqual(most);
  });

  test('of counts end at a whole number that no bar goes beyond, and their steps are whole', async () => {
    const ends = async (kind: 'bars' | 'stack', most: number) => {
      const series = [{ name: 'People', values: [most, 1, null], colour: '0f6a63' }];
      const file = await openedDeck(
        withChart({ kind, categories: ['A', 'B', 'C'], series, from: 0, to: null, decimals: 0 }),
      );
      const chart = file.root(numbered(file, 'ppt/charts/chart')[0] ?? '');
      return [valueOf(chart, 'max'), valueOf(chart, 'majorUnit')].map(Number);
    };
    expect(await ends('stack', 12)).toEqual([12, 2]);
    expect(await ends('stack', 36)).toEqual([36, 5]);
    expect(await ends('bars', 2)).toEqual([3, 1]);
    expect(await ends('bars', 12)).toEqual([14, 2]);
    expect(await ends('bars', 40)).toEqual([50, 10]);
  });

  test('of one series have no legend; of nothing shown no numbers', async () => {
    const native: NativeChart = {
      kind: 'bars',
      categories: ['A', 'B'],
      series: [{ name: 'Mean', values: [null, null], colour: '0072b2' }],
      from: 1,
      to: 5,
      decimals: 2,
    };
    const file = await openedDeck(withChart(native));
    const chart = file.root(numbered(file, 'ppt/charts/chart')[0] ?? '');
    expect(all(chart, 'legend')).toEqual([]);
    expect(drawnIn(chart)).toEqual(drawnOf(native));
    expect(valueOf(chart, 'majorUnit')).toBe('1');
  });
});

type Series = { name: string; categories: string[]; values: (number | null)[] };

const drawnOf = ({ categories, series }: NativeChart): Series[] =>
  series.map(({ name, values }) => ({ name, categories: [...categories], values: [...values] }));

/** The series in the chart's own cache; a point that is not there is a gap. */
const drawnIn = (chart: Element): Series[] =>
  all(chart, 'ser').map((one) => {
    const cache = (name: string) => all(one, name)[0] ?? one;
    const points = (name: string) => {
      const found = new Map(
        all(cache(name), 'pt').map((point) => [point.attributes.get('idx'), all(point, 'v').map(ownText)[0]]),
      );
      return Array.from(
        { length: Number(valueOf(cache(name), 'ptCount')) },
        (_, at) => found.get(String(at)) ?? null,
      );
    };
    return {
      name: points('tx')[0] ?? '',
      categories: points('cat').map((text) => text ?? ''),
      values: points('val').map((text) => (text === null ? null : Number(text))),
    };
  });

const kindOf = (chart: Element): string | undefined =>
  all(chart, 'barChart', 'lineChart', 'radarChart')[0]?.name;

const valueOf = (element: Element, name: string): string | null =>
  all(element, name)[0]?.attributes.get('val') ?? null;
