import { Bars } from '#charts/bars.tsx';
import { basis, principles, synergy, without } from './made-up-basis.ts';
import { someNames } from './made-up-names.ts';
import { Sample, Samples } from './sample.tsx';

const partners = someNames(4);
const plain = basis({ questionnaire: principles, form: 'full', partners });
const signs = basis({ questionnaire: synergy, form: 'full', partners });
const hidden = basis({ questionnaire: synergy, form: 'full', partners }, without(/item\|signs\.(2|4)/));
const few = basis({ questionnaire: principles, form: 'full', partners, people: 1, mode: 'by-partner' });
const nothing = basis({ questionnaire: synergy, form: 'full', partners }, without(/./));

export function BarsSamples() {
  return (
    <Samples>
      <Sample state="gallery.states.plain">
        <Bars basis={plain} />
      </Sample>
      <Sample state="gallery.states.by-score">
        <Bars basis={few} order="score" />
      </Sample>
      <Sample state="gallery.states.items">
        <Bars basis={signs} dimension="lived" />
      </Sample>
      <Sample state="gallery.states.hidden">
        <Bars basis={hidden} dimension="signs" />
      </Sample>
      <Sample state="gallery.states.none">
        <Bars basis={nothing} dimension="signs" />
      </Sample>
    </Samples>
  );
}
