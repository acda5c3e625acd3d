import { Changes } from '#charts/changes.tsx';
import type { Basis } from '#charts/model/basis.ts';
import type { Series } from '#charts/model/change.ts';
import { cellKey } from '#domain/privacy/released.ts';
import { aboutPartner, partnership } from '#domain/responses/subject.ts';
import { basis, pacts, principles, without } from './made-up-basis.ts';
import { someNames } from './made-up-names.ts';
import type { MadeUp } from './made-up.ts';
import { Sample, Samples } from './sample.tsx';

const partners = someNames(4);
const seriesOf = (of: Basis['questionnaire'], place: Pick<Series, 'subject' | 'group'>): Series[] =>
  of.dimensions.map(({ id }) => ({ ...place, level: 'dimension', id }));
const ofVillage = seriesOf(pacts, { subject: aboutPartner(partners[1]?.id ?? ''), group: 'peers' });
const ofAll = seriesOf(principles, { subject: partnership, group: 'all' });

/** One of the parts is shown to have risen. */
const risen = (data: MadeUp): MadeUp => ({
  ...data,
  changes: Object.fromEntries(
    ofVillage
      .slice(3, 4)
      .map((series) => [cellKey(series), { difference: 0.6, n: 9, se: 0.1, df: 8, interval: [0.37, 0.83] }]),
  ),
});
const meeting = (occasion: number, form = 'short', ...edits: Parameters<typeof basis>[1][]) =>
  basis({ questionnaire: pacts, form, partners, occasion }, ...edits);
const common = (occasion: number) => basis({ questionnaire: principles, form: 'full', partners, occasion });

const three = [meeting(0), meeting(1), meeting(2, 'short', risen)];
const otherForm = [meeting(0, 'full'), meeting(1), meeting(2)];
const hidden = [meeting(0), meeting(1, 'short', without(/dimension\|(trust|share)/)), meeting(2)];
const nothing = [meeting(0, 'short', without(/./)), meeting(1, 'short', without(/./))];
const whole = [common(0), common(1), common(2), common(3)];

export function ChangesSamples() {
  return (
    <Samples>
      <Sample state="gallery.states.plain">
        <Changes bases={three} series={ofVillage} shown={ofVillage} />
      </Sample>
      <Sample state="gallery.states.form">
        <Changes bases={otherForm} series={ofVillage} shown={ofVillage} />
      </Sample>
      <Sample state="gallery.states.hidden">
        <Changes bases={hidden} series={ofVillage} shown={ofVillage} />
      </Sample>
      <Sample state="gallery.states.none">
        <Changes bases={nothing} series={ofVillage} shown={ofVillage} />
      </Sample>
      <Sample state="gallery.states.together">
        <Changes bases={whole} series={ofAll} shown={ofAll} />
      </Sample>
    </Samples>
  );
}
