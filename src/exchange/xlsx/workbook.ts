import { escaped } from './escaped.ts';
import { declaration, main, office, parts } from './namespaces.ts';

export type ListedSheet = {
  readonly name: string;
  /** `$A$1:$F$20`: what the filter works on; null: the sheet has none. */
  readonly filtered: string | null;
};

/** The sheets in their order; each is `rId1`, `rId2`, … of what the workbook points to. On paper the head comes again. */
export const workbookXml = (sheets: readonly ListedSheet[]): string =>
  `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView/></bookViews><sheets>${sheets
    .map(
      ({ name }, place) => `<sheet name="${escaped(name)}" sheetId="${place + 1}" r:id="rId${place + 1}"/>`,
    )
    .join('')}</sheets>${definedNames(sheets)}</workbook>`;

function definedNames(sheets: readonly ListedSheet[]): string {
  const names = sheets.flatMap(({ name, filtered }, place) => {
    if (filtered === null) return [];
    const sheet = escaped(inFormula(name));
    return `<definedName name="_xlnm._FilterDatabase" localSheetId="${place}" hidden="1">${sheet}!${filtered}</definedName><definedName name="_xlnm.Print_Titles" localSheetId="${place}">${sheet}!$1:$1</definedName>`;
  });
  return names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : '';
}

/** A sheet's name as formulas have it. */
export const inFormula = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** Neither who wrote it nor when: the same table gives the same file, and tells nothing of a device. */
export const coreXml = (title: string, language: string): string =>
  `${declaration}<cp:coreProperties xmlns:cp="${parts}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:creator>PACTS Survey</dc:creator><cp:lastModifiedBy>PACTS Survey</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">2000-01-01T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">2000-01-01T00:00:00Z</dcterms:modified><dc:language>${escaped(language)}</dc:language></cp:coreProperties>`;

export type TypedPart = { readonly path: string; readonly type: string };

/** What each part is. */
export const contentTypesXml = (typed: readonly TypedPart[]): string =>
  `${declaration}<Types xmlns="${parts}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${typed
    .map(({ path, type }) => `<Override PartName="/${path}" ContentType="${type}"/>`)
    .join('')}</Types>`;
