import type { Words } from '#i18n/words.ts';
import { sinceClaims } from '#charts/claims/change.ts';
import type { Claim } from '#charts/claims/claim.ts';
import { figureClaims } from '#charts/claims/figure.ts';
import { sentenceOf } from '#charts/claims/sentences.ts';
import type { Basis } from '#charts/model/basis.ts';
import type { Change, ChangePoint } from '#charts/model/change.ts';
import type { Changes, ChangesRow } from '#charts/model/changes.ts';
import type { Frame } from './frame.ts';
import { meaning, tellingFirst } from './meaning.ts';
import { overTime } from './over-time.ts';
import { allHidden, ends, hidden, sentences } from './phrases.ts';
import { tableOf } from './table.ts';

/** `bases`: oldest first. */
export function changesFrame(words: Words, bases: readonly Basis[], model: Changes): Frame {
  const latest = bases.at(-1);
  if (!latest) throw new Error('lines over no assessment');
  const { t, say, date } = words;
  const { rows, about, scale } = model;
  const title = t('charts.changes.title', { who: about?.name ?? latest.partnership });
  const isEmpty = rows.every(({ change: { points } }) => points.every(({ point }) => !point));
  const notes = isEmpty ? [allHidden(words, latest)] : notesOf(words, bases, rows, latest);
  const nameOf = ({ change }: ChangesRow) => (change.title ? say(change.title) : t('charts.change.overall'));
  const inWords = rows.map((row) => `${nameOf(row)}: ${valuesInWords(words, row.change)}`);
  return {
    title,
    ...overTime(words, bases, (place) => rows.map(({ change: { points } }) => points[place]?.point ?? null)),
    ends: scale && ends(words, scale),
    legend: rows.some(({ change: { points } }) => points.some(({ point }) => point?.interval))
      ? [
          {
            label: t('charts.range.label'),
            sign: about ? { kind: 'line-range', sign: about.sign } : { kind: 'average-range' },
          },
        ]
      : [],
    notes,
    partnership: latest.partnership,
    alt: sentences([title, ...(isEmpty ? [] : inWords), ...notes]),
    table: tableOf(
      rows.map((row) => ({ ...row, id: row.series.id })),
      [
        { id: 'figure', label: t('charts.table.figure'), value: nameOf },
        ...bases.map((basis, place) => ({
          id: `${place}`,
          label: date(basis.date),
          number: true,
          plotted: { kind: 'earlier', ago: bases.length - 1 - place } as const,
          value: ({ change: { points } }: ChangesRow) => points[place]?.point?.value ?? null,
        })),
      ],
      rows.some(isBroken) ? undefined : { kind: 'bars', axis: 'hundred' },
    ),
    meanings: tellingFirst(rows, hasTurned).map((row) => {
      const what = row.change.title;
      const own = figureClaims(latest, row.series, { what });
      return meaning(words, row.series.id, nameOf(row), [...sinceOf(bases, row), ...own]);
    }),
    guide: isEmpty ? 'pictures/hidden' : 'pictures/change',
    file: `${about?.shortName ?? latest.partnership} ${latest.date}`,
  };
}

/** Whether other items stand behind the figure on one occasion than on the one before. */
const isBroken = ({ change: { points } }: ChangesRow): boolean =>
  points.some(({ asked, joined }, place) => place > 0 && asked && !joined && points[place - 1]?.asked);

const hasTurned = ({ claim }: ChangesRow): boolean => claim?.verdict === 'up' || claim?.verdict === 'down';

function sinceOf(bases: readonly Basis[], { claim, change }: ChangesRow): Claim[] {
  const before = bases.at(-2);
  return before && claim ? sinceClaims(claim, change.title, before.date) : [];
}

/** What is shown to have changed, and that nothing else is; then where lines are broken, and why. */
function notesOf(
  words: Words,
  bases: readonly Basis[],
  rows: readonly ChangesRow[],
  latest: Basis,
): string[] {
  const { t, say, date, list } = words;
  const before = bases.at(-2);
  const turned = rows.filter(hasTurned).flatMap((row) => sinceOf(bases, row).slice(0, 1));
  const isCompared = rows.some(({ claim }) => claim);
  const missing = rows.flatMap(({ change: { title, points } }) => {
    const days = points.filter(({ asked, point }) => asked && !point).map((one) => date(one.date));
    const name = title ? say(title) : t('charts.change.overall');
    if (days.length === 0) return [];
    return days.length === points.length ? name : t('charts.alt.series', { who: name, list: list(days) });
  });
  return [
    ...turned.map((claim) => sentenceOf(words, claim)),
    ...(before && isCompared && turned.length === 0
      ? [t('charts.changes.none', { date: date(before.date) })]
      : []),
    ...(rows.some(isBroken) ? [t('charts.changes.broken')] : []),
    ...hidden(words, latest, missing),
  ];
}

function valuesInWords({ t, date, number }: Words, { points }: Change): string {
  const said = ({ point, asked }: ChangePoint) =>
    point ? number(point.value) : t(asked ? 'charts.hidden.cell' : 'charts.change.unasked-cell');
  return points.map((one) => t('charts.alt.value', { title: date(one.date), value: said(one) })).join(', ');
}
