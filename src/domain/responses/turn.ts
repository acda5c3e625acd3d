import type { Assessment } from './assessment.ts';
import type { Stamp } from './stamp.ts';
import { join, write } from './stamped.ts';

/** Closes an open assessment, opens a closed one. */
export const turn = (assessment: Assessment, stamp: Stamp): Assessment =>
  write(assessment, { turn: assessment.turn + 1 }, stamp);

/** Closed beats open unless opened again later: the turn only ever grows. */
export const joinAssessments = (mine: Assessment, theirs: Assessment): Assessment => ({
  ...join(mine, theirs),
  turn: Math.max(mine.turn, theirs.turn),
});
