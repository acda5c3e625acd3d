import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Block, BlockSheet } from '#exchange/table/block-sheet.ts';
import type { SheetChart } from '#exchange/table/sheet-chart.ts';
import type { Column, Table, Value } from '#exchange/table/table.ts';
import type { Words } from '#i18n/words.ts';
import { inSubjectOrder } from './codes.ts';
import type { Dataset } from './dataset.ts';
import { inTime, type DataInput } from './input.ts';

/** The colour of each partner on every chart, `RRGGBB` by its code; of the partnership too. */
export type Colours = Readonly<Record<string, string>>;

/** More bars in one chart nobody reads. */
const mostSeries = 8;

export type Naming = {
  readonly colours: Colours;
  /** Of a subject by its code. */
  readonly nameOf: (subject: string) => string;
  /** All that follow, in their order. */
  readonly sheets: readonly Pick<Dataset, 'id' | 'title'>[];
};

type Score = ReturnType<typeof scoresIn>[number];

/** Who is judged, and by whom. */
const views = [
  { of: 'partners', sees: ({ group }: Score) => group === 'peers' },
  { of: 'pairs', sees: ({ group, subject }: Score) => group === 'all' && !isWhole(subject) },
  { of: 'whole', sees: ({ group, subject }: Score) => group === 'all' && isWhole(subject) },
] as const;

/**
 * Of each questionnaire of each assessment, the newest first, the scores of its principles: of partners as the others see
 * them, of pairs and the partnership as all see them; then what is on the other sheets. `codes`: the table of scores; null: there
 * are none.
 */
export function overview(
  { partnership, assessments }: DataInput,
  codes: Table | null,
  words: Words,
  naming: Naming,
): BlockSheet {
  const scores = codes ? scoresIn(codes) : [];
  const occasions = inTime(assessments).map(({ assessment }, place) => ({ assessment, number: place + 1 }));
  const blocks = occasions.toReversed().flatMap(({ assessment, number }) =>
    assessment.parts.flatMap(({ questionnaire }) => {
      const own = scores.filter(
        (score) => score.assessment === number && score.questionnaire === questionnaire.id,
      );
      return views.flatMap(({ of, sees }): Block[] => {
        const seen = own.filter(sees);
        if (seen.length === 0) return [];
        const note = [
          words.t(`data.overview.${of}`, { title: assessment.title }),
          ...leftOut(seen, of === 'partners' ? assessment.expected.length : 0, words),
        ].join('. ');
        const date = words.date(assessment.date);
        return [{ note, ...block(seen, { questionnaire, date }, words, naming) }];
      });
    }),
  );
  return {
    title: words.t('data.overview.title'),
    heading: partnership.name,
    note: words.t(blocks.length > 0 ? 'data.overview.note' : 'data.overview.note-sheets'),
    blocks: [...blocks, contents(naming.sheets, words)],
  };
}

/** Whoever has no column, and no bar. `expected`: so many partners were asked about. */
function leftOut(seen: readonly Score[], expected: number, { t }: Words): string[] {
  const shown = new Set(seen.map(({ subject }) => subject)).size;
  return [
    ...(expected > shown ? [t('data.overview.hidden', { count: expected - shown })] : []),
    ...(shown > mostSeries ? [t('data.overview.drawn', { count: mostSeries })] : []),
  ];
}

/** What is on each sheet. */
const contents = (sheets: Naming['sheets'], { t, language }: Words): Block => ({
  heading: t('data.overview.sheets'),
  note: [
    t('data.overview.sheets-note', { codebook: t('data.table.codebook') }),
    ...(sheets.some(({ id }) => id === 'answers-wide') ? [t('data.readme.keeper')] : []),
  ].join(' '),
  columns: [
    { id: 'sheet', label: t('data.overview.sheet'), kind: 'text' },
    { id: 'holds', label: t('data.overview.holds'), kind: 'text' },
  ],
  rows: sheets.map(({ id, title }) => [title[language], t(`data.tells.${id}`)]),
  chart: null,
});

/** Of principles and the whole. */
function scoresIn({ columns, rows }: Table) {
  const at = (id: string) => columns.findIndex((column) => column.id === id);
  const [assessment, questionnaire, subject] = [at('assessment'), at('questionnaire'), at('subject')];
  const [group, level, target] = [at('group'), at('level'), at('target')];
  const [score, n] = [at('score'), at('n')];
  return Array.from(rows, (row) => ({
    assessment: row[assessment],
    questionnaire: row[questionnaire],
    subject: String(row[subject]),
    group: row[group],
    level: row[level],
    target: row[target],
    score: row[score] ?? null,
    n: row[n] ?? null,
  })).filter((one) => one.level === 'dimension' || one.level === 'overall');
}

type About = { readonly questionnaire: Questionnaire; readonly date: string };

/** The principles and the whole one below another, who is judged beside each other, how many judged at the end. */
function block(
  scores: readonly Score[],
  { questionnaire, date }: About,
  words: Words,
  naming: Naming,
): Omit<Block, 'note'> {
  const named = { questionnaire: words.say(questionnaire.title), date };
  const subjects = inSubjectOrder(scores.map(({ subject }) => subject));
  const row = (label: string, level: string, target: string, shown: 'score' | 'n'): Value[] => [
    label,
    ...subjects.map(
      (subject) =>
        scores.find((one) => one.subject === subject && one.level === level && one.target === target)?.[
          shown
        ] ?? null,
    ),
  ];
  const principles = questionnaire.dimensions.filter(({ id }) =>
    scores.some(({ level, target }) => level === 'dimension' && target === id),
  );
  const whole = [
    row(words.t('data.overall.title'), 'overall', 'overall', 'score'),
    row(words.t('data.overview.n'), 'overall', 'overall', 'n'),
  ];
  return {
    heading: `${named.questionnaire}, ${date}`,
    columns: [
      { id: 'principle', label: words.t('data.overview.principle'), kind: 'text' },
      ...subjects.map((subject): Column => ({ id: subject, label: naming.nameOf(subject), kind: 'number' })),
    ],
    rows: [
      ...principles.map(({ id, title }) => row(words.say(title), 'dimension', id, 'score')),
      ...(scores.some(({ level }) => level === 'overall') ? whole : []),
    ],
    chart: principles.length === 0 ? null : chart(subjects, principles.length, named, words, naming),
  };
}

function chart(
  subjects: readonly string[],
  count: number,
  named: { readonly questionnaire: string; readonly date: string },
  words: Words,
  { nameOf, colours }: Naming,
): SheetChart {
  const drawn = subjects.slice(0, mostSeries);
  return {
    kind: 'bars',
    title: words.t('data.chart.title', named),
    alt: words.t('data.chart.alt', { ...named, names: words.list(drawn.map(nameOf)) }),
    from: 0,
    to: 100,
    decimals: 0,
    categories: { column: 'principle', from: 0, count },
    series: drawn.map((subject) => ({
      name: nameOf(subject),
      colour: colours[subject] ?? fallback,
      cells: { column: subject, from: 0, count },
    })),
  };
}

const isWhole = (subject: string): boolean => subject === 'partnership' || subject === 'self';

/** As the partnership is drawn where no colour is told. */
const fallback = '4B5563';
