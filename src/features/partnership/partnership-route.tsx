import type { Id } from '#domain/ids.ts';
import { readAssessments } from '#storage/assessments.ts';
import { useLive } from '#storage/live.tsx';
import { readPartners, readPartnership } from '#storage/partnerships.ts';
import { readBackup } from '#storage/persistence.ts';
import { Loaded } from '#ui/loaded.tsx';
import { NotHere } from '#ui/not-here.tsx';
import { PartnershipPage } from './partnership-page.tsx';

/** `#/p/:partnership` */
export default function PartnershipRoute({ partnership: id }: { readonly partnership: Id }) {
  const live = useLive(`partnership page ${id}`, async (db) => {
    const { value: partnership } = await readPartnership(db, id);
    const { values: partners } = await readPartners(db, id);
    const { values: assessments } = await readAssessments(db, id);
    return partnership && { partnership, partners, assessments, backup: await readBackup(db, id) };
  });
  return <Loaded live={live}>{(found) => (found ? <PartnershipPage {...found} /> : <NotHere />)}</Loaded>;
}
