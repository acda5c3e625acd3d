import { basesFrom } from '#charts/model/bases.ts';
import type { Basis } from '#charts/model/basis.ts';
import { ratingsOf } from '#charts/model/scale.ts';
import type { Id } from '#domain/ids.ts';
import { isOpen } from '#domain/responses/assessment.ts';
import { useLive } from '#storage/live.tsx';
import { Loaded } from '#ui/loaded.tsx';
import { NotHere } from '#ui/not-here.tsx';
import { resultsBeside } from '#workers/read-results.ts';
import { ConsentPage } from './consent-page.tsx';
import { readWall, type WallFound } from './read-wall.ts';

/** `#/a/:assessment/wall/partners`: each partner sees its own profile first, and decides. */
export default function ConsentRoute({ assessment: id }: { readonly assessment: Id }) {
  const live = useLive(`who is on the wall ${id}`, (db) => readWall(db, id));
  return (
    <Loaded live={live}>
      {(found) => {
        if (!found) return <NotHere />;
        return isOpen(found.assessment) ? (
          <ConsentPage found={found} bases={null} />
        ) : (
          <Profiles found={found} />
        );
      }}
    </Loaded>
  );
}

function Profiles({ found }: { readonly found: WallFound }) {
  const { assessment } = found;
  const live = useLive(`profiles for the wall ${assessment.id}`, (db) =>
    resultsBeside(db, assessment.partnership),
  );
  return (
    <Loaded live={live}>
      {(read) => {
        const all = read.ok ? read.value : null;
        const own = all?.assessments.find((each) => each.assessment.id === assessment.id);
        if (!all || !own) return <NotHere />;
        const { partners, partnership } = all;
        const bases = basesFrom({ ...own, partners, partnership: partnership.name });
        return <ConsentPage found={found} bases={bases.filter(ratesPartners)} />;
      }}
    </Loaded>
  );
}

const ratesPartners = ({ questionnaire, released }: Basis): boolean =>
  ratingsOf(questionnaire, released.questionnaire.form).some(({ subject }) => subject === 'partner');
