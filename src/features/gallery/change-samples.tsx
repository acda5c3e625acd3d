import { lazy } from 'react';
import { aboutPartner, partnership } from '#domain/responses/subject.ts';
import { cellKey } from '#domain/privacy/released.ts';
import type { Series } from '#charts/model/change.ts';
import { basis, pacts, principles, without } from './made-up-basis.ts';
import { someNames } from './made-up-names.ts';
import type { MadeUp } from './made-up.ts';
import { Sample, Samples } from './sample.tsx';

const Change = lazy(async () => ({ default: (await import('#charts/change.tsx')).Change }));

const partners = someNames(4);
const ofVillage: Series = {
  subject: aboutPartner(partners[1]?.id ?? ''),
  group: 'peers',
  level: 'overall',
  id: 'overall',
};
const ofAll: Series = { subject: partnership, group: 'all', level: 'dimension', id: 'vision' };

/** The same nine people, up by a little more than half a point. */
const paired = (data: MadeUp): MadeUp => ({
  ...data,
  changes: {
    [cellKey(ofVillage)]: { difference: 0.62, n: 9, se: 0.12, df: 6, interval: [0.33, 0.91] },
  },
});

const meeting = (occasion: number, ...edits: Parameters<typeof basis>[1][]) =>
  basis({ questionnaire: pacts, form: 'short', partners, occasion }, ...edits);
const common = (occasion: number) => basis({ questionnaire: principles, form: 'full', partners, occasion });

const three = [meeting(0), meeting(1), meeting(2, paired)];
const withGap = [meeting(0), meeting(1, without(/overall/)), meeting(2), meeting(3)];
const first = [meeting(0)];
const nothing = [meeting(0, without(/./)), meeting(1, without(/./))];
const whole = [common(0), common(1), common(2), common(3)];

export function ChangeSamples() {
  return (
    <Samples>
      <Sample state="gallery.states.plain">
        <Change bases={three} series={ofVillage} />
      </Sample>
      <Sample state="gallery.states.gap">
        <Change bases={withGap} series={ofVillage} />
      </Sample>
      <Sample state="gallery.states.first">
        <Change bases={first} series={ofVillage} />
      </Sample>
      <Sample state="gallery.states.none">
        <Change bases={nothing} series={ofVillage} />
      </Sample>
      <Sample state="gallery.states.items">
        <Change bases={whole} series={ofAll} />
      </Sample>
    </Samples>
  );
}
