import { Hands } from '#charts/hands.tsx';
import type { HandsBasis } from '#charts/model/hands.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { synergy } from './made-up-basis.ts';
import { withPoints } from './made-up-answers.ts';
import { idOf } from './made-up-names.ts';
import { Sample, Samples } from './sample.tsx';

/** So many raised their hands for each point of the item, lowest first. */
export const raisedFor = (
  questionnaire: Questionnaire,
  item: string,
  points: number[],
  cannotJudge = 0,
): HandsBasis => ({
  part: { questionnaire, form: 'full', hands: true },
  questionnaire,
  tallies: [
    {
      assessment: idOf('b', 2),
      questionnaire: questionnaire.id,
      item,
      hands: { points, cannotJudge },
      stamps: {},
    },
  ],
  date: '2026-11-12',
  partnership: 'Kemitraan Sekolah Harapan',
});

export const hall = raisedFor(synergy, 'signs.1', [1, 4, 9, 16, 8], 2);
export const gateByHands = raisedFor(synergy, 'prerequisites.1', [12, 9, 17]);
const ten = raisedFor(withPoints(synergy, 10), 'signs.1', [9, 20, 41, 30, 60, 40, 80, 60, 40, 20], 3);

export function HandsSamples() {
  return (
    <Samples>
      <Sample state="gallery.states.plain">
        <Hands basis={hall} item="signs.1" />
      </Sample>
      <Sample state="gallery.states.hands-gate">
        <Hands basis={gateByHands} item="prerequisites.1" />
      </Sample>
      <Sample state="gallery.states.points-10">
        <Hands basis={ten} item="signs.1" />
      </Sample>
      <Sample state="gallery.states.none">
        <Hands basis={hall} item="signs.2" />
      </Sample>
    </Samples>
  );
}
