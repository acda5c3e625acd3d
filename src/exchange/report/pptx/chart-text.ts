import { palette } from './palette.ts';

/** How text in a chart looks. */
export const textXml = (size: number, colour: string = palette.ink): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size * 100}"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></a:defRPr></a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>`;

/** Of numbers, as Office writes it; the point becomes a comma where the reader's computer has one. */
export const formatOf = (decimals: number): string => (decimals > 0 ? `0.${'0'.repeat(decimals)}` : '0');
