import { shiftClaims } from '#charts/claims/shift.ts';
import { sentenceOf } from '#charts/claims/sentences.ts';
import { titleOf } from '#charts/claims/said.ts';
import { isByHands, type Shift, type Vote, type Voted } from '#charts/model/shift.ts';
import { toHundred } from '#charts/model/point.ts';
import type { Words } from '#i18n/words.ts';
import type { Frame } from './frame.ts';
import { meaning } from './meaning.ts';
import { day, sentences, source } from './phrases.ts';
import { tableOf, type Column } from './table.ts';

/** What could be chosen, in words. */
export const shiftPoints = ({ t, say }: Words, { points }: Pick<Shift, 'points'>): string[] =>
  points.map((point) => ('gate' in point ? t(`question.gate.${point.gate}`) : say(point.text)));

/** `Sebelum dibicarakan: 9 jawaban`; why nothing more stands there is said below. */
export function voteInWords({ t, number }: Words, which: 'first' | 'second', voted: Voted | null): string {
  const what = voted
    ? t('charts.items.answers', { count: voted.n, n: number(voted.n) })
    : t('charts.hidden.cell');
  return t(`charts.shift.${which}`, { what });
}

export function shiftFrame(words: Words, first: Vote, second: Vote, model: Shift): Frame {
  const { t, say } = words;
  const { item, dimension } = model;
  const title = say(item.text);
  const claims = shiftClaims(model, [first, second]);
  const said = t('charts.items.partnership', { title: say(dimension) });
  const heads = [
    voteInWords(words, 'first', model.first),
    voteInWords(words, 'second', model.second),
  ] as const;
  const notes = [
    ...claims.map((claim) => sentenceOf(words, claim)),
    ...passed(words, model),
    ...(hasUntold(model) ? [t('charts.items.no-counts', { least: fewestForCounts })] : []),
  ];
  const isShown = model.first !== null && model.second !== null;
  return {
    title,
    facts: [...heads, words.list([...new Set([day(words, first.date), day(words, second.date)])])].join(
      ' · ',
    ),
    ends: said,
    legend: hasMean(model) ? [{ label: t('charts.shift.mean'), sign: { kind: 'mean' } }] : [],
    notes,
    source: sourceOf(words, first, second),
    partnership: second.partnership,
    alt: sentences([
      title,
      said,
      inWords(words, model, heads[0], model.first),
      inWords(words, model, heads[1], model.second),
      ...notes,
    ]),
    table: tableOf(rowsOf(words, model), columns(words), {
      kind: 'bars',
      axis: 'counts',
      rows: model.points.length,
    }),
    meanings: [meaning(words, item.id, titleOf(words, item.text), claims)],
    guide: isShown ? 'pictures/shift' : 'pictures/hidden',
    file: `${title} ${second.date}`,
  };
}

const fewestForCounts = 5;

const hasMean = ({ first, second }: Shift): boolean =>
  [first, second].some((voted) => typeof voted?.mean === 'number');

const hasUntold = ({ first, second }: Shift): boolean =>
  [first, second].some((voted) => voted !== null && voted.counts === null);

function passed({ t }: Words, { first, second }: Shift): string[] {
  const [before, after] = [first, second].map((voted) => voted?.counts?.cannotJudge ?? 0);
  return before || after ? [t('charts.shift.cannot-judge', { before: before ?? 0, after: after ?? 0 })] : [];
}

function sourceOf(words: Words, first: Vote, second: Vote): string {
  const { t, say } = words;
  const basis = [second, first].find((vote) => !isByHands(vote));
  const { title, version } = second.questionnaire;
  const named = `${say(title)} v${version}`;
  const hands = isByHands(first) || isByHands(second) ? [t('charts.shift.hands')] : [];
  return [basis && !isByHands(basis) ? source(words, basis) : named, ...hands].join(' · ');
}

function inWords(words: Words, model: Shift, head: string, voted: Voted | null): string {
  const { t, number } = words;
  const labels = shiftPoints(words, model);
  const parts = (voted?.counts?.points ?? []).flatMap((count, place) =>
    count === 0 ? [] : t('charts.alt.value', { title: labels[place] ?? '', value: number(count) }),
  );
  return parts.length === 0 ? head : `${head} – ${parts.join(', ')}`;
}

type ShiftTableRow = {
  readonly id: string;
  readonly label: string;
  readonly first: number | null;
  readonly second: number | null;
};

/** Each point with how many chose it; then who could not judge, and the mean on 0..100. */
function rowsOf(words: Words, model: Shift): ShiftTableRow[] {
  const { t } = words;
  const { first, second, points } = model;
  const m = points.length;
  const score = (voted: Voted | null) =>
    voted === null || voted.mean === null ? null : toHundred(voted.mean, m);
  return [
    ...shiftPoints(words, model).map((label, place) => ({
      id: String(place + 1),
      label,
      first: first?.counts?.points[place] ?? null,
      second: second?.counts?.points[place] ?? null,
    })),
    {
      id: 'cannot-judge',
      label: t('charts.gates.cannot-judge'),
      first: first?.counts?.cannotJudge ?? null,
      second: second?.counts?.cannotJudge ?? null,
    },
    ...(hasMean(model)
      ? [{ id: 'score', label: t('charts.table.score'), first: score(first), second: score(second) }]
      : []),
  ];
}

const columns = ({ t }: Words): Column<ShiftTableRow>[] => [
  { id: 'answer', label: t('charts.table.answer'), value: ({ label }) => label },
  {
    id: 'first',
    label: t('charts.shift.before'),
    number: true,
    plotted: { kind: 'earlier', ago: 1 },
    value: ({ first }) => first,
  },
  {
    id: 'second',
    label: t('charts.shift.after'),
    number: true,
    plotted: { kind: 'earlier', ago: 0 },
    value: ({ second }) => second,
  },
];
