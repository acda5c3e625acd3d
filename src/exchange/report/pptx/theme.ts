import { palette } from './palette.ts';

/** Two colours of text and paper each, then the accent, the warm tone and partners' colours. */
const colours: readonly (readonly [name: string, colour: string])[] = [
  ['dk1', palette.ink],
  ['lt1', palette.white],
  ['dk2', palette.strong],
  ['lt2', palette.paper],
  ['accent1', palette.accent],
  ['accent2', 'C8641B'],
  ['accent3', '0072B2'],
  ['accent4', 'D55E00'],
  ['accent5', '009E73'],
  ['accent6', 'AA4499'],
  ['hlink', palette.accent],
  ['folHlink', palette.soft],
];

/** On every computer, or another of the same widths. */
export const typeface = 'Arial';

const font = `<a:latin typeface="${typeface}"/><a:ea typeface=""/><a:cs typeface=""/>`;
const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const line = (width: number) =>
  `<a:ln w="${width}" cap="flat" cmpd="sng" algn="ctr">${fill}<a:prstDash val="solid"/></a:ln>`;
const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';

/** Plain: flat fills, thin lines, no effects. */
export const themeXml = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="PACTS Survey"><a:themeElements><a:clrScheme name="PACTS Survey">${colours
  .map(([name, colour]) => `<a:${name}><a:srgbClr val="${colour}"/></a:${name}>`)
  .join(
    '',
  )}</a:clrScheme><a:fontScheme name="PACTS Survey"><a:majorFont>${font}</a:majorFont><a:minorFont>${font}</a:minorFont></a:fontScheme><a:fmtScheme name="PACTS Survey"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line(6350)}${line(12700)}${line(19050)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>`;
