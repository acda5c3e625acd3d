import { strToU8 } from 'fflate';
import { packed, partsOf } from '../xlsx/made-xlsx.ts';
import { brokenQuestionnaire } from './broken-questionnaire.ts';
import { cell, claiming, doctype, first, head, row, sound, survey, withPart } from './hostile-parts.ts';
import { form, json } from './made-form.ts';

/** A file that means harm, or is badly broken, and all that is said of it. */
export type Hostile = {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  readonly wrong: readonly string[];
};

const bomb = () => packed(withPart(first, `<worksheet><!--${' '.repeat(50_000_000)}--></worksheet>`));

const laughs = Array.from(
  { length: 9 },
  (_, depth) => `<!ENTITY l${depth + 1} "${`&l${depth};`.repeat(10)}">`,
).join('');

export const hostileFiles: readonly Hostile[] = [
  {
    name: 'formulas.xlsx',
    bytes: () =>
      survey(
        `<row r="2">${cell(0, 2, '<v>text</v>')}${cell(1, 2, '<v>a</v>')}${cell(2, 2, '<f>HYPERLINK("http://x.example","A")</f><v>A</v>')}</row>` +
          `<row r="3">${cell(0, 3, "<f>cmd|'/C calc'!A0</f><v>text</v>")}${cell(1, 3, '<v>b</v>')}${cell(2, 3, '<v>#REF!</v>', 'e')}</row>`,
      ),
    wrong: ['survey 2 C formula', 'survey 3 A formula', 'survey 3 C error-value'],
  },
  {
    name: 'a-hundred-thousand-rows.xlsx',
    bytes: () =>
      survey(
        Array.from({ length: 100_000 }, (_, index) => row(index + 2, ['text', `n${index}`, 'Mengapa?'])).join(
          '',
        ),
      ),
    wrong: ['survey too-many-rows 5000'],
  },
  {
    name: 'ten-thousand-columns.xlsx',
    bytes: () =>
      packed(
        partsOf({
          survey: row(
            1,
            Array.from({ length: 10_000 }, (_, column) => head[column] ?? `h${column}`),
          ),
        }),
      ),
    wrong: ['survey too-many-columns 256'],
  },
  {
    name: 'a-full-sheet.xlsx',
    bytes: () =>
      survey(
        Array.from({ length: 1000 }, (_, index) =>
          row(
            index + 2,
            Array.from({ length: 200 }, () => 'x'),
          ),
        ).join(''),
      ),
    wrong: ['survey too-many-cells 100000'],
  },
  {
    name: 'a-long-cell.xlsx',
    bytes: () => survey(row(2, ['text', `:${' '.repeat(9_000_000)}x`, 'Mengapa?'])),
    wrong: ['survey 2 B too-long-cell 32767'],
  },
  { name: 'bomb.xlsx', bytes: bomb, wrong: ['swollen'] },
  { name: 'bomb-that-claims-ten-bytes.xlsx', bytes: () => claiming(bomb(), 10), wrong: ['swollen'] },
  {
    name: 'bomb-in-shared-texts.xlsx',
    bytes: () => packed(withPart('xl/sharedStrings.xml', `<sst>${'<si><t/></si>'.repeat(4_000_000)}</sst>`)),
    wrong: ['swollen'],
  },
  {
    name: 'missing-sheets.xlsx',
    bytes: () => form({ choices: [['list_name', 'name']], lembar1: [['survey']] }),
    wrong: ['missing-sheet survey'],
  },
  {
    name: 'missing-choices.xlsx',
    bytes: () => form({ survey: [head, ['select_one often', 'a', 'Seberapa sering?']] }),
    wrong: ['survey 2 A unknown-list often'],
  },
  {
    name: 'no-columns.xlsx',
    bytes: () => form({ survey: [['Formulir kami'], head] }),
    wrong: ['survey missing-column type', 'survey missing-column name', 'survey missing-column label'],
  },
  { name: 'cut-off.xlsx', bytes: () => form({ survey: sound }).subarray(0, -40), wrong: ['cut-off'] },
  { name: 'cut-off.json', bytes: () => json(brokenQuestionnaire).subarray(0, -9), wrong: ['cut-off'] },
  {
    name: 'reads-a-file.xlsx',
    bytes: () => doctype('<!ENTITY f SYSTEM "file:///etc/passwd">', '&f;'),
    wrong: ['doctype'],
  },
  {
    name: 'billion-laughs.xlsx',
    bytes: () => doctype(`<!ENTITY l0 "ha">${laughs}`, '&l9;'),
    wrong: ['doctype'],
  },
  {
    name: 'climbing-names.xlsx',
    bytes: () =>
      packed({
        ...withPart('../../../../home/user/.bashrc', 'x'),
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="../../../../home/user/.bashrc"/></Relationships>',
      }),
    wrong: ['damaged'],
  },
  {
    name: 'proto.json',
    bytes: () => strToU8('{"format": 1, "items": [], "__proto__": {"polluted": true}}'),
    wrong: ['__proto__ hostile-key __proto__'],
  },
  {
    name: 'sixty-megabytes.xlsx',
    bytes: () => new Uint8Array(60_000_000).fill(80),
    wrong: ['file-too-large 5'],
  },
  {
    name: 'references.json',
    bytes: () => json(brokenQuestionnaire),
    wrong: [
      'scales.1.id duplicate often',
      'items.1.id duplicate a',
      'dimensions.0.sources.0 unknown source none',
      'items.0.dimension unknown dimension a',
      'items.0.scale unknown scale a',
      'forms.0.items.1 unknown item b',
      'scales.0.points.1 missing-language en',
      'items.1.text missing-language en',
    ],
  },
  {
    name: 'a-thousand-mistakes.xlsx',
    bytes: () =>
      survey(
        Array.from({ length: 1000 }, (_, index) => row(index + 2, [`jenis${index}`, `n${index}`, 'x'])).join(
          '',
        ),
      ),
    wrong: Array.from({ length: 1000 }, (_, index) => `survey ${index + 2} A unknown-type jenis${index}`),
  },
];

/** Odd all the same, but nothing in them does harm: they are taken, by the names of their items. */
export const oddFiles: readonly {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  readonly items: readonly string[];
}[] = [
  {
    name: 'nested.xlsx',
    bytes: () => packed(withPart('xl/media/bomb.xlsx', bomb())),
    items: ['a'],
  },
  {
    name: 'names.xlsx',
    bytes: () =>
      form({
        survey: [head, ['text', '__proto__', 'A'], ['text', 'constructor', 'B'], ['text', '../../x', 'C']],
      }),
    items: ['proto', 'constructor-x', 'x'],
  },
  {
    name: 'claims.xlsx',
    bytes: () => claiming(form({ survey: sound }), 4_000_000_000),
    items: ['a'],
  },
];
