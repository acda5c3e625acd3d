import type { Slug } from '#domain/ids.ts';
import { laddersOf } from '#domain/privacy/ladders.ts';
import type { Cell, LadderCell, Released } from '#domain/privacy/released.ts';
import { fewestForSpread } from '#domain/privacy/sight.ts';
import { isFollowed } from '#domain/privacy/targets.ts';
import type { Item } from '#domain/questionnaire/item.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { asksEach, type Assessment } from '#domain/responses/assessment.ts';
import { pointsOf } from '#domain/responses/kinds.ts';
import { itemsOf } from '#domain/responses/sitting.ts';
import { kindOf } from '#domain/scoring/group.ts';
import { isRated, places, type Place } from './released-places.ts';

/**
 * The place of the first thing in the released figures that the assessment cannot have given, or that must not leave
 * the device; null when all of it fits.
 */
export function releasedMisfit(released: Released, assessment: Assessment): string | null {
  const { id, version, form } = released.questionnaire;
  const questionnaire = assessment.parts
    .filter(asksEach)
    .find((part) => part.questionnaire.id === id)?.questionnaire;
  if (released.assessment !== assessment.id) return 'assessment';
  if (questionnaire?.version !== version || !questionnaire.forms.some((one) => one.id === form)) {
    return 'questionnaire';
  }
  if (released.mode !== assessment.mode) return 'mode';
  // Number 0 of an anonymous assessment is what a respondent sees of the own answers: for nobody else.
  if (released.mode === 'anonymous' && released.number === 0) return 'number';
  return figureMisfit(released, assessment, questionnaire) ?? tooFew(released, assessment);
}

const fields = ['cells', 'gaps', 'changes', 'gates', 'ladders'] as const;

function figureMisfit(released: Released, assessment: Assessment, questionnaire: Questionnaire) {
  const { form } = released.questionnaire;
  const items = new Map(itemsOf({ questionnaire, form }).map((item) => [item.id, item]));
  const placeOf = places(assessment);
  const rated = (key: string) => {
    const place = placeOf(key);
    return place && isRated(place, questionnaire, items) ? place : null;
  };
  const fits: { readonly [F in (typeof fields)[number]]: (key: string) => boolean } = {
    cells: (key) => {
      const [place, cell] = [rated(key), released.cells[key]];
      return place !== null && cell !== undefined && fitsScale(cell, place, items, questionnaire);
    },
    gaps: (key) => rated(key)?.group === 'peers',
    changes: (key) => rated(key)?.group.includes(':') === false,
    gates: (key) => {
      const place = placeOf(key);
      return place !== null && isGate(place, items);
    },
    ladders: (key) => {
      const [place, cell] = [placeOf(key), released.ladders[key]];
      return place !== null && cell !== undefined && fitsLevels(cell, place, { questionnaire, form });
    },
  };
  for (const field of fields) {
    const wrong = Object.keys(released[field]).find((key) => !fits[field](key));
    if (wrong !== undefined) return `${field}.${wrong}`;
  }
  for (const [index, { dimension, item }] of released.comments.entries()) {
    if (!questionnaire.dimensions.some(({ id }) => id === dimension)) return `comments.${index}.dimension`;
    if (item !== undefined && items.get(item)?.kind !== 'open') return `comments.${index}.item`;
  }
  return null;
}

function isGate({ subject, group, level, id }: Place, items: ReadonlyMap<Slug, Item>): boolean {
  const item = items.get(id);
  const isAsked = item?.kind === 'gate' && item.subject === kindOf(subject);
  return isAsked && level === 'item' && isFollowed({ kind: 'gate', level }, subject, group);
}

type Told = { readonly n: number; readonly spread?: object | null; readonly counts?: object | null };

/** P2: figures of fewer people than were promised can have come through no filter. */
function tooFew(released: Released, { mode, k }: Assessment): string | null {
  if (mode === 'by-partner') return null;
  for (const field of ['cells', 'ladders', 'gates', 'changes'] as const) {
    for (const [key, figure] of Object.entries<Told>(released[field])) {
      const { n, spread = null, counts = null } = figure;
      const needed = spread === null && counts === null ? k : Math.max(k, fewestForSpread);
      if (n < needed) return `${field}.${key}`;
    }
  }
  return null;
}

function fitsScale(
  { mean, counts }: Cell,
  { level, id }: Place,
  items: ReadonlyMap<Slug, Item>,
  questionnaire: Questionnaire,
): boolean {
  const item = items.get(id);
  const scales = questionnaire.scales.map(({ points }) => points.length);
  const points =
    level === 'item' && item?.kind === 'rating'
      ? pointsOf(questionnaire, item.scale)
      : Math.max(0, ...scales);
  return mean >= 1 && mean <= points && (counts === null || counts.points.length === points);
}

function fitsLevels(
  { median, step, counts }: LadderCell,
  { subject, group, level, id }: Place,
  asked: { readonly questionnaire: Questionnaire; readonly form: Slug },
): boolean {
  const ladder = laddersOf(asked, kindOf(subject)).find((one) => one.id === id);
  if (!ladder || level !== 'item' || !isFollowed({ kind: 'ladder', level }, subject, group)) return false;
  const { levels } = ladder;
  const isLevel = median >= 1 && median <= levels;
  const isStep = step === null || Math.abs(step) < levels;
  return isLevel && isStep && (counts === null || hasLevels(counts, levels));
}

const hasLevels = ({ now, wished }: NonNullable<LadderCell['counts']>, levels: number): boolean =>
  now.length === levels && (wished.length === levels || wished.length === 0);
