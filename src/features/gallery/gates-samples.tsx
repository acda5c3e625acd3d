import { Gates } from '#charts/gates.tsx';
import { basis, synergy, withGates } from './made-up-basis.ts';
import { someNames } from './made-up-names.ts';
import type { MadeUp } from './made-up.ts';
import { Sample, Samples } from './sample.tsx';

type Gate = MadeUp['gates'][string];

const gate = (
  verdict: Gate['verdict'],
  yes: number,
  partly: number,
  notYet: number,
  cannotJudge = 0,
): Gate => ({
  verdict,
  n: yes + partly + notYet,
  counts: { yes, partly, notYet, cannotJudge },
});
const verdict = (word: Gate['verdict'], n = 4): Gate => ({ verdict: word, n, counts: null });

const asked = { questionnaire: synergy, form: 'full', partners: someNames(4) };
const of = (gates: readonly (Gate | null)[]) =>
  basis(
    asked,
    withGates(
      Object.fromEntries(gates.flatMap((one, place) => (one ? [[`prerequisites.${place + 1}`, one]] : []))),
    ),
  );

export const counted = of([
  gate('met', 14, 0, 0),
  gate('met', 12, 2, 0),
  gate('contested', 5, 5, 4),
  gate('partly', 8, 4, 1, 1),
  gate('not-met', 3, 5, 6),
]);
const words = of([
  verdict('met'),
  verdict('partly'),
  verdict('not-met'),
  verdict('met'),
  verdict('contested'),
]);
const hidden = of([gate('met', 10, 1, 0), null, gate('partly', 4, 7, 1), null, verdict('met')]);
const few = of([
  gate(null, 1, 1, 0),
  gate(null, 2, 0, 0),
  gate(null, 0, 1, 1),
  gate(null, 0, 0, 2),
  gate(null, 1, 0, 0, 1),
]);
const nothing = of([]);
const own = of([gate(null, 1, 0, 0), gate(null, 0, 1, 0), gate(null, 0, 0, 1), null, gate(null, 1, 0, 0)]);

export function GatesSamples() {
  return (
    <Samples>
      <Sample state="gallery.states.plain">
        <Gates basis={counted} dimension="prerequisites" />
      </Sample>
      <Sample state="gallery.states.verdicts">
        <Gates basis={words} dimension="prerequisites" />
      </Sample>
      <Sample state="gallery.states.hidden">
        <Gates basis={hidden} dimension="prerequisites" />
      </Sample>
      <Sample state="gallery.states.few">
        <Gates basis={few} dimension="prerequisites" />
      </Sample>
      <Sample state="gallery.states.none">
        <Gates basis={nothing} dimension="prerequisites" />
      </Sample>
      <Sample state="gallery.states.own">
        <Gates basis={own} dimension="prerequisites" group="own" />
      </Sample>
    </Samples>
  );
}
