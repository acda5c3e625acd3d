import { Cooperation } from '#charts/cooperation.tsx';
import { Fair } from '#charts/fair.tsx';
import { Mutual } from '#charts/mutual.tsx';
import { Who } from '#charts/who.tsx';
import { basis, pacts, without } from './made-up-basis.ts';
import { pairLadder, pairLevels, withLevels } from './made-up-ladder.ts';
import { longNames, someNames } from './made-up-names.ts';
import { Sample, Samples } from './sample.tsx';

const of = (count: number) => ({ questionnaire: pacts, form: 'short', partners: someNames(count) });

const two = basis({ ...of(2), mode: 'by-partner', people: 1 });
const three = basis({ ...of(3), people: 6 });
export const four = basis(of(4));
const hidden = basis(of(4), without(/0a02\|from|from:\w+0a01\|/), without(/0a03\|self/));
const nothing = basis(of(4), without(/from:/));
const twelve = basis(of(12));
const long = basis({ ...of(6), partners: longNames(6) });

export function WhoSamples() {
  return (
    <Samples>
      <Sample state="gallery.states.two">
        <Who basis={two} />
      </Sample>
      <Sample state="gallery.states.three">
        <Who basis={three} />
      </Sample>
      <Sample state="gallery.states.four">
        <Who basis={four} by="trust" />
      </Sample>
      <Sample state="gallery.states.hidden">
        <Who basis={hidden} />
      </Sample>
      <Sample state="gallery.states.none">
        <Who basis={nothing} />
      </Sample>
      <Sample state="gallery.states.long">
        <Who basis={long} />
      </Sample>
      <Sample state="gallery.states.twelve">
        <Who basis={twelve} />
      </Sample>
    </Samples>
  );
}

export function MutualSamples() {
  return (
    <Samples>
      <Sample state="gallery.states.four">
        <Mutual basis={four} />
      </Sample>
      <Sample state="gallery.states.twelve">
        <Mutual basis={twelve} />
      </Sample>
      <Sample state="gallery.states.long">
        <Mutual basis={long} by="trust" />
      </Sample>
      <Sample state="gallery.states.none">
        <Mutual basis={nothing} />
      </Sample>
    </Samples>
  );
}

export function FairSamples() {
  return (
    <Samples>
      <Sample state="gallery.states.four">
        <Fair basis={four} />
      </Sample>
      <Sample state="gallery.states.hidden">
        <Fair basis={hidden} />
      </Sample>
      <Sample state="gallery.states.twelve">
        <Fair basis={twelve} />
      </Sample>
      <Sample state="gallery.states.long">
        <Fair basis={long} />
      </Sample>
      <Sample state="gallery.states.two">
        <Fair basis={two} />
      </Sample>
      <Sample state="gallery.states.none">
        <Fair basis={nothing} />
      </Sample>
    </Samples>
  );
}

const levels = (count: number) => ({ questionnaire: pairLevels, form: 'full', partners: someNames(count) });
const pairs = basis(levels(4), withLevels(someNames(4)));
const manyPairs = basis(levels(12), withLevels(someNames(12)));
const noPairs = basis(levels(4));

export function CooperationSamples() {
  return (
    <Samples>
      <Sample state="gallery.states.four">
        <Cooperation basis={pairs} item={pairLadder} />
      </Sample>
      <Sample state="gallery.states.twelve">
        <Cooperation basis={manyPairs} item={pairLadder} />
      </Sample>
      <Sample state="gallery.states.none">
        <Cooperation basis={noPairs} item={pairLadder} />
      </Sample>
    </Samples>
  );
}
