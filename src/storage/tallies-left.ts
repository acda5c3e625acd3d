import * as z from 'zod/mini';
import { Tally } from '#domain/responses/tally.ts';
import { itemsLeft } from './items-left.ts';
import { saveTally, unsavedTallies, type TallyPatch } from './tallies.ts';

const { hands } = Tally.shape;

export const { leave: leaveTalliesBehind, takeUp: takeUpTallies } = itemsLeft<Tally, TallyPatch>(
  'pacts-survey.unsaved-tally.',
  z.strictObject({ hands }),
  { save: saveTally, unsaved: unsavedTallies },
);
