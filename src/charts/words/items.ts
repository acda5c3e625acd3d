import type { Text } from '#domain/questionnaire/text.ts';
import type { Words } from '#i18n/words.ts';
import { itemClaims } from '#charts/claims/items.ts';
import { titleOf } from '#charts/claims/said.ts';
import { partnerOf, type Basis } from '#charts/model/basis.ts';
import { disputed } from '#charts/model/disputed.ts';
import type { ItemRow, Items, ItemsAbout, ItemShown } from '#charts/model/items.ts';
import { countsOf } from '#charts/model/point.ts';
import type { Frame, LegendEntry } from './frame.ts';
import { allHidden, facts, sentences, small, source } from './phrases.ts';
import { pointLabels } from './point-labels.ts';
import { meaning } from './meaning.ts';
import type { Plotted } from './sign.ts';
import { tableOf, type ChartShape, type Column } from './table.ts';

export function itemsFrame(words: Words, basis: Basis, model: Items): Frame {
  const { rows, about } = model;
  const title = aboutInWords(words, basis, about, model.title);
  const shown = rows.flatMap((row) => row.shown ?? []);
  const notes = notesOf(words, basis, model);
  const agenda = disputed(basis, about);
  return {
    title,
    facts: itemFacts(words, basis, about, shown),
    ends: ends(words, rows),
    legend: legend(words, rows),
    notes,
    source: source(words, basis),
    partnership: basis.partnership,
    alt: sentences([title, ...rows.map((row) => inWords(words, row, model)), ...notes]),
    table: tableOf(rows, columns(words, rows), shapeOf(rows)),
    meanings: rows.map((row) =>
      meaning(words, row.id, titleOf(words, row.text), itemClaims(basis, row, about, agenda)),
    ),
    guide: shown.length > 0 ? 'pictures/disputed' : 'pictures/hidden',
    file: `${title} ${basis.date}`,
  };
}

/** `Percaya: jawaban mitra lain tentang Desa` */
export function aboutInWords({ t, say }: Words, basis: Basis, about: ItemsAbout, what: Text): string {
  const title = say(what);
  if (about === 'partnership' || about === 'partners' || about === 'self')
    return t(`charts.items.${about}`, { title });
  return t('charts.items.partner', { title, name: partnerOf(basis, about).name });
}

/** Of several partners one person gives several answers: then answers are counted, not people. */
export function itemFacts(
  words: Words,
  basis: Basis,
  about: ItemsAbout,
  shown: readonly ItemShown[],
): string {
  const counts = countsOf(shown.map(({ score, n, judges }) => ({ value: score, interval: null, n, judges })));
  if (about !== 'partners' || !counts) return facts(words, basis, counts);
  const [low, high] = counts.n;
  const n = low === high ? words.number(high) : words.t('charts.facts.range', { low, high });
  return [words.t('charts.items.answers', { count: high, n }), facts(words, basis, null)].join(' · ');
}

/** Of one scale its ends; of several nothing, the legend names them. */
function ends({ t, say }: Words, rows: readonly ItemRow[]): string | null {
  if (rows.every(({ shown }) => !shown?.counts)) return null;
  const [low, high] = [pointLabels(rows, say)[0], pointLabels(rows, say).at(-1)];
  return low && high ? t('charts.items.ends', { low: small(low.label), high: small(high.label) }) : null;
}

function legend({ t, say }: Words, rows: readonly ItemRow[]): LegendEntry[] {
  const counted = rows.filter(({ shown }) => shown?.counts);
  const labels = counted.length === 0 ? [] : pointLabels(rows, say);
  const entries: LegendEntry[] = labels.map(({ label, place, points }) => ({
    label,
    sign: { kind: 'point', place, points },
  }));
  if (counted.some(({ shown }) => (shown?.counts?.cannotJudge ?? 0) > 0))
    entries.push({ label: t('charts.gates.cannot-judge'), sign: { kind: 'cannot-judge' } });
  if (rows.some(({ shown }) => shown && !shown.counts))
    entries.push({ label: t('charts.items.mean-only'), sign: { kind: 'mean' } });
  return entries;
}

const fewestForCounts = 5;

