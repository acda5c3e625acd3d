import type { Slug } from '#domain/ids.ts';
import { Level, type Cell, type Released } from '#domain/privacy/released.ts';
import type { Item } from '#domain/questionnaire/item.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import { pointsOf } from '#domain/responses/kinds.ts';
import { itemsOf } from '#domain/responses/sitting.ts';
import { isAbout } from './misfit.ts';

/**
 * The place of the first thing in the released figures that the assessment cannot have given, or that must not leave
 * the device; null when all of it fits.
 */
export function releasedMisfit(released: Released, assessment: Assessment): string | null {
  const { id, version, form } = released.questionnaire;
  const questionnaire = assessment.parts.find((part) => part.questionnaire.id === id)?.questionnaire;
  if (released.assessment !== assessment.id) return 'assessment';
  if (questionnaire?.version !== version || !questionnaire.forms.some((one) => one.id === form)) {
    return 'questionnaire';
  }
  if (released.mode !== assessment.mode) return 'mode';
  // Number 0 of an anonymous assessment is what a respondent sees of the own answers: for nobody else.
  if (released.mode === 'anonymous' && released.number === 0) return 'number';
  return figureMisfit(released, assessment, questionnaire);
}

function figureMisfit(released: Released, assessment: Assessment, questionnaire: Questionnaire) {
  const items = new Map(itemsOf(questionnaire, released.questionnaire.form).map((item) => [item.id, item]));
  const known = idsOf(questionnaire, items);
  for (const field of ['cells', 'gaps', 'changes'] as const) {
    for (const key of Object.keys(released[field])) {
      if (!fitsKey(key, known, assessment)) return `${field}.${key}`;
    }
  }
  for (const [key, cell] of Object.entries(released.cells)) {
    if (!fitsScale(cell, key, items, questionnaire)) return `cells.${key}`;
  }
  for (const id of Object.keys(released.gates)) {
    if (items.get(id)?.kind !== 'gate') return `gates.${id}`;
  }
  for (const [index, { dimension }] of released.comments.entries()) {
    if (!known.dimension.has(dimension)) return `comments.${index}.dimension`;
  }
  return null;
}

type Known = Readonly<Record<Level, ReadonlySet<string>>>;

const idsOf = ({ dimensions }: Questionnaire, items: ReadonlyMap<Slug, Item>): Known => ({
  item: new Set(items.keys()),
  facet: new Set(dimensions.flatMap(({ facets }) => facets.map(({ id }) => id))),
  dimension: new Set(dimensions.map(({ id }) => id)),
  overall: new Set(['overall']),
});

/** The key's shape is the schema's matter; one's own answers (group `own`) stay on the own device. */
function fitsKey(key: string, known: Known, assessment: Assessment): boolean {
  const [subject = '', group, level, id = ''] = key.split('|');
  if (group === 'own' || !isAbout(subject, assessment)) return false;
  const named = Level.safeParse(level);
  return named.success && known[named.data].has(id);
}

function fitsScale(
  { mean, counts }: Cell,
  key: string,
  items: ReadonlyMap<Slug, Item>,
  questionnaire: Questionnaire,
) {
  const item = items.get(key.split('|').at(-1) ?? '');
  const scales = questionnaire.scales.map(({ points }) => points.length);
  const points =
    key.includes('|item|') && item?.kind === 'rating'
      ? pointsOf(questionnaire, item.scale)
      : Math.max(0, ...scales);
  return mean >= 1 && mean <= points && (counts === null || counts.points.length === points);
}
