import type { Words } from '#i18n/words.ts';
import type { Basis } from '#charts/model/basis.ts';
import type { Dumbbell, DumbbellRow } from '#charts/model/dumbbell.ts';
import { twoViewClaims } from '#charts/claims/two-views.ts';
import { largestGap } from '#domain/scoring/gaps.ts';
import type { Frame, LegendEntry } from './frame.ts';
import { meaning, tellingFirst, type Meaning } from './meaning.ts';
import { allHidden, ends, extremes, facts, hidden, sentences, source } from './phrases.ts';
import { tableOf, type ChartTable } from './table.ts';
import { missingViews, viewColumns, viewLegend, type ViewKinds } from './two-views.ts';

const kinds: ViewKinds = { peers: 'marker', self: 'ring' };

/** The words around a partner's profile, all from its model. */
export function dumbbellFrame(words: Words, basis: Basis, model: Dumbbell): Frame {
  const title = words.t('charts.dumbbell.title', { name: model.about.name });
  const rows = model.groups.flatMap((group) => group.rows);
  const empty = !model.peersCounts && !model.selfCounts;
  const notes = empty ? [allHidden(words, basis)] : hidden(words, basis, missingViews(words, rows));
  return {
    title,
    facts: facts(words, basis, model.peersCounts),
    ends: ends(words, model.scale),
    legend: empty ? [] : legend(words, model, rows),
    notes,
    source: source(words, basis),
    partnership: basis.partnership,
    alt: sentences([title, ...(empty ? [] : inWords(words, rows)), ...notes]),
    table: table(words, model),
    meanings: meanings(words, basis, model, rows),
    guide: empty ? 'pictures/hidden' : 'pictures/two-views',
    file: `${model.about.shortName} ${words.say(basis.questionnaire.title)} ${basis.date}`,
  };
}

function legend(words: Words, model: Dumbbell, rows: readonly DumbbellRow[]): LegendEntry[] {
  const entries = viewLegend(words, model, kinds);
  if (rows.some(({ peers }) => peers?.interval)) {
    entries.push({ label: words.t('charts.range.label'), sign: { kind: 'range', sign: model.about.sign } });
  }
  if (rows.some(({ marked }) => marked)) {
    entries.push({ label: words.t('charts.marked.legend'), sign: { kind: 'marked' } });
  }
  return entries;
}

function inWords(words: Words, rows: readonly DumbbellRow[]): string[] {
  const { t, say, list } = words;
  const pairs = rows.flatMap(({ title, peers, self, marked }) =>
    marked && peers && self
      ? t('charts.dumbbell.pair', {
          title: say(title),
          peers: Math.round(peers.value),
          self: Math.round(self.value),
        })
      : [],
  );
  return [
    ...extremes(
      words,
      rows.map(({ title, peers }) => ({ title: say(title), point: peers })),
    ),
    pairs.length === 0 ? t('charts.dumbbell.unmarked') : t('charts.dumbbell.marked', { list: list(pairs) }),
  ];
}

/** What is marked first, then the largest difference: the two things to talk about (R3). */
function meanings(words: Words, basis: Basis, { about }: Dumbbell, rows: readonly DumbbellRow[]): Meaning[] {
  const apart = largestGap(rows.flatMap(({ id, gap }) => (gap === null ? [] : { id, gap })));
  const largest = tellingFirst(rows, ({ id }) => id === apart?.id);
  return tellingFirst(largest, ({ marked }) => marked).map((row) =>
    meaning(words, row.id, words.say(row.title), twoViewClaims(basis, about.id, row)),
  );
}

function table(words: Words, model: Dumbbell): ChartTable {
  const { t, say } = words;
  const rows = model.groups.flatMap((group) => group.rows.map((row) => ({ ...row, principle: group.title })));
  return tableOf(
    rows,
    [
      { id: 'facet', label: t('charts.table.facet'), value: ({ title }) => say(title) },
      ...viewColumns<(typeof rows)[number]>(words, model, kinds, [
        { id: 'gap', label: t('charts.table.gap'), number: true, value: ({ gap }) => gap },
        {
          id: 'marked',
          label: t('charts.table.marked'),
          value: ({ gap, marked }) =>
            gap === null ? null : t(marked ? 'charts.table.yes' : 'charts.table.no'),
        },
      ]),
      { id: 'principle', label: t('charts.table.principle'), value: ({ principle }) => say(principle) },
    ],
    { kind: 'bars', axis: 'hundred' },
  );
}
