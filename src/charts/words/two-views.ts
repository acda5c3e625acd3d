import type { Words } from '#i18n/words.ts';
import type { TwoViews, View } from '#charts/model/two-views.ts';
import type { LegendEntry } from './frame.ts';
import { people } from './phrases.ts';
import { pointColumns } from './point-columns.ts';
import type { Column } from './table.ts';

/** Of two partners the peer score is the other's view, and is named so (P5). */
export const peersLabel = (words: Words, { onlyOther }: TwoViews): string =>
  onlyOther ? words.t('charts.peers.one', { name: onlyOther.name }) : words.t('charts.peers.label');

/** The facets or principles that are not shown, of each of the two sides. */
export function missingViews({ t, say, list }: Words, views: readonly View[]): string[] {
  const without = (side: 'peers' | 'self') =>
    views.filter((view) => !view[side]).map(({ title }) => say(title));
  const [peers, self] = [without('peers'), without('self')];
  const rows = { peers: list(peers), self: list(self) };
  const all = views.length;
  return [
    ...(peers.length === 0 ? [] : [peers.length === all ? t('charts.hidden.peers-all') : rows.peers]),
    ...(self.length === 0
      ? []
      : [self.length === all ? t('charts.hidden.self-all') : t('charts.hidden.self', { rows: rows.self })]),
  ];
}

export type ViewKinds = { readonly peers: 'marker' | 'area'; readonly self: 'ring' | 'dashed' };

/** How the two sides look; a side of which nothing is shown has no place in the legend. */
export function viewLegend(words: Words, model: TwoViews, kinds: ViewKinds): LegendEntry[] {
  const { sign } = model.about;
  const { peersCounts, selfCounts } = model;
  const own = selfCounts && people(words, selfCounts);
  return [
    ...(peersCounts ? [{ label: peersLabel(words, model), sign: { kind: kinds.peers, sign } }] : []),
    ...(own
      ? [{ label: words.t('charts.self.label', { people: own }), sign: { kind: kinds.self, sign } }]
      : []),
  ];
}

/** The two figures first, so that a phone shows them without scrolling; then what they rest on. */
export function viewColumns<Row extends View>(
  words: Words,
  { about, onlyOther }: TwoViews,
  kinds: ViewKinds,
  between: readonly Column<Row>[] = [],
): readonly Column<Row>[] {
  const { t } = words;
  const others = onlyOther?.shortName ?? t('charts.dumbbell.others');
  const [score, ...behind] = pointColumns<Row>(words, others, ({ peers }) => peers, {
    kind: kinds.peers,
    sign: about.sign,
  });
  return [
    ...(score ? [score] : []),
    {
      id: 'self',
      label: t('charts.dumbbell.itself'),
      number: true,
      plotted: { kind: kinds.self, sign: about.sign },
      value: ({ self }) => self?.value ?? null,
    },
    ...between,
    ...behind,
    { id: 'self-n', label: t('charts.table.self-n'), number: true, value: ({ self }) => self?.n ?? null },
  ];
}
