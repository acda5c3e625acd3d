import type { Words } from '#i18n/words.ts';
import type { Bars, BarRow } from '#charts/model/bars.ts';
import type { Basis } from '#charts/model/basis.ts';
import { figureClaims } from '#charts/claims/figure.ts';
import { titleOf } from '#charts/claims/said.ts';
import { weakestClaims } from '#charts/claims/weakest.ts';
import { weakest } from '#charts/model/weakest.ts';
import type { Frame } from './frame.ts';
import { meaning, tellingFirst, type Meaning } from './meaning.ts';
import { allHidden, ends, extremes, facts, sentences, source, valuesInWords } from './phrases.ts';
import { pointColumns } from './point-columns.ts';
import { tableOf } from './table.ts';

export function barsFrame(words: Words, basis: Basis, model: Bars): Frame {
  const { t, say } = words;
  const { rows, counts, group, level } = model;
  const everybodys = model.about === 'self' ? 'charts.seen.each' : 'charts.bars.all';
  const title = t(group === 'own' ? 'charts.bars.own' : everybodys, { title: say(model.title) });
  // Which ones stands in their rows: an item is a whole sentence
  const notes = rows.every(({ point }) => point) ? [] : [allHidden(words, basis)];
  const named = rows.map((row) => ({ title: say(row.title), point: row.point }));
  return {
    title,
    facts: facts(words, basis, counts),
    ends: ends(words, model.scale),
    legend: rows.some(({ point }) => point?.interval)
      ? [{ label: t('charts.range.label'), sign: { kind: 'average-range' } }]
      : [],
    notes,
    source: source(words, basis, group === 'own'),
    partnership: basis.partnership,
    alt: sentences([
      title,
      ...(counts ? [valuesInWords(words, named), ...extremes(words, named)] : []),
      ...notes,
    ]),
    table: tableOf(
      rows,
      [
        {
          id: 'row',
          label: t(level === 'item' ? 'charts.table.item' : 'charts.table.principle'),
          value: (row) => say(row.title),
        },
        ...pointColumns<BarRow>(words, t('charts.table.score'), ({ point }) => point, { kind: 'bar' }),
      ],
      { kind: 'bars', axis: 'hundred' },
    ),
    meanings: meanings(words, basis, model),
    guide: counts ? 'pictures/score' : 'pictures/hidden',
    file: `${say(model.title)} ${basis.date}`,
  };
}

/** The weakest dimension first (S4). */
function meanings(words: Words, basis: Basis, { rows, level, group, about: subject }: Bars): Meaning[] {
  const target = { subject, group } as const;
  const lowest = group === 'all' ? weakest(basis, { subject, group }) : null;
  const isLowest = ({ id }: BarRow) => level === 'dimension' && id === lowest?.id;
  return tellingFirst(rows, isLowest).map((row) =>
    meaning(words, row.id, titleOf(words, row.title), [
      ...figureClaims(basis, { ...target, level, id: row.id }, { what: row.title }),
      ...(isLowest(row) ? weakestClaims(basis, { subject, group: 'all' }) : []),
    ]),
  );
}