function notesOf(words: Words, basis: Basis, { about, subjects, rows }: Items): string[] {
  const { t } = words;
  const shown = rows.flatMap((row) => row.shown ?? []);
  const fewer = about === 'partners' && shown.some((one) => one.subjects < subjects);
  return [
    ...(shown.some(({ sd }) => sd !== null) ? [t('charts.items.spread-note')] : []),
    ...(about === 'partners' && shown.length > 0 ? [t('charts.items.summed')] : []),
    ...(fewer ? [t('charts.items.fewer', { of: subjects })] : []),
    ...(shown.some(({ counts }) => !counts) ? [t('charts.items.no-counts', { least: fewestForCounts })] : []),
    ...(shown.length < rows.length ? [allHidden(words, basis)] : []),
  ];
}

/** What stands below a bar: `skor 71 · 9 jawaban · sebaran 0,9`. */
export function remark(
  { t, say, number }: Words,
  { shown, reversed, points }: ItemRow,
  { subjects: of }: Pick<Items, 'subjects'>,
): string {
  if (!shown) return t('charts.hidden.cell');
  const { score, n, sd, counts, subjects } = shown;
  const lowest = points[0];
  return [
    t('charts.items.score', { score: number(score) }),
    t('charts.items.answers', { count: n, n: number(n) }),
    sd !== null && t('charts.items.spread', { sd: number(sd, 1) }),
    !counts && t('charts.items.hidden-counts'),
    subjects < of && t('charts.items.subjects', { count: subjects, of }),
    reversed && lowest && t('charts.items.reversed', { low: small(say(lowest)) }),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** `Jarang 2, Sering 4, tidak bisa menilai 1` */
export function answersInWords({ t, say, number }: Words, { shown, points }: ItemRow): string {
  if (!shown?.counts) return '';
  const { points: counts, cannotJudge } = shown.counts;
  const parts = points.flatMap((text, place) => {
    const count = counts[place] ?? 0;
    return count === 0 ? [] : t('charts.alt.value', { title: say(text), value: number(count) });
  });
  if (cannotJudge > 0)
    parts.push(t('charts.alt.value', { title: t('charts.gates.cannot-judge'), value: number(cannotJudge) }));
  return parts.join(', ');
}

const inWords = (words: Words, row: ItemRow, model: Items): string =>
  [words.say(row.text), answersInWords(words, row), remark(words, row, model)].filter(Boolean).join(' – ');

const count = (
  label: string,
  value: (row: ItemRow) => number | null,
  id: string,
  plotted?: Plotted,
): Column<ItemRow> => ({ id, label, number: true, value, ...(plotted ? { plotted } : {}) });

/** Counts of scales of one length stand in the same columns. */
const shapeOf = (rows: readonly ItemRow[]): ChartShape | undefined =>
  new Set(rows.map(({ points }) => points.length)).size === 1 ? { kind: 'stack', axis: 'counts' } : undefined;

function columns(words: Words, rows: readonly ItemRow[]): Column<ItemRow>[] {
  const { t, say, number } = words;
  const labels = pointLabels(rows, say);
  const most = Math.max(...rows.map(({ points }) => points.length));
  // Scales of different length share no words: their points go by number
  const named = labels.length === most ? labels.map(({ label }) => label) : null;
  return [
    { id: 'item', label: t('charts.table.item'), value: ({ text }) => say(text) },
    count(t('charts.table.score'), ({ shown }) => shown?.score ?? null, 'score'),
    count(t('charts.table.answers'), ({ shown }) => shown?.n ?? null, 'n'),
    // In points of the answer scale, as below the bar
    { ...count(t('charts.table.spread'), ({ shown }) => shown?.sd ?? null, 'sd'), decimals: 1 },
    ...Array.from({ length: most }, (_, place) =>
      count(
        named?.[place] ?? number(place + 1),
        ({ shown }) => shown?.counts?.points[place] ?? null,
        `point-${place + 1}`,
        { kind: 'point', place, points: most },
      ),
    ),
    count(t('charts.gates.cannot-judge'), ({ shown }) => shown?.counts?.cannotJudge ?? null, 'cannot-judge', {
      kind: 'cannot-judge',
    }),
  ];
}
