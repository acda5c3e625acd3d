import type { Basis } from '#charts/model/basis.ts';
import { otherViewers } from '#charts/model/views.ts';
import { Views } from '#charts/views.tsx';
import { aboutPartner } from '#domain/responses/subject.ts';
import { useWords } from '#i18n/words-context.tsx';
import { basis, pacts, without } from './made-up-basis.ts';
import { longNames, someNames } from './made-up-names.ts';
import { Sample, Samples } from './sample.tsx';

const of = (count: number) => ({ questionnaire: pacts, form: 'short', partners: someNames(count) });

const four = basis({ ...of(4), people: 6 });
const hidden = basis(of(4), without(/from:\w+0a02\|/), without(/from:\w+0a03\|dimension\|trust/));
const nothing = basis(of(4), without(/from:/));
const twelve = basis(of(12));
const long = basis({ ...of(6), partners: longNames(6) });

export function ViewsSamples() {
  return (
    <Samples>
      <Sample state="gallery.states.four">
        <OfFirst basis={four} />
      </Sample>
      <Sample state="gallery.states.hidden">
        <OfFirst basis={hidden} />
      </Sample>
      <Sample state="gallery.states.none">
        <OfFirst basis={nothing} />
      </Sample>
      <Sample state="gallery.states.twelve">
        <OfFirst basis={twelve} />
      </Sample>
      <Sample state="gallery.states.long">
        <OfFirst basis={long} />
      </Sample>
    </Samples>
  );
}

/** The first partner, as each of the others sees it. */
export function OfFirst({ basis: own }: { basis: Basis }) {
  const { t } = useWords();
  const [first] = own.partners;
  if (!first) return null;
  return (
    <Views
      basis={own}
      subject={aboutPartner(first.id)}
      viewers={otherViewers(own, first.id)}
      title={t('results.said.title', { name: first.name })}
    />
  );
}
