import { OwnPicture } from '#charts/own-picture.tsx';
import { SideBySide } from '#charts/side-by-side.tsx';
import { basis, pacts, without } from './made-up-basis.ts';
import { longNames, someNames } from './made-up-names.ts';
import { Sample, Samples } from './sample.tsx';

const short = { questionnaire: pacts, form: 'short' };
const four = basis({ ...short, partners: someNames(4) });
const hidden = basis(
  { ...short, partners: someNames(4) },
  without(/0a02\|peers|0a01\|peers\|dimension\|trust/),
);
export const twelve = basis({ ...short, partners: someNames(12) });
const twelveHidden = basis(
  { ...short, partners: someNames(12) },
  without(/0a05\|peers|peers\|facet\|submit/),
);
const long = basis({ ...short, partners: longNames(12) });
const nothing = basis({ ...short, partners: someNames(4) }, without(/./));
const six = basis({ ...short, partners: longNames(6) });
const open = basis({ ...short, partners: someNames(4) }, without(/0a01\|own\|facet\|(trust|share)/));
const own = someNames(4)[1]?.id ?? '';

export function SideBySideSamples() {
  return (
    <Samples>
      <Sample state="gallery.states.four">
        <SideBySide basis={four} level="dimension" />
      </Sample>
      <Sample state="gallery.states.facets">
        <SideBySide basis={four} level="facet" />
      </Sample>
      <Sample state="gallery.states.hidden">
        <SideBySide basis={hidden} level="dimension" />
      </Sample>
      <Sample state="gallery.states.twelve">
        <SideBySide basis={twelve} level="dimension" />
      </Sample>
      <Sample state="gallery.states.twelve-facets">
        <SideBySide basis={twelveHidden} level="facet" />
      </Sample>
      <Sample state="gallery.states.long">
        <SideBySide basis={long} level="facet" />
      </Sample>
      <Sample state="gallery.states.none">
        <SideBySide basis={nothing} level="facet" />
      </Sample>
    </Samples>
  );
}

export function OwnPictureSamples() {
  return (
    <Samples>
      <Sample state="gallery.states.plain">
        <OwnPicture basis={four} own={own} />
      </Sample>
      <Sample state="gallery.states.hidden">
        <OwnPicture basis={open} own={own} />
      </Sample>
      <Sample state="gallery.states.long">
        <OwnPicture basis={six} own={own} />
      </Sample>
    </Samples>
  );
}
