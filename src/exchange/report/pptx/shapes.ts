import type { AppLanguage } from '#i18n/words.ts';
import { emu, type Box } from './places.ts';
import { escaped } from './xml.ts';

/** How programs that check spelling name the languages. */
export const tongues: Readonly<Record<AppLanguage, string>> = { id: 'id-ID', en: 'en-GB' };

export type Run = { readonly text: string; readonly bold?: boolean };

export type Paragraph = {
  readonly runs: readonly Run[];
  /** As the master has it for this level; 0 unless told. */
  readonly level?: number;
  /** In points, where it is not the placeholder's. */
  readonly size?: number;
};

/** A place of the layout, filled; `box` where it stands elsewhere than there. */
export type Filled = {
  readonly id: number;
  readonly name: string;
  /** Attributes of `p:ph`. */
  readonly place: string;
  readonly box?: Box;
  readonly paragraphs: readonly Paragraph[];
};

export const frameXml = (box: Box, space = 'a'): string =>
  `<${space}:xfrm><a:off x="${emu(box.x)}" y="${emu(box.y)}"/><a:ext cx="${emu(box.w)}" cy="${emu(box.h)}"/></${space}:xfrm>`;

export const filledXml = ({ id, name, place, box, paragraphs }: Filled, language: AppLanguage): string =>
  `<p:sp>${shapeHead(id, name, place)}<p:spPr>${box ? frameXml(box) : ''}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs
    .map((one) => paragraphXml(one, language))
    .join('')}</p:txBody></p:sp>`;

export const shapeHead = (id: number, name: string, place: string): string =>
  `<p:nvSpPr><p:cNvPr id="${id}" name="${escaped(name)}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${place}/></p:nvPr></p:nvSpPr>`;

export function paragraphXml({ runs, level = 0, size }: Paragraph, language: AppLanguage): string {
  const attributes = (bold: boolean | undefined) =>
    `lang="${tongues[language]}"${size === undefined ? '' : ` sz="${Math.round(size * 100)}"`}${bold ? ' b="1"' : ''} dirty="0"`;
  const lines = runs.flatMap(({ text, bold }) =>
    text
      .split(/\n+/u)
      .map((line) => `<a:r><a:rPr ${attributes(bold)}/><a:t>${escaped(line)}</a:t></a:r>`)
      .join(`<a:br><a:rPr ${attributes(bold)}/></a:br>`),
  );
  return `<a:p>${level > 0 ? `<a:pPr lvl="${level}"/>` : ''}${lines.join('')}</a:p>`;
}

/** The number of the slide, which the program counts. */
export const numberXml = (id: number, place: string, language: AppLanguage): string =>
  `<p:sp>${shapeHead(id, `Slide Number ${id}`, place)}<p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="${tongues[language]}"/><a:t>‹#›</a:t></a:fld></a:p></p:txBody></p:sp>`;

/** All shapes of a slide, a layout or a master. */
export const treeXml = (shapes: string): string =>
  `<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>${shapes}</p:spTree>`;

/** A plain field of colour, for the look alone. */
export const fieldXml = (id: number, name: string, box: Box, colour: string): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>${frameXml(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:schemeClr val="${colour}"/></a:solidFill><a:ln><a:noFill/></a:ln></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-GB"/></a:p></p:txBody></p:sp>`;
