import type { Words } from '#i18n/words.ts';
import { colours } from './page.ts';

/**
 * The look of all tables as a style, which the library takes as XML only: a head that is told apart in grey too, fine
 * lines between rows.
 */
export function tableStyles(words: Words): string {
  const { accent, accentSoft, line } = colours;
  return (
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    '<w:style w:type="table" w:customStyle="1" w:styleId="ReportTable">' +
    `<w:name w:val="${words.t('report.style.table')}"/><w:basedOn w:val="TableNormal"/>` +
    `<w:uiPriority w:val="99"/><w:qFormat/><w:tblPr><w:tblBorders>` +
    `${edge('top', 8, accent)}${edge('bottom', 8, accent)}${edge('insideH', 4, line)}` +
    '</w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr><w:tcBorders>' +
    `${edge('bottom', 8, accent)}</w:tcBorders>` +
    `<w:shd w:val="clear" w:color="auto" w:fill="${accentSoft}"/></w:tcPr></w:tblStylePr></w:style></w:styles>`
  );
}

const edge = (side: string, size: number, colour: string) =>
  `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${colour}"/>`;
