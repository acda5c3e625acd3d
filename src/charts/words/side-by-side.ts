import type { Id } from '#domain/ids.ts';
import type { Key, Words } from '#i18n/words.ts';
import type { Basis, PartnerLook } from '#charts/model/basis.ts';
import type { SideBySide } from '#charts/model/side-by-side.ts';
import type { Group } from '#domain/privacy/released.ts';
import { aboutPartner } from '#domain/responses/subject.ts';
import { figureClaims } from '#charts/claims/figure.ts';
import { nameOf } from '#charts/claims/said.ts';
import type { Frame, LegendEntry } from './frame.ts';
import { meaning, type Meaning } from './meaning.ts';
import { allHidden, ends, facts, hidden, pointEnds, sentences, source, valuesInWords } from './phrases.ts';
import { tableOf, type ChartTable } from './table.ts';

export function sideBySideFrame(words: Words, basis: Basis, model: SideBySide, many: boolean): Frame {
  const { t, say } = words;
  const questionnaire = say(basis.questionnaire.title);
  const title = t('charts.side-by-side.title', { questionnaire });
  const notes = model.counts
    ? [t('charts.side-by-side.no-ranking'), ...notShown(words, basis, model, many)]
    : [allHidden(words, basis)];
  return {
    ...common(words, basis, model, title, notes, many),
    meanings: meanings(words, basis, model, 'peers'),
    legend: model.counts && !many ? legend(model.partners) : [],
    facts: [t('charts.side-by-side.peers'), facts(words, basis, model.counts)].join(' · '),
    source: source(words, basis),
    guide: model.counts ? 'pictures/score' : 'pictures/hidden',
    file: `${questionnaire} ${basis.date}`,
  };
}

/** What one answered oneself; nothing is hidden from its author, so a gap is a question left open. */
export function ownPictureFrame(words: Words, basis: Basis, model: SideBySide, own: Id): Frame {
  const { t, say } = words;
  const title = t('charts.own.title', { questionnaire: say(basis.questionnaire.title) });
  const labelOf = (partner: PartnerLook) =>
    partner.id === own ? t('charts.own.partner', { name: partner.name }) : partner.name;
  const open = model.rows.some(({ points }) => points.includes(null));
  return {
    ...common(words, basis, model, title, open ? [t('charts.own.missing')] : [], false),
    meanings: meanings(words, basis, model, 'own'),
    ends: pointEnds(words, model.scale),
    legend: model.partners.map((partner) => ({
      label: labelOf(partner),
      sign: { kind: partner.id === own ? 'ring' : 'marker', sign: partner.sign },
    })),
    facts: words.date(basis.date),
    source: source(words, basis, true),
    guide: 'pictures/score',
    file: `${title} ${basis.date}`,
  };
}

/** What all figures with columns beside each other say. */
export function common(
  words: Words,
  { partnership }: Basis,
  model: SideBySide,
  title: string,
  notes: readonly string[],
  many: boolean,
): Pick<Frame, 'title' | 'ends' | 'notes' | 'partnership' | 'alt' | 'table'> {
  return {
    title,
    ends: ends(words, model.scale),
    notes,
    partnership,
    alt: sentences([title, ...(model.counts ? inWords(words, model) : []), ...notes]),
    table: table(words, model, many),
  };
}

export const legend = (partners: readonly PartnerLook[]): LegendEntry[] =>
  partners.map(({ name, sign }) => ({ label: name, sign: { kind: 'marker', sign } }));

const columnOf = ({ rows }: SideBySide, place: number, words: Words) =>
  rows.map(({ title, points }) => ({ title: words.say(title), point: points[place] ?? null }));

const inWords = (words: Words, model: SideBySide): string[] =>
  model.partners.map(({ name }, place) =>
    words.t('charts.alt.series', { who: name, list: valuesInWords(words, columnOf(model, place, words)) }),
  );

/** In a grid the empty cells say which; among dots nothing does. */
export function notShown(words: Words, basis: Basis, model: SideBySide, many: boolean): string[] {
  const what = missing(words, model);
  return many && what.length > 0 ? [allHidden(words, basis)] : hidden(words, basis, what);
}

/** Columns of which nothing is shown, and the empty places of the others. */
export const missing = (words: Words, model: SideBySide): string[] =>
  model.partners.flatMap(({ shortName }, place) => {
    const titles = columnOf(model, place, words).flatMap(({ title, point }) => (point ? [] : title));
    if (titles.length === 0) return [];
    return titles.length === model.rows.length
      ? shortName
      : words.t('charts.alt.series', { who: shortName, list: words.list(titles) });
  });

/** A column for each partner; of many, which are drawn as a grid of figures, a row. */
const table = (words: Words, model: SideBySide, many: boolean): ChartTable =>
  many ? byPartner(words, model) : byLine(words, model);

const byLine = (words: Words, { partners, rows }: SideBySide): ChartTable =>
  tableOf(
    rows,
    [
      { id: 'facet', label: words.t(lineName(rows)), value: ({ title }) => words.say(title) },
      ...partners.map(({ id, shortName, sign }, place) => ({
        id,
        label: shortName,
        number: true,
        plotted: { kind: 'marker', sign } as const,
        value: ({ points }: SideBySide['rows'][number]) => points[place]?.value ?? null,
      })),
    ],
    { kind: 'bars', axis: 'hundred' },
  );

/** Facets, or the principles above them. */
const lineName = (rows: SideBySide['rows']): Key =>
  rows.every(({ level }) => level === 'facet') ? 'charts.table.facet' : 'charts.table.principle';

type Placed = { readonly id: string; readonly name: string; readonly place: number };

const byPartner = (words: Words, { partners, rows }: SideBySide): ChartTable =>
  tableOf(
    partners.map(({ id, shortName: name }, place): Placed => ({ id, name, place })),
    [
      { id: 'partner', label: words.t('charts.table.partner'), value: ({ name }) => name },
      ...rows.map(({ id, title, points }) => ({
        id,
        label: words.say(title),
        number: true,
        value: ({ place }: Placed) => points[place]?.value ?? null,
      })),
    ],
  );

/** In the order of the partners, which is not a ranking. */
const meanings = (words: Words, basis: Basis, { partners, rows }: SideBySide, group: Group): Meaning[] =>
  partners.flatMap((partner) =>
    rows.map(({ level, id, title }) => {
      const target = { subject: aboutPartner(partner.id), group, level, id };
      const named = { what: title, of: partner.shortName };
      const own = `${partner.id} ${id}`;
      return meaning(words, own, nameOf(words, title, partner.shortName), figureClaims(basis, target, named));
    }),
  );
