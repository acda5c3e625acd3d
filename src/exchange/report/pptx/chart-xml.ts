import { columnLetters } from '#exchange/xlsx/cell.ts';
import type { NativeChart } from '#exchange/report/native-chart.ts';
import type { AppLanguage } from '#i18n/words.ts';
import { axesXml } from './chart-axes.ts';
import { formatOf, textXml } from './chart-text.ts';
import { fitOf, gapOf, heightForRows, isLying, numbersSize, type Fit } from './chart-parts.ts';
import { inkOn, isPale, palette } from './palette.ts';
import type { Box } from './places.ts';
import { tongues } from './shapes.ts';
import { escaped } from './xml.ts';

/** The sheet in the chart's own workbook: names of the rows in column A, a series in each further one. */
export const sheetName = 'Data';

const space =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** A chart that stands in a box; its workbook is its first relation. */
export function chartXml(chart: NativeChart, box: Box, language: AppLanguage): string {
  const fit = fitOf(chart, box);
  const hasLegend = chart.series.length > 1;
  return `<c:chartSpace ${space}><c:date1904 val="0"/><c:lang val="${tongues[language]}"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea>${layoutXml(chart, box, fit)}${plotXml(chart, fit)}${axesXml(chart, fit.size)}<c:spPr><a:noFill/></c:spPr></c:plotArea>${
    hasLegend
      ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textXml(Math.max(14, fit.size))}</c:legend>`
      : ''
  }<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textXml(fit.size)}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;
}

/** Names get the room they need, and a radar all that is left, in every program. */
function layoutXml(chart: NativeChart, box: Box, { names, size }: Fit): string {
  if (chart.kind === 'line') return '<c:layout/>';
  const [x, h] = [names / box.w, heightForRows(chart, box.h, size) / box.h];
  const parts = isLying(chart) ? { x, y: 0.01, w: 0.96 - x, h } : { x: 0.2, y: 0.08, w: 0.6, h: h - 0.12 };
  return `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>${Object.entries(
    parts,
  )
    .map(([name, part]) => `<c:${name} val="${part.toFixed(4)}"/>`)
    .join('')}</c:manualLayout></c:layout>`;
}

