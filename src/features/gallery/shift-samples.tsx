import { cellKey } from '#domain/privacy/released.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { partnership } from '#domain/responses/subject.ts';
import type { HandsVote } from '#charts/model/shift.ts';
import { Shift } from '#charts/shift.tsx';
import { withPoints, withoutAnswers } from './made-up-answers.ts';
import { basis, synergy, withGates, without } from './made-up-basis.ts';
import { idOf, someNames } from './made-up-names.ts';
import type { MadeUp } from './made-up.ts';
import { Sample, Samples } from './sample.tsx';

const partners = someNames(4);
const item = 'signs.1';
const together = [item];
const keyOf = (id: string) => cellKey({ subject: partnership, group: 'all', level: 'item', id });

/** What so many chose, lowest point first; as many could not judge as `passed`. */
export const chose =
  (points: readonly number[], passed = 0) =>
  (data: MadeUp): MadeUp => {
    const n = points.reduce((sum, count) => sum + count, 0);
    const mean = points.reduce((sum, count, place) => sum + count * (place + 1), 0) / n;
    const spread = { sd: 1, se: 0.3, df: n - 4, interval: null, allEqual: false };
    const counts = { points: [...points], cannotJudge: passed };
    return { ...data, cells: { ...data.cells, [keyOf(item)]: { mean, n, judges: 4, spread, counts } } };
  };

/** The same nine people, nearly a point higher. */
const raised = (data: MadeUp): MadeUp => ({
  ...data,
  changes: { [keyOf(item)]: { difference: 8 / 9, n: 9, se: 0.2, df: 8, interval: [0.43, 1.35] } },
});

export const vote = (
  occasion: number,
  questionnaire: Questionnaire,
  ...edits: Parameters<typeof basis>[1][]
) => basis({ questionnaire, form: 'full', partners, occasion }, ...edits);

const split = [3, 2, 0, 1, 3];
export const first = vote(1, synergy, chose(split));
export const second = vote(2, synergy, chose([0, 1, 2, 4, 2], 1), raised);
const untold = vote(2, synergy, withoutAnswers(/item\|signs\.1$/));
const nothing = vote(2, synergy, without(/./));
const gate = (yes: number, partly: number, notYet: number) =>
  withGates({
    'prerequisites.1': { verdict: 'contested', n: 9, counts: { yes, partly, notYet, cannotJudge: 0 } },
  });
const ten = withPoints(synergy, 10);

/** Hands raised for the same item. */
export const byHands = (...points: number[]): HandsVote => ({
  questionnaire: synergy,
  date: '2026-11-12',
  partnership: 'Kemitraan Sekolah Harapan',
  tallies: [
    {
      assessment: idOf('b', 2),
      questionnaire: synergy.id,
      item,
      hands: { points, cannotJudge: 1 },
      stamps: {},
    },
  ],
});

export function ShiftSamples() {
  return (
    <Samples>
      <Sample state="gallery.states.shift">
        <Shift first={first} second={second} item={item} together={together} />
      </Sample>
      <Sample state="gallery.states.shift-hands">
        <Shift first={first} second={byHands(0, 1, 3, 14, 5)} item={item} together={together} />
      </Sample>
      <Sample state="gallery.states.shift-gate">
        <Shift
          first={vote(1, synergy, gate(3, 2, 4))}
          second={vote(2, synergy, gate(6, 3, 0))}
          item="prerequisites.1"
          together={['prerequisites.1']}
        />
      </Sample>
      <Sample state="gallery.states.points-10">
        <Shift
          first={vote(1, ten, chose([9, 20, 41, 30, 60, 40, 80, 60, 40, 20]))}
          second={vote(2, ten, chose([0, 4, 11, 30, 60, 90, 100, 60, 35, 10]))}
          item={item}
          together={together}
        />
      </Sample>
      <Sample state="gallery.states.few">
        <Shift first={first} second={untold} item={item} together={together} />
      </Sample>
      <Sample state="gallery.states.hidden">
        <Shift first={first} second={nothing} item={item} together={together} />
      </Sample>
      <Sample state="gallery.states.none">
        <Shift first={nothing} second={nothing} item={item} together={together} />
      </Sample>
    </Samples>
  );
}
