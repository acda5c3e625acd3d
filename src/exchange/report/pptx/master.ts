import type { Words } from '#i18n/words.ts';
import { content, foot, number, title, type Box } from './places.ts';
import { fieldXml, frameXml, paragraphXml, shapeHead, tongues, treeXml } from './shapes.ts';
import { textAfter, textSize } from './text-slides.ts';
import { escaped, spaces } from './xml.ts';

/** How text stands in a place. */
export type Style = {
  readonly size: number;
  readonly colour: string;
  readonly bold?: boolean;
  readonly anchor?: 't' | 'ctr' | 'b';
  /** Points after each paragraph. */
  readonly after?: number;
};

/** A place that slides fill, with the words that ask for it. */
export function placeXml(
  id: number,
  name: string,
  place: string,
  box: Box,
  words: Words,
  { size, colour, bold = false, anchor = 't', after = 0 }: Style,
): string {
  const level = `<a:lvl1pPr marL="0" indent="0" algn="l"><a:lnSpc><a:spcPct val="100000"/></a:lnSpc><a:spcBef><a:spcPts val="0"/></a:spcBef><a:spcAft><a:spcPts val="${after * 100}"/></a:spcAft><a:buNone/><a:defRPr sz="${size * 100}" b="${bold ? 1 : 0}"><a:solidFill><a:schemeClr val="${colour}"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr>`;
  return `<p:sp>${shapeHead(id, name, place)}<p:spPr>${frameXml(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="${anchor}"><a:normAutofit/></a:bodyPr><a:lstStyle>${level}</a:lstStyle>${paragraphXml({ runs: [{ text: name }] }, words.language)}</p:txBody></p:sp>`;
}

const levels =
  'accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6"';
export const masterColours = `<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" ${levels} hlink="hlink" folHlink="folHlink"/>`;

/** What all slides share; `layouts` is how many layouts there are, its first relations. */
export function masterXml(words: Words, layouts: number): string {
  const { t } = words;
  const shapes = [
    fieldXml(7, 'Line', { x: foot.x, y: foot.y - 6, w: foot.w + number.w, h: 0.75 }, 'accent1'),
    placeXml(2, t('report.slide.title'), 'type="title"', title, words, {
      size: 28,
      colour: 'tx1',
      bold: true,
    }),
    placeOfText(3, t('report.slide.text'), 'type="body" idx="1"', content, words),
    placeXml(4, t('report.slide.note'), 'type="ftr" sz="quarter" idx="3"', foot, words, {
      size: 10,
      colour: 'tx1',
    }),
    numberPlace(5, 'type="sldNum" sz="quarter" idx="4"', words),
  ];
  const ids = Array.from(
    { length: layouts },
    (_, index) => `<p:sldLayoutId id="${2_147_483_649 + index}" r:id="rId${index + 1}"/>`,
  );
  return `<p:sldMaster ${spaces}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>${treeXml(shapes.join(''))}</p:cSld>${masterColours}<p:sldLayoutIdLst>${ids.join('')}</p:sldLayoutIdLst><p:txStyles><p:titleStyle>${levelXml(1, 28, { bold: true })}</p:titleStyle><p:bodyStyle>${bodyLevels}</p:bodyStyle><p:otherStyle>${levelXml(1, 12, {})}</p:otherStyle></p:txStyles></p:sldMaster>`;
}

/** Running text: paragraphs, items of a list, what people wrote. */
export const placeOfText = (id: number, name: string, place: string, box: Box, words: Words): string =>
  `<p:sp>${shapeHead(id, name, place)}<p:spPr>${frameXml(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0"><a:normAutofit/></a:bodyPr><a:lstStyle/>${paragraphXml({ runs: [{ text: name }] }, words.language)}</p:txBody></p:sp>`;

export const numberPlace = (id: number, place: string, words: Words): string =>
  `<p:sp>${shapeHead(id, `Slide Number ${id}`, place)}<p:spPr>${frameXml(number)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0"/><a:lstStyle><a:lvl1pPr algn="r"><a:defRPr sz="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr></a:lstStyle><a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="${tongues[words.language]}"/><a:t>‹#›</a:t></a:fld></a:p></p:txBody></p:sp>`;

type Level = {
  readonly bold?: boolean;
  readonly indent?: number;
  readonly bullet?: string;
  readonly after?: number;
  readonly colour?: string;
};

function levelXml(
  level: number,
  size: number,
  { bold = false, indent = 0, bullet, after = 0, colour = 'tx1' }: Level,
): string {
  const sign =
    bullet === undefined
      ? '<a:buNone/>'
      : `<a:buClr><a:schemeClr val="accent1"/></a:buClr><a:buFont typeface="Arial"/><a:buChar char="${escaped(bullet)}"/>`;
  return `<a:lvl${level}pPr marL="${indent * 12_700}" indent="${bullet === undefined ? 0 : -indent * 12_700}" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:lnSpc><a:spcPct val="100000"/></a:lnSpc><a:spcBef><a:spcPts val="0"/></a:spcBef><a:spcAft><a:spcPts val="${after * 100}"/></a:spcAft>${sign}<a:defRPr sz="${size * 100}" b="${bold ? 1 : 0}" kern="1200"><a:solidFill><a:schemeClr val="${colour}"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl${level}pPr>`;
}

const bodyLevels = [
  levelXml(1, textSize, { after: textAfter }),
  levelXml(2, textSize, { after: textAfter, indent: 28, bullet: '•' }),
  levelXml(3, textSize, { after: textAfter, indent: 28, bullet: '“' }),
  levelXml(4, textSize, { after: textAfter, indent: 28 }),
  levelXml(5, textSize, { after: 4, bold: true, colour: 'accent1' }),
].join('');
