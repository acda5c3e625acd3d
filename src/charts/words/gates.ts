import type { Words } from '#i18n/words.ts';
import type { Basis } from '#charts/model/basis.ts';
import type { GateRow, Gates } from '#charts/model/gates.ts';
import { gateClaims } from '#charts/claims/gates.ts';
import { titleOf } from '#charts/claims/said.ts';
import type { Frame, LegendEntry } from './frame.ts';
import { meaning } from './meaning.ts';
import { seenTitle } from './seen.ts';
import { allHidden, facts, sentences, source } from './phrases.ts';
import { tableOf } from './table.ts';

export function gatesFrame(words: Words, basis: Basis, model: Gates): Frame {
  const { t, say } = words;
  const { rows } = model;
  const own = model.group === 'own';
  const title = headline(words, basis, model);
  const shown = rows.filter((row) => row.shown);
  // Which ones stands in their rows: a gate is a whole sentence
  const notes = shown.length === rows.length || own ? [] : [allHidden(words, basis)];
  const ns = shown.flatMap((row) => row.shown?.n ?? []);
  const counts =
    ns.length === 0 ? null : { n: [Math.min(...ns), Math.max(...ns)] as const, judges: [1, 1] as const };
  return {
    title,
    facts: facts(words, basis, counts),
    ends: own || shown.length === 0 ? null : t('charts.gates.order'),
    legend: !own && rows.some((row) => row.shown?.counts) ? legend(words) : [],
    notes,
    source: source(words, basis, own, 'respondent'),
    partnership: basis.partnership,
    alt: sentences([title, ...shown.map((row) => inWords(words, row)), ...notes]),
    table: tableOf(
      rows,
      [
        { id: 'item', label: t('charts.table.item'), value: ({ text }) => say(text) },
        { id: 'verdict', label: t('charts.table.verdict'), value: (row) => verdictWord(words, row) },
        { id: 'n', label: t('charts.table.n'), number: true, value: (row) => row.shown?.n ?? null },
        {
          id: 'yes',
          label: t('charts.gates.yes'),
          number: true,
          plotted: { kind: 'yes' },
          value: (row) => row.shown?.counts?.yes ?? null,
        },
        {
          id: 'partly',
          label: t('charts.gates.some'),
          number: true,
          plotted: { kind: 'partly' },
          value: (row) => row.shown?.counts?.partly ?? null,
        },
        {
          id: 'not-yet',
          label: t('charts.gates.not-yet'),
          number: true,
          plotted: { kind: 'not-yet' },
          value: (row) => row.shown?.counts?.notYet ?? null,
        },
        {
          id: 'cannot-judge',
          label: t('charts.gates.cannot-judge'),
          number: true,
          value: (row) => row.shown?.counts?.cannotJudge ?? null,
        },
      ],
      { kind: 'stack', axis: 'counts' },
    ),
    meanings: rows.map((row) =>
      meaning(words, row.id, titleOf(words, row.text), gateClaims(basis, row, own ? 'own' : 'all')),
    ),
    guide: own || shown.length > 0 ? 'pictures/gates' : 'pictures/hidden',
    file: `${title} ${basis.date}`,
  };
}

/** How many are met (S5); without a single verdict none is counted: why there is none is said instead. */
function headline(words: Words, basis: Basis, { title: text, subject, group, rows, met }: Gates): string {
  const { t } = words;
  const title = seenTitle(
    words,
    basis,
    { subject, group: group === 'joint' ? 'all' : group },
    words.say(text),
  );
  if (group === 'own') return title;
  const shown = rows.flatMap((row) => row.shown ?? []);
  if (shown.some(({ verdict }) => verdict !== null)) {
    return t('charts.gates.title', { title, met, of: rows.length });
  }
  if (shown.some(({ n }) => n > 0)) return t('charts.gates.title-few', { title });
  const passed = shown.some(({ counts }) => counts && counts.cannotJudge > 0);
  return passed ? t('charts.gates.title-unjudged', { title }) : title;
}

/** The verdict in words, always, or one's own answer; null where nothing is shown. */
export function verdictWord({ t }: Words, { shown, answer }: GateRow): string | null {
  if (answer) return t(`question.gate.${answer}`);
  if (!shown) return null;
  return t(shown.verdict ? `charts.gates.${shown.verdict}` : 'charts.gates.counts-only');
}

/** What stands beside the verdict: the counts, or, where all agreed, what shows it. */
export const besideVerdict = (words: Words, row: GateRow): string => row.proof ?? countsInWords(words, row);

/** `5 ya · 5 sebagian · 4 belum`; '' where the counts may not be shown. */
export function countsInWords({ t }: Words, { shown, answer }: GateRow): string {
  const counts = shown?.counts;
  if (!counts || answer) return '';
  const parts = [
    [counts.yes, t('charts.gates.yes')],
    [counts.partly, t('charts.gates.some')],
    [counts.notYet, t('charts.gates.not-yet')],
    [counts.cannotJudge, t('charts.gates.cannot-judge')],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, what]) => t('charts.gates.count', { count, what }))
    .join(' · ');
}

const inWords = (words: Words, row: GateRow): string =>
  [words.say(row.text), verdictWord(words, row), countsInWords(words, row)].filter(Boolean).join(' – ');

const legend = ({ t }: Words): LegendEntry[] => [
  { label: t('charts.gates.yes'), sign: { kind: 'yes' } },
  { label: t('charts.gates.some'), sign: { kind: 'partly' } },
  { label: t('charts.gates.not-yet'), sign: { kind: 'not-yet' } },
];