function plotXml(chart: NativeChart, fit: Fit): string {
  const series = chart.series.map((_, at) => seriesXml(chart, at, fit)).join('');
  const ids = '<c:axId val="111111111"/><c:axId val="222222222"/>';
  switch (chart.kind) {
    case 'bars':
      return `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="${Math.round(gapOf(chart, fit) * 100)}"/>${ids}</c:barChart>`;
    case 'stack':
      return `<c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:varyColors val="0"/>${series}<c:gapWidth val="${Math.round(gapOf(chart, fit) * 100)}"/><c:overlap val="100"/>${ids}</c:barChart>`;
    case 'line':
      return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${ids}</c:lineChart>`;
    case 'radar':
      return `<c:radarChart><c:radarStyle val="marker"/><c:varyColors val="0"/>${series}${ids}</c:radarChart>`;
  }
}

function seriesXml(chart: NativeChart, at: number, fit: Fit): string {
  const one = chart.series[at];
  if (!one) return '';
  const letter = columnLetters(at + 1);
  const last = chart.categories.length + 1;
  const values = chart.categories.map((_, row) => one.values[row] ?? null);
  return `<c:ser><c:idx val="${at}"/><c:order val="${at}"/><c:tx>${textsXml(`$${letter}$1`, [one.name])}</c:tx>${
    isLying(chart) ? barLook(one.colour, chart.kind) : lineLook(one.colour, at)
  }${labelsXml(chart, at, fit)}<c:cat>${textsXml(`$A$2:$A$${last}`, chart.categories)}</c:cat><c:val>${numbersXml(`$${letter}$2:$${letter}$${last}`, values, formatOf(chart.decimals))}</c:val>${chart.kind === 'line' ? '<c:smooth val="0"/>' : ''}</c:ser>`;
}

const textsXml = (range: string, texts: readonly string[]): string =>
  `<c:strRef><c:f>${sheetName}!${range}</c:f><c:strCache><c:ptCount val="${texts.length}"/>${texts
    .map((text, at) => `<c:pt idx="${at}"><c:v>${escaped(text)}</c:v></c:pt>`)
    .join('')}</c:strCache></c:strRef>`;

/** What is not shown has no point at all: a gap. */
const numbersXml = (range: string, values: readonly (number | null)[], format: string): string =>
  `<c:numRef><c:f>${sheetName}!${range}</c:f><c:numCache><c:formatCode>${format}</c:formatCode><c:ptCount val="${values.length}"/>${values
    .map((value, at) => (value === null ? '' : `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`))
    .join('')}</c:numCache></c:numRef>`;

const solid = (colour: string) => `<a:solidFill><a:srgbClr val="${colour.toUpperCase()}"/></a:solidFill>`;

/** Parts of a stack are told apart by a line between them; a pale one by its edge, from the wall as well. */
const barLook = (colour: string, kind: NativeChart['kind']): string => {
  const edge = isPale(colour) ? palette.soft : palette.white;
  return `<c:spPr>${solid(colour)}<a:ln${kind === 'stack' ? ` w="9525">${solid(edge)}` : '><a:noFill/>'}</a:ln></c:spPr><c:invertIfNegative val="0"/>`;
};

/** A grey print tells the lines apart by their dashes and marks. */
const dashes = ['solid', 'sysDash', 'lgDash', 'sysDot', 'dashDot', 'dash'] as const;
const marks = ['circle', 'square', 'triangle', 'diamond', 'x', 'plus'] as const;

const lineLook = (colour: string, at: number): string =>
  `<c:spPr><a:ln w="31750" cap="rnd">${solid(colour)}<a:prstDash val="${dashes[at % dashes.length]}"/><a:round/></a:ln></c:spPr><c:marker><c:symbol val="${marks[at % marks.length]}"/><c:size val="10"/><c:spPr>${solid(colour)}<a:ln w="9525">${solid(at % marks.length > 3 ? colour : palette.white)}</a:ln></c:spPr></c:marker>`;

/** Numbers at the marks, where they can be read and do not cover each other. */
function labelsXml(chart: NativeChart, at: number, fit: Fit): string {
  const { kind, series, decimals } = chart;
  const place = isLying(chart) ? lyingPlace(kind) : standingPlace(chart, at);
  const size = isLying(chart) ? numbersSize(chart, fit) : fit.size;
  if (place === null || size === null) return '';
  const colour = kind === 'stack' ? inkOn(series[at]?.colour ?? palette.white) : palette.ink;
  // In a stack a count of none has no width to stand in
  const format = kind === 'stack' ? `${formatOf(decimals)};;` : formatOf(decimals);
  return `<c:dLbls><c:numFmt formatCode="${format}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textXml(size, colour)}${place === '' ? '' : `<c:dLblPos val="${place}"/>`}<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;
}

const lyingPlace = (kind: NativeChart['kind']): string => (kind === 'stack' ? 'ctr' : 'outEnd');

/** Of two lines the numbers of the higher one stand above it; of more they would cover each other. */
function standingPlace({ kind, series }: NativeChart, at: number): string | null {
  if (kind === 'radar') return series.length === 1 ? '' : null;
  const [one, other] = [series[at], series[1 - at]];
  if (!one || series.length > 2) return null;
  return other &&
    (meanOf(one.values) < meanOf(other.values) || (at === 1 && meanOf(one.values) === meanOf(other.values)))
    ? 'b'
    : 't';
}

function meanOf(values: readonly (number | null)[]): number {
  const shown = values.filter((value) => value !== null);
  return shown.reduce((sum, value) => sum + value, 0) / Math.max(1, shown.length);
}
