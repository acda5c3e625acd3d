import type { ChartToWrite } from './chart-xml.ts';

type Axes = Pick<ChartToWrite, 'kind' | 'from' | 'to' | 'format'>;

/** The axis of the categories, then that of the numbers. Lying bars read from the top, with their numbers below. */
export function chartAxes({ kind, from, to, format }: Axes): string {
  const lies = kind === 'bars' || kind === 'stack';
  const limits = `${to === null ? '' : `<c:max val="${to}"/>`}${from === null ? '' : `<c:min val="${from}"/>`}`;
  const categories = `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${lies ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${lies ? 'l' : 'b'}"/>${kind === 'radar' ? grid : ''}<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>`;
  const numbers = `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/>${limits}</c:scaling><c:delete val="0"/><c:axPos val="${lies ? 'b' : 'l'}"/>${grid}<c:numFmt formatCode="${kind === 'stack' ? '0' : format}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="1"/><c:crosses val="${lies ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx>`;
  return categories + numbers;
}

const grid =
  '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="E3DDD1"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';
