import { describe, expect, test } from 'vitest';
import { figuresIn, type PlannedBlock, type ReportPlan } from '#features/report/make/plan.ts';
import type { Words } from '#i18n/words.ts';
import { en, id } from '../../charts/samples.ts';
import { agreed, farmers, school } from './example-results.ts';
import { planned } from './planned.ts';

const [, committee = expect.fail()] = school.partners;
const everything = school.assessments.map(({ assessment }) => assessment.id);
const withActions = { ...school, actions: [agreed(school, 0, {})] };

const plansIn = (words: Words): ReportPlan[] => [
  planned(words, withActions),
  planned(words, school, { assessments: everything }),
  planned(words, school, { partner: committee.id }),
  planned(words, farmers),
];

/** Running text: no names of charts, lines to cite, sources or words of people. */
const said = (block: PlannedBlock): readonly string[] => {
  switch (block.kind) {
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items;
    case 'figure':
      return [block.message, ...block.says, ...block.notes];
    case 'heading':
    case 'table':
    case 'quotes':
      return [];
  }
};

/** All that a plain reader reads; the last paragraph on method is for those who check the sums, and says so. */
const plain = ({ sections }: ReportPlan): string[] =>
  sections.flatMap(({ id: section, blocks }) =>
    (section === 'method' ? blocks.slice(0, -3) : blocks).flatMap(said),
  );

const sentencesIn = (text: string): string[] => text.split(/(?<=[.?!]”?)\s+(?=[“\p{Lu}\d])/u);

const names = [school, farmers].flatMap(({ partnership, partners }) =>
  [partnership, ...partners].map(({ name }) => name),
);

/** The words of a questionnaire or of people, names and sources are not the report's own. */
const own = (sentence: string): string =>
  names
    .reduce((text, name) => text.replaceAll(name, '…'), sentence)
    .replaceAll(/“[^”]*”/g, '…')
    .replaceAll(/(Sumber|Sources): .*/g, '')
    .replaceAll(/(Jawabannya|The answers): .*/g, '');

/** In words, beside names and quotations. */
const longest = 22;

const jargon =
  /confidence|kepercayaan|deviation|simpangan|p-value|\bmedian\b|varian|signifi[ck]an|standard error|galat|interval|\bHolm|Student|\bSPEC\b|\b[SRACP]\d\b|rwg|\bICC|\balpha|\bnull\b/i;

/** Words that put somebody before or below another, or find fault. */
const harsh =
  /peringkat|terbaik|terburuk|buruk|juara|unggul|gagal|kesalahan|lalai|ranking|\bbest\b|worst|worse|winner|fail|blame|fault/i;
const denied = /bukan|tidak berarti|\bno(t)?\b/;

describe.each([
  [
    'Indonesian',
    id,
    { figure: /\d dari 100/, n: /\d+ (orang|jawaban)/, foreign: /\d\.\d{1,2}(?!\d)/, skip: 'boleh dilewati' },
  ],
  [
    'English',
    en,
    {
      figure: /\d out of 100/,
      n: /\d+ (people|person|answers?)\b/,
      foreign: /\d,\d{1,2}(?!\d)/,
      skip: 'may skip',
    },
  ],
] as const)('the words of a report, %s', (_, words, { figure, n, foreign, skip }) => {
  const plans = plansIn(words);
  const sentences = [...new Set(plans.flatMap(plain).flatMap(sentencesIn))];

  test('no sentence is longer than a breath', () => {
    const long = sentences.filter((one) => own(one).trim().split(/\s+/).length > longest);
    expect(long).toEqual([]);
  });

  test('the language of statistics stands in one paragraph alone, which says that it may be skipped', () => {
    expect(sentences.filter((one) => jargon.test(own(one)))).toEqual([]);
    for (const { sections } of plans) {
      const last = sections.find((section) => section.id === 'method')?.blocks.at(-1);
      const text = last?.kind === 'paragraph' ? last.text : '';
      expect(text).toMatch(jargon);
      expect(sentencesIn(text)[0]).toContain(skip);
    }
  });

  test('nobody is put before or below another, and nobody is blamed', () => {
    expect(sentences.filter((one) => harsh.test(own(one)) && !denied.test(one))).toEqual([]);
  });

  test('[A1] no figure is said without how many people or answers it rests on', () => {
    const figures = sentences.filter((one) => figure.test(one));
    expect(figures.length).toBeGreaterThan(10);
    expect(figures.filter((one) => !n.test(one))).toEqual([]);
  });

  test('numbers are whole, or written the way of the language', () => {
    expect(sentences.filter((one) => foreign.test(own(one)))).toEqual([]);
  });

  test('nothing is said twice in the summary, or with one figure', () => {
    for (const { sections } of plans) {
      for (const { id: section, blocks } of sections) {
        const figures = blocks.filter(({ kind }) => kind === 'figure').map((block) => [block]);
        for (const together of section.startsWith('summary') ? [blocks] : figures) {
          const texts = together.flatMap(said);
          const again = texts.filter((text, place) =>
            texts.some((other, at) => at !== place && other.includes(text)),
          );
          expect(again).toEqual([]);
        }
      }
    }
  });

  test('an item has one figure wherever it is told', () => {
    let compared = 0;
    for (const plan of plans) {
      const rows = figuresIn(plan)
        .filter((one) => one.id.startsWith('items-'))
        .flatMap(({ table }) => Array.from(table.rows));
      const figures = plain(plan).flatMap((text) =>
        Array.from(text.matchAll(/“([^”]+)”: (?:rata-rata )?(\d+) (?:dari|out of) 100/g)),
      );
      for (const [, item, value] of figures) {
        const told = rows.filter(([title]) => `${title}`.replace(/\.$/, '') === item);
        expect(
          told.map(([, score]) => Math.round(Number(score))),
          item,
        ).toContain(Number(value));
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(10);
  });
});
