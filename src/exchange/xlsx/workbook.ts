import { escaped } from './escaped.ts';
import { declaration, main, office, parts } from './namespaces.ts';

export type ListedSheet = {
  readonly name: string;
  /** `$A$1:$F$20`: what the filter works on. */
  readonly filtered: string;
  /** `$H$2:$R$40`: what is printed on pages of its own, beside the table. */
  readonly apart: readonly string[];
};

/** The sheets in their order; each is `rId1`, `rId2`, … of what the workbook points to. On paper the head comes again. */
export const workbookXml = (sheets: readonly ListedSheet[]): string =>
  `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView/></bookViews><sheets>${sheets
    .map(
      ({ name }, place) => `<sheet name="${escaped(name)}" sheetId="${place + 1}" r:id="rId${place + 1}"/>`,
    )
    .join('')}</sheets><definedNames>${sheets
    .map(({ name, filtered, apart }, place) => {
      const sheet = escaped(inFormula(name));
      const defined = (what: string, cells: string) =>
        `<definedName name="_xlnm.${what}" localSheetId="${place}">${cells}</definedName>`;
      const areas = [filtered, ...apart].map((cells) => `${sheet}!${cells}`);
      return `<definedName name="_xlnm._FilterDatabase" localSheetId="${place}" hidden="1">${sheet}!${filtered}</definedName>${apart.length > 0 ? defined('Print_Area', areas.join(',')) : ''}${defined('Print_Titles', `${sheet}!$1:$1`)}`;
    })
    .join('')}</definedNames></workbook>`;

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
