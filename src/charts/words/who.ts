import { aboutPartner } from '#domain/responses/subject.ts';
import type { Words } from '#i18n/words.ts';
import { figureClaims } from '#charts/claims/figure.ts';
import { eachPartnerClaim } from '#charts/claims/hidden.ts';
import { sentenceOf } from '#charts/claims/sentences.ts';
import type { Basis } from '#charts/model/basis.ts';
import type { Who } from '#charts/model/who.ts';
import type { Frame } from './frame.ts';
import type { Grid } from './grid.ts';
import { ends, facts, hidden, people, sentences, source, valuesInWords } from './phrases.ts';
import { tableOf, type ChartTable } from './table.ts';

/** The words around the grid, all from its model. */
export function whoFrame(words: Words, basis: Basis, model: Who): Frame {
  const { t, say } = words;
  const { counts } = model;
  const title = t('charts.who.title', { what: say(model.title ?? basis.questionnaire.title) });
  const dashes = model.rows.some(({ points }) => points.includes(null));
  const notes = counts
    ? [t('charts.side-by-side.no-ranking'), ...hidden(words, basis, dashes ? [t('charts.who.dash')] : [])]
    : [sentenceOf(words, eachPartnerClaim(basis))];
  return {
    title,
    facts: [
      t('charts.who.reading'),
      ...(counts ? [t('charts.who.per-cell', { people: people(words, counts) })] : []),
      facts(words, basis, null),
    ].join(' · '),
    ends: ends(words, model.scale),
    legend: counts
      ? [
          { label: t('charts.who.shade'), sign: { kind: 'shade' } },
          { label: t('charts.who.own'), sign: { kind: 'outline' } },
        ]
      : [],
    notes,
    source: source(words, basis),
    partnership: basis.partnership,
    alt: sentences([title, t('charts.who.reading'), ...inWords(words, model), ...notes]),
    table: table(words, model),
    meanings: [],
    guide: counts ? 'pictures/who-judges-whom' : 'pictures/hidden',
    file: `${title} ${basis.date}`,
  };
}

/** What each cell means is said when it is chosen: of 1,600 that would be a list. */
export function whoGrid(words: Words, basis: Basis, { title, place, partners, rows }: Who): Grid {
  const { t, number } = words;
  return {
    partners,
    corner: t('charts.who.reading'),
    hint: t('charts.who.hint'),
    rows: rows.map(({ judge, points }, row) => ({
      judge,
      cells: points.map((point, column) => ({
        about: partners[column]?.id ?? '',
        text: point && number(point.value),
        shade: point && column !== row ? point.value / 100 : null,
        outlined: column === row,
        marked: false,
      })),
    })),
    says: (row, column) => {
      const [judge, judged] = [partners[row], partners[column]];
      if (!judge || !judged) return [];
      const point = rows[row]?.points[column] ?? null;
      const value = point ? number(point.value) : t('charts.hidden.cell');
      const names = { judge: judge.name, judged: judged.name, value };
      const figure = t(row === column ? 'charts.who.says-self' : 'charts.who.says', names);
      if (!point) return [figure];
      const subject = aboutPartner(judged.id);
      const group = row === column ? 'self' : (`from:${judge.id}` as const);
      const claims = figureClaims(basis, { ...place, subject, group }, { what: title, from: judge.name });
      return [
        [figure, people(words, { n: [point.n, point.n], judges: [1, 1] })].join(' · '),
        ...claims.filter(({ kind }) => kind !== 'mean').map((claim) => sentenceOf(words, claim)),
      ];
    },
  };
}

/** More than this would be a lecture: then the ends of the range stand for all. */
const mostSpoken = 6;

function inWords(words: Words, { partners, rows }: Who): string[] {
  const { t, number } = words;
  const others = rows.map(({ judge, points }, row) => ({
    who: judge.name,
    named: points
      .map((point, column) => ({ title: partners[column]?.name ?? '', point }))
      .filter((_, column) => column !== row),
  }));
  if (rows.length <= mostSpoken) {
    return others.map(({ who, named }) => t('charts.alt.series', { who, list: valuesInWords(words, named) }));
  }
  const values = others.flatMap(({ named }) => named.flatMap(({ point }) => point?.value ?? []));
  if (values.length === 0) return [];
  return [t('charts.who.from-to', { low: number(Math.min(...values)), high: number(Math.max(...values)) })];
}

/** A row for each judge; at its own place how it sees itself. */
function table(words: Words, { partners, rows }: Who): ChartTable {
  return tableOf(rows, [
    { id: 'judge', label: words.t('charts.who.reading'), value: ({ judge }) => judge.shortName },
    ...partners.map(({ id, shortName }, place) => ({
      id,
      label: shortName,
      number: true,
      value: ({ points }: Who['rows'][number]) => points[place]?.value ?? null,
    })),
  ]);
}
