import type { Words } from '#i18n/words.ts';
import type { Basis } from '#charts/model/basis.ts';
import type { Change, ChangePoint, Series } from '#charts/model/change.ts';
import type { Claim } from '#charts/claims/claim.ts';
import { figureClaims } from '#charts/claims/figure.ts';
import { sentenceOf } from '#charts/claims/sentences.ts';
import { weakestClaims } from '#charts/claims/weakest.ts';
import type { Frame } from './frame.ts';
import { meaning, type Meaning } from './meaning.ts';
import { overTime } from './over-time.ts';
import { allHidden, ends, hidden, sentences } from './phrases.ts';
import { pointColumns } from './point-columns.ts';
import type { Plotted } from './sign.ts';
import { tableOf, type ChartShape } from './table.ts';

/** Of the assessments, the latest last of all; `since` tells of the step before it. */
export function changeFrame(
  words: Words,
  bases: readonly Basis[],
  model: Change,
  series: Series,
  since: readonly Claim[],
): Frame {
  const latest = bases.at(-1);
  if (!latest) throw new Error('a line over no assessment');
  const { t, date, number } = words;
  const who = model.about?.name ?? latest.partnership;
  const what = seriesName(words, model);
  const title = t('charts.change.title', { who, what });
  const missing = model.points.filter(({ point, asked }) => asked && !point).map((one) => date(one.date));
  const dated = (one: ChangePoint) => ({
    title: date(one.date),
    value: one.point
      ? number(one.point.value)
      : t(one.asked ? 'charts.hidden.cell' : 'charts.change.unasked-cell'),
  });
  const values = model.points.map((one) => t('charts.alt.value', dated(one))).join(', ');
  // An overall figure never stands alone (S4)
  const claims = series.level === 'overall' ? [...since, ...weakestClaims(latest, series)] : since;
  const shown = model.counts
    ? [
        ...claims.map((claim) => sentenceOf(words, claim)),
        ...otherItems(words, model),
        ...hidden(words, latest, missing),
      ]
    : [allHidden(words, latest)];
  return {
    title,
    ...overTime(words, bases, (place) => [model.points[place]?.point ?? null]),
    ends: ends(words, model.scale),
    legend: model.points.some(({ point }) => point?.interval)
      ? [{ label: t('charts.range.label'), sign: rangeSign(model) }]
      : [],
    notes: shown,
    partnership: latest.partnership,
    alt: sentences([title, ...(model.counts ? [values] : []), ...shown]),
    table: tableOf(
      model.points.map((one) => ({ ...one, id: one.date })),
      [
        { id: 'date', label: t('charts.table.date'), value: (one) => date(one.date) },
        ...pointColumns<ChangePoint & { id: string }>(
          words,
          t('charts.table.score'),
          ({ point }) => point,
          lineSign(model),
        ),
      ],
      shapeOf(model),
    ),
    meanings: [
      ...(claims.length === 0 ? [] : [meaning(words, 'since', t('charts.meaning.since'), claims)]),
      ...meaningsByDate(words, bases, model, series),
    ],
    guide: model.counts ? 'pictures/change' : 'pictures/hidden',
    file: `${model.about?.shortName ?? latest.partnership} ${what} ${latest.date}`,
  };
}

/** The overall score, or the name of the dimension or facet. */
const seriesName = ({ t, say }: Words, { title }: Change): string =>
  title ? say(title) : t('charts.change.overall');

const lineSign = ({ about }: Change): Plotted =>
  about ? { kind: 'line-range', sign: about.sign } : { kind: 'average-range' };

/** Where other items stand behind a figure than before, no line may lead to it (C3), so none is drawn by another program. */
const shapeOf = ({ points }: Change): ChartShape | undefined =>
  points.slice(1).every(({ joined }) => joined) ? { kind: 'line', axis: 'hundred' } : undefined;

const rangeSign = ({ about }: Change) =>
  about ? ({ kind: 'line-range', sign: about.sign } as const) : ({ kind: 'average-range' } as const);

/** The figure of each assessment that asked for it, the latest first. */
const meaningsByDate = (
  words: Words,
  bases: readonly Basis[],
  { title: what, points }: Change,
  series: Series,
): Meaning[] =>
  bases
    .flatMap((basis, place) =>
      points[place]?.asked
        ? meaning(words, `${place}`, words.date(basis.date), figureClaims(basis, series, { what }))
        : [],
    )
    .toReversed();

/** Where the line is broken because the questionnaire was another one, and what may not be read from it. */
function otherItems({ t, date, list }: Words, { points }: Change): string[] {
  const days = (chosen: readonly ChangePoint[]) => list(chosen.map((one) => date(one.date)));
  const unasked = points.filter(({ asked }) => !asked);
  const turned = points.filter(
    ({ asked, joined }, place) => place > 0 && asked && !joined && points[place - 1]?.asked,
  );
  return [
    ...(turned.length > 0 ? [t('charts.change.other-items', { dates: days(turned) })] : []),
    ...(unasked.length > 0 ? [t('charts.change.unasked', { dates: days(unasked) })] : []),
  ];
}
