import { Items } from '#charts/items.tsx';
import { Stacks } from '#charts/stacks.tsx';
import { withAnswers, withLongTexts, withoutAnswers, withPoints } from './made-up-answers.ts';
import { basis, pacts, synergy, without } from './made-up-basis.ts';
import { someNames } from './made-up-names.ts';
import { Sample, Samples } from './sample.tsx';

const partners = someNames(4);
export const about = partners[1]?.id ?? '';
const pactsShort = { questionnaire: pacts, form: 'short', partners };
const pactsFull = { questionnaire: pacts, form: 'full', partners };
const long = { questionnaire: withLongTexts(pacts), form: 'short', partners };
const scaled = (points: number) => ({ questionnaire: withPoints(synergy, points), form: 'full', partners });

export const nine = basis(pactsShort, withAnswers(pactsShort, 9));
const thirty = basis(pactsFull, withAnswers(pactsFull, 40));
const many = basis(long, withAnswers(long, 400));
const hidden = basis(
  pactsShort,
  withAnswers(pactsShort, 5),
  without(/item\|(participation|trust)\./),
  withoutAnswers(/item\|(share|punctual)\./),
);
const nothing = basis(pactsShort, without(/./));
const four = basis(scaled(4), withAnswers(scaled(4), 9));
const seven = basis(scaled(7), withAnswers(scaled(7), 40));
const ten = basis(scaled(10), withAnswers(scaled(10), 400));

export function ItemsSamples() {
  return (
    <Samples>
      <Sample state="gallery.states.plain">
        <Items basis={nine} about={about} order="questionnaire" />
      </Sample>
      <Sample state="gallery.states.hidden">
        <Items basis={hidden} about={about} order="spread" />
      </Sample>
      <Sample state="gallery.states.long">
        <Items basis={many} about={about} order="score" />
      </Sample>
      <Sample state="gallery.states.together">
        <Items basis={hidden} about="partners" order="spread" />
      </Sample>
      <Sample state="gallery.states.points-4">
        <Items basis={four} about="partnership" order="questionnaire" />
      </Sample>
      <Sample state="gallery.states.points-7">
        <Items basis={seven} about="partnership" order="questionnaire" />
      </Sample>
      <Sample state="gallery.states.points-10">
        <Items basis={ten} about="partnership" order="questionnaire" />
      </Sample>
      <Sample state="gallery.states.thirty">
        <Items basis={thirty} about={about} order="spread" />
      </Sample>
      <Sample state="gallery.states.none">
        <Items basis={nothing} about={about} order="spread" />
      </Sample>
    </Samples>
  );
}

export function StacksSamples() {
  return (
    <Samples>
      <Sample state="gallery.states.few">
        <Stacks basis={hidden} about={about} item="acceptance.1" />
      </Sample>
      <Sample state="gallery.states.plain">
        <Stacks basis={nine} about={about} item="acceptance.1" />
      </Sample>
      <Sample state="gallery.states.together">
        <Stacks basis={thirty} about="partners" item="share.1" />
      </Sample>
      <Sample state="gallery.states.long">
        <Stacks basis={many} about={about} item="trust.1" />
      </Sample>
      <Sample state="gallery.states.points-4">
        <Stacks basis={four} about="partnership" item="signs.1" />
      </Sample>
      <Sample state="gallery.states.points-7">
        <Stacks basis={seven} about="partnership" item="signs.2" />
      </Sample>
      <Sample state="gallery.states.points-10">
        <Stacks basis={ten} about="partnership" item="signs.3" />
      </Sample>
      <Sample state="gallery.states.none">
        <Stacks basis={nothing} about={about} item="trust.1" />
      </Sample>
    </Samples>
  );
}
