import { Ladder } from '#charts/ladder.tsx';
import { OwnLevels } from '#charts/own-levels.tsx';
import { Stages } from '#charts/stages.tsx';
import { basis, cooperationLevel, participation } from './made-up-basis.ts';
import {
  ladderCell,
  large,
  largeLadder,
  largeMatrix,
  matrixItem,
  ownCells,
  pairItem,
  stageCells,
  wholeItem,
  withLadders,
} from './made-up-levels.ts';
import { chance, someNames } from './made-up-names.ts';
import { Sample, Samples } from './sample.tsx';

const partners = someNames(4);
const levels = { questionnaire: cooperationLevel, form: 'full', partners };
const matrix = { questionnaire: participation, form: 'general', partners };
const most = { questionnaire: large, form: 'general', partners };

const said = (answers: readonly (readonly [number, number])[], cannotJudge = 0) =>
  basis(levels, withLadders(ladderCell(wholeItem, answers, cannotJudge)));
const rising = [1, 1, 2, 2, 2, 2, 3, 3, 4].map((level, person) => [level, 2 + (person % 3)] as const);
export const usual = said(rising, 2);
const staying = said(rising.map(([level]) => [level, level]));
const lower = said(rising.map(([level]) => [Math.min(4, level + 2), level]));
const few = said(rising.slice(2, 6));
const nothing = basis(levels);

const staged = (...stages: readonly (readonly number[])[]) =>
  basis(matrix, withLadders(...stageCells(matrixItem, stages)));
export const inStages = staged(
  [1, 1, 2, 2, 2, 3, 3, 4, 2],
  [2, 3, 3, 3, 3, 3, 3, 4, 3],
  [3, 3, 3, 4, 4, 4, 4, 4, 4],
  [1, 1, 1, 1, 1, 2, 2, 3, 1],
);
const atAim = staged([3, 3, 3, 3, 3], [3, 3, 3, 2, 4], [3, 3, 3, 3, 3], [4, 3, 3, 3, 2]);
const someStages = staged([1, 1, 2, 2, 2], [], [3, 3, 3, 4], []);
const noStages = staged();

const fourHundred = (of: string) =>
  Array.from({ length: 400 }, (_, person) => 1 + Math.floor(10 * chance(`${of} ${person}`)));
const wishes = fourHundred('wished');
const many = basis(
  most,
  withLadders(
    ...stageCells(
      largeMatrix,
      largeMatrix.stages.map(({ id }) => fourHundred(id)),
    ),
    ladderCell(
      largeLadder,
      fourHundred('now').map((now, person) => [now, wishes[person] ?? 1]),
    ),
  ),
);

export const own = partners[0]?.id ?? '';
export const ownLevel = basis(levels, withLadders(...ownCells(partners)));
const ownStages = basis(matrix, withLadders(...ownCells(partners)));

export function LadderSamples() {
  return (
    <Samples>
      <Sample state="gallery.states.plain">
        <Ladder basis={usual} item={wholeItem} />
      </Sample>
      <Sample state="gallery.states.staying">
        <Ladder basis={staying} item={wholeItem} />
      </Sample>
      <Sample state="gallery.states.lower">
        <Ladder basis={lower} item={wholeItem} />
      </Sample>
      <Sample state="gallery.states.few">
        <Ladder basis={few} item={wholeItem} />
      </Sample>
      <Sample state="gallery.states.points-10">
        <Ladder basis={many} item={largeLadder} />
      </Sample>
      <Sample state="gallery.states.none">
        <Ladder basis={nothing} item={wholeItem} />
      </Sample>
    </Samples>
  );
}

export function StagesSamples() {
  return (
    <Samples>
      <Sample state="gallery.states.plain">
        <Stages basis={inStages} item={matrixItem} />
      </Sample>
      <Sample state="gallery.states.at-aim">
        <Stages basis={atAim} item={matrixItem} />
      </Sample>
      <Sample state="gallery.states.hidden">
        <Stages basis={someStages} item={matrixItem} />
      </Sample>
      <Sample state="gallery.states.points-10">
        <Stages basis={many} item={largeMatrix} />
      </Sample>
      <Sample state="gallery.states.none">
        <Stages basis={noStages} item={matrixItem} />
      </Sample>
    </Samples>
  );
}

export function OwnLevelsSamples() {
  return (
    <Samples>
      <Sample state="gallery.states.four">
        <OwnLevels basis={ownLevel} item={pairItem} own={own} />
      </Sample>
      <Sample state="gallery.states.own">
        <OwnLevels basis={ownLevel} item={wholeItem} own={own} />
      </Sample>
      <Sample state="gallery.states.own">
        <OwnLevels basis={ownStages} item={matrixItem} own={own} />
      </Sample>
    </Samples>
  );
}
