import { aboutPartner } from '#domain/responses/subject.ts';
import { Dumbbell } from '#charts/dumbbell.tsx';
import { basis, marked, pacts, withMeans, without } from './made-up-basis.ts';
import { longNames, someNames } from './made-up-names.ts';
import { Sample, Samples } from './sample.tsx';

const partners = someNames(4);
export const committee = partners[3]?.id ?? '';
const about = aboutPartner(committee);
const short = { questionnaire: pacts, form: 'short', partners };

/** As it might be: one facet that is truly seen differently. */
const peers = { subject: about, group: 'peers', level: 'facet' } as const;
const self = { subject: about, group: 'self', level: 'facet' } as const;
const likely = withMeans(peers, {
  participation: 3.84,
  punctual: 3.08,
  acceptance: 4.12,
  accountable: 3.64,
  communication: 3.76,
  collaboration: 3.96,
  trust: 4.36,
  transparent: 4.24,
  share: 3.52,
  submit: 3.8,
});
const hopeful = withMeans(self, {
  participation: 4,
  punctual: 4.33,
  acceptance: 4,
  accountable: 3.67,
  communication: 4.33,
  collaboration: 3.67,
  trust: 4.33,
  transparent: 4,
  share: 4,
  submit: 3.33,
});
export const asUsual = basis(short, likely, hopeful, marked(committee, 'punctual', 1.25));

const someHidden = basis(
  short,
  likely,
  hopeful,
  without(/peers\|facet\|(transparent|submit)/),
  without(/self\|facet\|submit/),
);
const selfHidden = basis(short, likely, without(/\|self\|/));
const nothing = basis(short, without(/./));
const two = basis({ ...short, partners: partners.slice(2, 4) });
const one = basis({ ...short, partners: partners.slice(3, 4) }, without(/peers/));
const open = basis({ ...short, mode: 'by-partner', people: 1 }, likely, hopeful);
const long = longNames(4);
const longNamed = basis({ ...short, partners: long });

export function DumbbellSamples() {
  return (
    <Samples>
      <Sample state="gallery.states.marked">
        <Dumbbell basis={asUsual} about={committee} />
      </Sample>
      <Sample state="gallery.states.hidden">
        <Dumbbell basis={someHidden} about={committee} />
      </Sample>
      <Sample state="gallery.states.self-hidden">
        <Dumbbell basis={selfHidden} about={committee} />
      </Sample>
      <Sample state="gallery.states.none">
        <Dumbbell basis={nothing} about={committee} />
      </Sample>
      <Sample state="gallery.states.two">
        <Dumbbell basis={two} about={committee} />
      </Sample>
      <Sample state="gallery.states.one">
        <Dumbbell basis={one} about={committee} />
      </Sample>
      <Sample state="gallery.states.by-partner">
        <Dumbbell basis={open} about={committee} />
      </Sample>
      <Sample state="gallery.states.long">
        <Dumbbell basis={longNamed} about={long[1]?.id ?? ''} />
      </Sample>
    </Samples>
  );
}
