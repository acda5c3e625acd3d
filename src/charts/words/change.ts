import type { Words } from '#i18n/words.ts';
import type { Basis } from '#charts/model/basis.ts';
import type { Change, ChangePoint, Series } from '#charts/model/change.ts';
import { weakest } from '#charts/model/weakest.ts';
import type { Frame } from './frame.ts';
import { allHidden, ends, facts, hidden, sentences, source } from './phrases.ts';
import { pointColumns } from './point-columns.ts';
import { tableOf } from './table.ts';

/** The latest assessment is the one the facts are about; `claims` are the sentences about the step before it. */
export function changeFrame(
  words: Words,
  latest: Basis,
  model: Change,
  series: Series,
  claims: readonly string[],
): Frame {
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
  const shown = model.counts
    ? [
        ...claims,
        ...besideOverall(words, latest, series),
        ...otherItems(words, model),
        ...hidden(words, latest, missing),
      ]
    : [allHidden(words, latest)];
  return {
    title,
    facts: facts(words, latest, model.counts),
    ends: ends(words, model.scale),
    legend: model.points.some(({ point }) => point?.interval)
      ? [{ label: t('charts.range.label'), sign: rangeSign(model) }]
      : [],
    notes: shown,
    source: source(words, latest),
    partnership: latest.partnership,
    alt: sentences([title, ...(model.counts ? [values] : []), ...shown]),
    table: tableOf(
      model.points.map((one) => ({ ...one, id: one.date })),
      [
        { id: 'date', label: t('charts.table.date'), value: (one) => date(one.date) },
        ...pointColumns<ChangePoint & { id: string }>(words, t('charts.table.score'), ({ point }) => point),
      ],
    ),
    file: `${model.about?.shortName ?? latest.partnership} ${what} ${latest.date}`,
  };
}

/** The overall score, or the name of the dimension or facet. */
export const seriesName = ({ t, say }: Words, { title }: Change): string =>
  title ? say(title) : t('charts.change.overall');

const rangeSign = ({ about }: Change) =>
  about ? ({ kind: 'line-range', sign: about.sign } as const) : ({ kind: 'average-range' } as const);

/** An overall figure never stands alone (S4). */
function besideOverall({ t, say }: Words, latest: Basis, series: Series): string[] {
  if (series.level !== 'overall') return [];
  const lowest = weakest(latest, series);
  return [
    lowest
      ? t('charts.change.weakest', { title: say(lowest.title), value: Math.round(lowest.value) })
      : t('charts.change.no-weakest'),
  ];
}

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
