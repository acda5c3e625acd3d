import { strToU8, zipSync } from 'fflate';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const parts = 'http://schemas.openxmlformats.org/package/2006';

export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** The parts of an .xlsx, each sheet by the XML of its rows; `shared` is the XML of the shared texts. */
export function partsOf(sheets: Readonly<Record<string, string>>, shared = ''): Parts {
  const names = Object.keys(sheets);
  return {
    '[Content_Types].xml': `<Types xmlns="${parts}/content-types"/>`,
    '_rels/.rels': `<Relationships xmlns="${parts}/relationships"><Relationship Id="r" Type="${office}/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names
      .map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${parts}/relationships"><Relationship Id="s" Type="${office}/sharedStrings" Target="sharedStrings.xml"/>${names
      .map(
        (_, index) =>
          `<Relationship Id="rId${index + 1}" Type="${office}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
      )
      .join('')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${shared}</sst>`,
    ...Object.fromEntries(
      Object.values(sheets).map((rows, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
      ]),
    ),
  };
}

export const packed = (of: Parts): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(of).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
    { level: 1 },
  );

/** A sheet's rows from texts: one row a list, an empty text for no cell. */
export const rowsOf = (rows: readonly (readonly string[])[]): string =>
  rows
    .map(
      (cells, index) =>
        `<row r="${index + 1}">${cells
          .map((text, column) =>
            text === ''
              ? ''
              : `<c r="${String.fromCharCode(65 + column)}${index + 1}" t="inlineStr"><is><t>${text
                  .replaceAll('&', '&amp;')
                  .replaceAll('<', '&lt;')}</t></is></c>`,
          )
          .join('')}</row>`,
    )
    .join('');
