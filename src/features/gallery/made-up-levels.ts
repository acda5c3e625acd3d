import { cellKey, type LadderCell } from '#domain/privacy/released.ts';
import { stageId, type Item, type ItemOf } from '#domain/questionnaire/item.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { aboutPair, partnership, type Subject } from '#domain/responses/subject.ts';
import { ladderSummary, type LevelAnswer } from '#domain/scoring/ladder.ts';
import type { PartnerLook } from '#charts/model/basis.ts';
import { cooperationLevel, participation } from './made-up-basis.ts';
import type { MadeUp } from './made-up.ts';

type Entry = readonly [string, LadderCell];

export const withLadders =
  (...entries: readonly Entry[]) =>
  (data: MadeUp): MadeUp => ({
    ...data,
    ladders: { ...data.ladders, ...Object.fromEntries(entries) },
  });

const isLadder = (item: Item): item is ItemOf<'ladder'> => item.kind === 'ladder';
const isMatrix = (item: Item): item is ItemOf<'matrix'> => item.kind === 'matrix';

const first = <One>(found: readonly One[]): One => {
  const [one] = found;
  if (one === undefined) throw new Error('the questionnaire has no such item');
  return one;
};

const ladders = cooperationLevel.items.filter(isLadder);
export const pairItem = first(ladders.filter(({ subject }) => subject === 'pair'));
export const wholeItem = first(ladders.filter(({ subject }) => subject === 'partnership'));
export const matrixItem = first(participation.items.filter(isMatrix));

/** What people answered, below five of them nothing but the middle. */
function cellOf(answers: readonly LevelAnswer[], levels: number, cannotJudge: number): LadderCell {
  const summary = ladderSummary(answers, levels);
  if (!summary) throw new Error('nobody answered');
  const { median, step, now, wished } = summary;
  const counts = answers.length < 5 ? null : { now: [...now], wished: [...wished], cannotJudge };
  return { median, step, n: answers.length, counts };
}

const whole = { subject: partnership, group: 'all', level: 'item' } as const;

/** A ladder about the partnership: of each person the level now, and the one wished for. */
export const ladderCell = (
  { id, levels }: ItemOf<'ladder'>,
  answers: readonly (readonly [number, number])[],
  cannotJudge = 0,
): Entry => [
  cellKey({ ...whole, id }),
  cellOf(
    answers.map(([now, wished]) => ({ now, wished })),
    levels.length,
    cannotJudge,
  ),
];

/** A matrix, stage by stage; one without answers stays hidden. */
export const stageCells = (item: ItemOf<'matrix'>, stages: readonly (readonly number[])[]): Entry[] =>
  item.stages.flatMap(({ id }, place) => {
    const answers = (stages[place] ?? []).map((now) => ({ now, wished: null }));
    const key = cellKey({ ...whole, id: stageId(item.id, id) });
    return answers.length === 0 ? [] : [[key, cellOf(answers, item.levels.length, place)] as const];
  });

const own = (subject: Subject, id: string, median: number, step: number | null): Entry => [
  cellKey({ subject, group: 'own', level: 'item', id }),
  { median, step, n: 1, counts: null },
];

/** What a person of the first partner chose: the last pair has no wish yet, the first stage could not be judged. */
export const ownCells = ([self, ...others]: readonly PartnerLook[]): Entry[] => [
  ...others.map(({ id }, place) =>
    own(
      aboutPair(self?.id ?? '', id),
      pairItem.id,
      1 + place,
      place === others.length - 1 ? null : 2 - place,
    ),
  ),
  own(partnership, wholeItem.id, 3, 0),
  ...matrixItem.stages
    .slice(1)
    .map(({ id }, place) => own(partnership, stageId(matrixItem.id, id), 1 + place, null)),
];

const tenLevels = Array.from({ length: 10 }, (_, place) => ({
  id: `Jenjang ke-${place + 1}: semua pihak ikut.`,
  en: `Level no. ${place + 1}: all sides take part.`,
}));

/** As much as a questionnaire may ask: twelve stages of ten levels, and a ladder of ten. */
export const largeMatrix: ItemOf<'matrix'> = {
  ...matrixItem,
  levels: tenLevels,
  stages: Array.from({ length: 12 }, (_, place) => ({
    id: `stage-${place + 1}`,
    title: {
      id: `Tahap ${place + 1}: pertanggungjawaban keuangan bersama`,
      en: `Stage ${place + 1}: accounting for the shared money`,
    },
  })),
  aim: 8,
};
export const largeLadder: ItemOf<'ladder'> = {
  ...wholeItem,
  dimension: matrixItem.dimension,
  levels: tenLevels,
};
export const large: Questionnaire = {
  ...participation,
  items: [largeMatrix, largeLadder],
  forms: [{ id: 'general', title: { id: 'Umum', en: 'General' }, items: [largeMatrix.id, largeLadder.id] }],
};
