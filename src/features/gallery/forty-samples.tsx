import { useMemo } from 'react';
import { Mutual } from '#charts/mutual.tsx';
import { Who } from '#charts/who.tsx';
import { basis, pacts, without } from './made-up-basis.ts';
import { someNames } from './made-up-names.ts';
import { Sample } from './sample.tsx';

const of = { questionnaire: pacts, form: 'short', partners: someNames(40) };

/** Where nobody judges more than five, not every partner is judged by every other one. */
const someJudge = without(/[0-8]\|from:\w+[02468ace]\||[9a-f]\|from:\w+[13579bdf]\|/);

/** As many partners as there may be; too wide for a column of the gallery. */
export function FortySamples() {
  const [all, some] = useMemo(() => [basis(of), basis(of, someJudge)], []);
  return (
    <>
      <Sample state="gallery.states.forty">
        <Who basis={all} />
      </Sample>
      <Sample state="gallery.states.forty-some">
        <Who basis={some} />
      </Sample>
      <Sample state="gallery.states.forty">
        <Mutual basis={all} />
      </Sample>
    </>
  );
}
