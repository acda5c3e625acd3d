import { lazy } from 'react';
import { basis, pacts, without } from './made-up-basis.ts';
import { longNames, someNames } from './made-up-names.ts';
import { Sample, Samples } from './sample.tsx';

const Radar = lazy(async () => ({ default: (await import('#charts/radar.tsx')).Radar }));

const partners = someNames(4);
const [school, village] = partners.map(({ id }) => id);
const short = { questionnaire: pacts, form: 'short', partners };
const plain = basis(short);
const hidden = basis(
  short,
  without(/peers\|dimension\|trust/),
  without(/self\|dimension\|(share|participation)/),
);
const selfHidden = basis(short, without(/\|self\|/));
const nothing = basis(short, without(/./));
const long = longNames(4);
const longNamed = basis({ ...short, partners: long });

export function RadarSamples() {
  return (
    <Samples>
      <Sample state="gallery.states.plain">
        <Radar basis={plain} about={school ?? ''} />
      </Sample>
      <Sample state="gallery.states.hidden">
        <Radar basis={hidden} about={village ?? ''} />
      </Sample>
      <Sample state="gallery.states.self-hidden">
        <Radar basis={selfHidden} about={school ?? ''} />
      </Sample>
      <Sample state="gallery.states.none">
        <Radar basis={nothing} about={school ?? ''} />
      </Sample>
      <Sample state="gallery.states.long">
        <Radar basis={longNamed} about={long[2]?.id ?? ''} />
      </Sample>
    </Samples>
  );
}
