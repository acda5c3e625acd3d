import { chartAxes } from './chart-axes.ts';
import { escaped } from './escaped.ts';
import { declaration, drawingMain, chartMain, office } from './namespaces.ts';

/** Cells as a chart points to them, and what they hold, for programs that only show. */
export type ChartCells<Value> = { readonly formula: string; readonly values: readonly Value[] };

export type ChartToWrite = {
  /** 'bars' lie; 'stack' are lying bars of counts that add up. */
  readonly kind: 'bars' | 'stack' | 'line' | 'radar';
  readonly title: string;
  readonly language: string;
  readonly categories: ChartCells<string>;
  readonly series: readonly {
    readonly name: string;
    /** `RRGGBB`. */
    readonly colour: string;
    readonly cells: ChartCells<number | null>;
  }[];
  /** The ends of the axis; null: as the numbers need. */
  readonly from: number | null;
  readonly to: number | null;
  /** A number format. */
  readonly format: string;
};

type SeriesToWrite = ChartToWrite['series'][number];

/** A chart that the spreadsheet program draws from its cells, and draws anew when they change. */
export const chartXml = (chart: ChartToWrite): string =>
  `${declaration}<c:chartSpace xmlns:c="${chartMain}" xmlns:a="${drawingMain}" xmlns:r="${office}"><c:date1904 val="0"/><c:lang val="${escaped(chart.language)}"/><c:roundedCorners val="0"/><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr lang="${escaped(chart.language)}" sz="1200" b="1"/><a:t>${escaped(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plots[chart.kind](chart)}${chartAxes(chart)}</c:plotArea>${chart.series.length > 1 ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : ''}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:solidFill><a:srgbClr val="D9D3C7"/></a:solidFill></a:ln></c:spPr><c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900"/></a:pPr><a:endParaRPr lang="${escaped(chart.language)}"/></a:p></c:txPr></c:chartSpace>`;

/** Both axes of a chart, by number. */
const axes = '<c:axId val="1"/><c:axId val="2"/>';

const plots: Record<ChartToWrite['kind'], (chart: ChartToWrite) => string> = {
  bars: (chart) =>
    `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${barSeries(chart, chart.format)}<c:gapWidth val="60"/><c:overlap val="-10"/>${axes}</c:barChart>`,
  // A zero would stand on the edge between two others
  stack: (chart) =>
    `<c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:varyColors val="0"/>${barSeries(chart, `${chart.format};;`)}<c:gapWidth val="50"/><c:overlap val="100"/>${axes}</c:barChart>`,
  line: (chart) =>
    `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${lineSeries(chart)}<c:marker val="1"/>${axes}</c:lineChart>`,
  radar: (chart) =>
    `<c:radarChart><c:radarStyle val="marker"/><c:varyColors val="0"/>${lineSeries(chart)}${axes}</c:radarChart>`,
};

const barSeries = (chart: ChartToWrite, format: string): string =>
  chart.series
    .map(
      (one, place) =>
        `<c:ser>${nameOf(one, place)}<c:spPr>${fill(one.colour)}</c:spPr><c:invertIfNegative val="0"/><c:dLbls><c:numFmt formatCode="${format}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>${data(chart, one)}</c:ser>`,
    )
    .join('');

/** Marks and dashes tell lines apart where there is no colour. */
const marks = ['circle', 'diamond', 'square', 'triangle', 'x', 'plus', 'star', 'dash'] as const;
const dashes = ['solid', 'dash', 'sysDot', 'dashDot'] as const;

const lineSeries = (chart: ChartToWrite): string =>
  chart.series
    .map((one, place) => {
      const line = `<a:ln w="25400">${fill(one.colour)}<a:prstDash val="${dashes[place % dashes.length]}"/></a:ln>`;
      const mark = `<c:marker><c:symbol val="${marks[place % marks.length]}"/><c:size val="7"/><c:spPr>${fill(one.colour)}<a:ln>${fill(one.colour)}</a:ln></c:spPr></c:marker>`;
      const smooth = chart.kind === 'line' ? '<c:smooth val="0"/>' : '';
      return `<c:ser>${nameOf(one, place)}<c:spPr>${line}</c:spPr>${mark}${data(chart, one)}${smooth}</c:ser>`;
    })
    .join('');

const fill = (colour: string): string => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;

/** LibreOffice ends a name at a straight quotation mark. */
const nameOf = ({ name }: SeriesToWrite, place: number): string =>
  `<c:idx val="${place}"/><c:order val="${place}"/><c:tx><c:v>${escaped(name.replaceAll('"', '”'))}</c:v></c:tx>`;

const data = ({ categories, format }: ChartToWrite, { cells }: SeriesToWrite): string =>
  `<c:cat><c:strRef><c:f>${escaped(categories.formula)}</c:f><c:strCache>${points(categories.values)}</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>${escaped(cells.formula)}</c:f><c:numCache><c:formatCode>${format}</c:formatCode>${points(cells.values)}</c:numCache></c:numRef></c:val>`;

/** A gap has no point. */
const points = (values: readonly (string | number | null)[]): string =>
  `<c:ptCount val="${values.length}"/>${values
    .map((value, place) =>
      value === null ? '' : `<c:pt idx="${place}"><c:v>${escaped(String(value))}</c:v></c:pt>`,
    )
    .join('')}`;
