import { declaration, main } from './namespaces.ts';

/** By the place of a style: how a cell looks. Whole numbers have style 0 and say nothing of it. */
export type Styles = {
  readonly xml: string;
  readonly head: number;
  readonly numberHead: number;
  /** Above a table. */
  readonly heading: number;
  readonly date: number;
  /** Long texts wrap; `quoted` ones stay texts even when somebody edits them, where they begin like a formula. */
  readonly text: (long: boolean, quoted: boolean) => number;
  readonly number: (decimals: number) => number;
};

/** The month in letters: no reader takes the day for the month. */
const dateFormats: Readonly<Record<string, string>> = {
  id: '[$-421]d mmm yyyy',
  en: '[$-809]d mmm yyyy',
};
const otherDates = 'yyyy-mm-dd';

/** Of numbers with so many decimals. */
export const decimalFormat = (decimals: number): string =>
  decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;

const firstNumber = 9;
const dateFormat = 164;

/** Paper and ink of the head row: dark on light, so that a grey print shows it too. */
const headPaper = 'FFEFEAE0';
const rule = 'FF8A8072';

export function stylesFor(language: string, decimals: ReadonlySet<number>): Styles {
  const numbers = [...decimals].toSorted((a, b) => a - b);
  const formats = [
    `<numFmt numFmtId="${dateFormat}" formatCode="${dateFormats[language] ?? otherDates}"/>`,
    ...numbers.map(
      (count, place) => `<numFmt numFmtId="${dateFormat + 1 + place}" formatCode="${decimalFormat(count)}"/>`,
    ),
  ];
  const cells = [
    cell('', ''),
    cell('fontId="1" fillId="2" borderId="1" applyFont="1" applyFill="1" applyBorder="1"', `${left} ${wrap}`),
    cell(
      'fontId="1" fillId="2" borderId="1" applyFont="1" applyFill="1" applyBorder="1"',
      `horizontal="right" ${wrap}`,
    ),
    cell(`numFmtId="${dateFormat}" applyNumberFormat="1"`, left),
    cell('', left),
    cell('', `${left} ${wrap}`),
    cell('quotePrefix="1"', left),
    cell('quotePrefix="1"', `${left} ${wrap}`),
    cell('fontId="2" applyFont="1"', ''),
    ...numbers.map((_, place) => cell(`numFmtId="${dateFormat + 1 + place}" applyNumberFormat="1"`, '')),
  ];
  return {
    xml: `${declaration}<styleSheet xmlns="${main}"><numFmts count="${formats.length}">${formats.join('')}</numFmts>${looks}<cellXfs count="${cells.length}">${cells.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
    head: 1,
    numberHead: 2,
    heading: 8,
    date: 3,
    text: (long, quoted) => 4 + (long ? 1 : 0) + (quoted ? 2 : 0),
    number: (count) => firstNumber + numbers.indexOf(count),
  };
}

/** Away from the numbers of the column before. */
const left = 'horizontal="left" indent="1"';
const wrap = 'wrapText="1"';

const cell = (attributes: string, alignment: string): string =>
  `<xf xfId="0" ${attributes} applyAlignment="1"><alignment vertical="top" ${alignment}/></xf>`;

const font = (bold: string, size = 11): string =>
  `<font>${bold}<sz val="${size}"/><name val="Calibri"/><family val="2"/></font>`;

const looks = `<fonts count="3">${font('')}${font('<b/>')}${font('<b/>', 14)}</fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="${headPaper}"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin"><color rgb="${rule}"/></bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf><alignment vertical="top"/></xf></cellStyleXfs>`;
