import type { Corner } from './area.ts';
import { escaped } from './escaped.ts';
import { chartMain, declaration, drawingMain, office, sheetDrawing } from './namespaces.ts';

/** From the first cell to before the second. */
export type PlacedChart = {
  readonly title: string;
  readonly alt: string;
  readonly from: Corner;
  readonly to: Corner;
};

/** The charts of a sheet; each is `rId1`, `rId2`, … of what the drawing points to. They stay in their places while rows are filtered. */
export const drawingXml = (charts: readonly PlacedChart[]): string =>
  `${declaration}<xdr:wsDr xmlns:xdr="${sheetDrawing}" xmlns:a="${drawingMain}" xmlns:r="${office}">${charts
    .map(
      ({ title, alt, from, to }, place) =>
        `<xdr:twoCellAnchor editAs="absolute"><xdr:from>${corner(from)}</xdr:from><xdr:to>${corner(to)}</xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${place + 2}" name="${escaped(title)}" descr="${escaped(alt)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${chartMain}"><c:chart xmlns:c="${chartMain}" r:id="rId${place + 1}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`,
    )
    .join('')}</xdr:wsDr>`;

const corner = ({ column, row }: Corner): string =>
  `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
