import { figureClaims } from '#charts/claims/figure.ts';
import { nameOf } from '#charts/claims/said.ts';
import type { Basis } from '#charts/model/basis.ts';
import type { Views } from '#charts/model/views.ts';
import type { Words } from '#i18n/words.ts';
import type { Frame } from './frame.ts';
import { meaning, type Meaning } from './meaning.ts';
import { allHidden, facts, hidden, people, source } from './phrases.ts';
import { common, legend, missing, notShown } from './side-by-side.ts';

/** `many`: as a grid, whose rows are named, so that it needs no legend. */
export function viewsFrame(words: Words, basis: Basis, model: Views, title: string, many: boolean): Frame {
  const { counts, partners, rows } = model;
  const notes = counts ? notesOf(words, basis, model, many) : [allHidden(words, basis)];
  const shown = partners.filter((_, column) => rows.some(({ points }) => points[column]));
  const hasRanges = rows.some(({ points }) => points.some((point) => point?.interval));
  const range = { label: words.t('charts.range.label'), sign: { kind: 'average-range' } } as const;
  return {
    ...common(words, basis, model, title, notes, many),
    meanings: meanings(words, basis, model),
    legend: counts && !many ? [...legend(shown), ...(hasRanges ? [range] : [])] : [],
    facts: [
      ...(counts ? [words.t('charts.views.each', { people: people(words, counts) })] : []),
      facts(words, basis, null),
    ].join(' · '),
    source: source(words, basis),
    guide: counts ? guideFor(model) : 'pictures/hidden',
    file: `${title} ${basis.date}`,
  };
}

/** Partners who judge, or groups of people beside each other. */
const guideFor = ({ columns }: Views): Frame['guide'] =>
  columns.some(({ group }) => group.startsWith('from:')) ? 'pictures/who-judges-whom' : 'pictures/groups';

function notesOf(words: Words, basis: Basis, model: Views, many: boolean): string[] {
  if (!model.more) return notShown(words, basis, model, many);
  const dashes = model.rows.some(({ points }) => points.includes(null));
  const here = many ? (dashes ? [words.t('charts.who.dash')] : []) : missing(words, model);
  return hidden(words, basis, [...here, words.t('charts.views.rest')]);
}

const meanings = (words: Words, basis: Basis, { columns, rows }: Views): Meaning[] =>
  columns.flatMap(({ look, subject, group }) =>
    rows.map(({ level, id, title }) =>
      meaning(
        words,
        `${look.id} ${id}`,
        nameOf(words, title, look.shortName),
        figureClaims(basis, { subject, group, level, id }, { what: title, from: look.name }),
      ),
    ),
  );
