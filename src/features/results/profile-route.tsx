import type { Id } from '#domain/ids.ts';
import { NotHere } from '#ui/not-here.tsx';
import { partnersIn } from './bases.ts';
import { ProfilePage } from './profile-page.tsx';
import { WithResults } from './with-results.tsx';

type ProfileRouteProps = { readonly assessment: Id; readonly partner: Id };

/** `#/a/:assessment/results/:partner` */
export default function ProfileRoute({ assessment, partner: id }: ProfileRouteProps) {
  return (
    <WithResults assessment={assessment}>
      {(all, own) => {
        const partner = partnersIn(all, own.assessment).find((each) => each.id === id);
        return partner ? <ProfilePage all={all} own={own} partner={partner} /> : <NotHere />;
      }}
    </WithResults>
  );
}
