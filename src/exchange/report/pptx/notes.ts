import type { Words } from '#i18n/words.ts';
import { masterColours } from './master.ts';
import { filledXml, frameXml, shapeHead, treeXml } from './shapes.ts';
import { spaces } from './xml.ts';

/** A4 upright, in points. */
const sheet = { w: 540, h: 720 } as const;
export const notesSize = sheet;

const picture = { x: 60, y: 56, w: 420, h: 236 };
const text = { x: 60, y: 316, w: 420, h: 348 };

const pictureXml = (id: number, box: string): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Slide Image ${id}"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr>${box}</p:spPr></p:sp>`;

export const notesMasterXml = (words: Words): string =>
  `<p:notesMaster ${spaces}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>${treeXml(
    `${pictureXml(2, `${frameXml(picture)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:ln w="9525"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill></a:ln>`)}<p:sp>${shapeHead(3, words.t('report.slide.note'), 'type="body" idx="1"')}<p:spPr>${frameXml(text)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="${words.language === 'id' ? 'id-ID' : 'en-GB'}"/></a:p></p:txBody></p:sp>`,
  )}</p:cSld>${masterColours}<p:notesStyle><a:lvl1pPr marL="0" algn="l"><a:spcAft><a:spcPts val="600"/></a:spcAft><a:defRPr sz="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr></p:notesStyle></p:notesMaster>`;

/** What is said to a slide. */
export const notesXml = (lines: readonly string[], words: Words): string =>
  `<p:notes ${spaces}><p:cSld>${treeXml(
    pictureXml(2, '') +
      filledXml(
        {
          id: 3,
          name: 'Notes 2',
          place: 'type="body" idx="1"',
          paragraphs: lines.map((line) => ({ runs: [{ text: line }] })),
        },
        words.language,
      ),
  )}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`;
