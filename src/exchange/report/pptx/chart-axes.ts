import type { NativeChart } from '#exchange/report/native-chart.ts';
import { formatOf, textXml } from './chart-text.ts';
import { stepTo } from './chart-parts.ts';
import { palette } from './palette.ts';

const lineXml = (colour: string, width: number): string =>
  `<c:spPr><a:ln w="${width}"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></a:ln></c:spPr>`;

/** The names, and the scale below or beside them. Lying bars are read from the top. */
export function axesXml(chart: NativeChart, size: number): string {
  const { kind, from, to } = chart;
  const lying = kind === 'bars' || kind === 'stack';
  const ends = `${to === null ? '' : `<c:max val="${to}"/>`}${from === null ? '' : `<c:min val="${from}"/>`}`;
  const step = stepOf(chart);
  return `<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="${lying ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${lying ? 'l' : 'b'}"/>${kind === 'radar' ? `<c:majorGridlines>${lineXml(palette.line, 9525)}</c:majorGridlines>` : ''}<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${kind === 'radar' ? 'nextTo' : 'low'}"/>${lineXml(palette.soft, 12_700)}${textXml(size)}<c:crossAx val="222222222"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="60"/>${lying ? '<c:tickLblSkip val="1"/>' : ''}<c:noMultiLvlLbl val="1"/></c:catAx><c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/>${ends}</c:scaling><c:delete val="0"/><c:axPos val="${lying ? 'b' : 'l'}"/><c:majorGridlines>${lineXml(palette.faint, 9525)}</c:majorGridlines><c:numFmt formatCode="${axisFormat(chart, step)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${lineXml(kind === 'radar' ? palette.line : palette.white, 9525)}${textXml(size, palette.soft)}<c:crossAx val="111111111"/><c:crosses val="${lying ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/>${step === null ? '' : `<c:majorUnit val="${step}"/>`}</c:valAx>`;
}

/** Every step of a short scale, else about five; null where an end is left to the program. */
function stepOf({ from, to }: NativeChart): number | null {
  if (from === null || to === null || to <= from) return null;
  const span = to - from;
  if (from === 0) return stepTo(to);
  if (span <= 10) return 1;
  // So that none is a number of the scale where it lies between the ends
  return [span / 5, span / 4].find((step) => Number.isInteger(from / step)) ?? span / 5;
}

/** Whole numbers along the scale; counts of people are never halves. */
const axisFormat = ({ decimals }: NativeChart, step: number | null): string =>
  step === null ? formatOf(decimals) : Number.isInteger(step) ? '0' : '0.0';
