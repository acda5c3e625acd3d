import type { AppLanguage } from '#i18n/words.ts';
import { places } from './layouts.ts';
import { palette } from './palette.ts';
import { cellSide, emu, type Box } from './places.ts';
import { frameXml, tongues } from './shapes.ts';
import type { TablePage } from './slide.ts';
import { escaped } from './xml.ts';

const drawingMl = 'http://schemas.openxmlformats.org/drawingml/2006';

type Named = { readonly id: number; readonly name: string; readonly alt: string; readonly box: Box };

const named = ({ id, name, alt }: Named): string =>
  `<p:cNvPr id="${id}" name="${name}" descr="${escaped(alt)}"/>`;

/** A picture: relation `png`, and `svg` for programs that draw it. */
export const pictureXml = (
  what: Named,
  relation: { readonly png: number; readonly svg: number | null },
): string =>
  `<p:pic><p:nvPicPr>${named(what)}<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="rId${relation.png}">${
    relation.svg === null
      ? ''
      : `<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="rId${relation.svg}"/></a:ext></a:extLst>`
  }</a:blip><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${frameXml(what.box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`;

const graphicXml = (what: Named, kind: 'chart' | 'table', data: string): string =>
  `<p:graphicFrame><p:nvGraphicFramePr>${named(what)}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr><p:ph ${places.content}/></p:nvPr></p:nvGraphicFramePr>${frameXml(what.box, 'p')}<a:graphic><a:graphicData uri="${drawingMl}/${kind}">${data}</a:graphicData></a:graphic></p:graphicFrame>`;

export const chartFrameXml = (what: Named, relation: number): string =>
  graphicXml(what, 'chart', `<c:chart xmlns:c="${drawingMl}/chart" r:id="rId${relation}"/>`);

/** The look of tables, which lies in `tableStyles.xml`. */
export const tableStyle = '{5A7C3D10-9B2E-4F61-8C47-0D6E21B4A935}';

export function tableXml(what: Named, table: TablePage, language: AppLanguage): string {
  const grid = table.widths.map((width) => `<a:gridCol w="${emu(width)}"/>`).join('');
  const rows = table.rows.map(
    (row, at) =>
      `<a:tr h="${emu(table.heights[at] ?? 0)}">${row
        .map((text, column) => cellXml(text, table.size, table.numbers[column] === true, language))
        .join('')}</a:tr>`,
  );
  return graphicXml(
    what,
    'table',
    `<a:tbl><a:tblPr firstRow="1" bandRow="1"><a:tableStyleId>${tableStyle}</a:tableStyleId></a:tblPr><a:tblGrid>${grid}</a:tblGrid>${rows.join('')}</a:tbl>`,
  );
}

const cellXml = (text: string, size: number, isNumber: boolean, language: AppLanguage): string =>
  `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${text
    .split(/\n+/u)
    .map(
      (line) =>
        `<a:p><a:pPr algn="${isNumber ? 'r' : 'l'}"/><a:r><a:rPr lang="${tongues[language]}" sz="${size * 100}"/><a:t>${escaped(line)}</a:t></a:r></a:p>`,
    )
    .join(
      '',
    )}</a:txBody><a:tcPr marL="${emu(cellSide)}" marR="${emu(cellSide)}" marT="${emu(4)}" marB="${emu(4)}" anchor="ctr"/></a:tc>`;

const edge = (side: string, colour: string) =>
  `<a:${side}><a:ln w="9525" cmpd="sng"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></a:ln></a:${side}>`;
const none = (side: string) => `<a:${side}><a:ln><a:noFill/></a:ln></a:${side}>`;
const fill = (colour: string) => `<a:fill><a:solidFill><a:schemeClr val="${colour}"/></a:solidFill></a:fill>`;

/** A dark head, thin lines between the rows, every other row on paper. */
export const tableStylesXml = `<a:tblStyleLst xmlns:a="${drawingMl}/main" def="${tableStyle}"><a:tblStyle styleId="${tableStyle}" styleName="PACTS Survey"><a:wholeTbl><a:tcTxStyle><a:fontRef idx="minor"><a:prstClr val="black"/></a:fontRef><a:schemeClr val="tx1"/></a:tcTxStyle><a:tcStyle><a:tcBdr>${none('left')}${none('right')}${edge('top', palette.line)}${edge('bottom', palette.line)}${edge('insideH', palette.line)}${none('insideV')}</a:tcBdr><a:fill><a:noFill/></a:fill></a:tcStyle></a:wholeTbl><a:band1H><a:tcStyle><a:tcBdr/></a:tcStyle></a:band1H><a:band2H><a:tcStyle><a:tcBdr/>${fill('bg2')}</a:tcStyle></a:band2H><a:firstRow><a:tcTxStyle b="on"><a:fontRef idx="minor"><a:prstClr val="black"/></a:fontRef><a:schemeClr val="bg1"/></a:tcTxStyle><a:tcStyle><a:tcBdr/>${fill('accent1')}</a:tcStyle></a:firstRow></a:tblStyle></a:tblStyleLst>`;
