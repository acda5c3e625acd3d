import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Id } from '#domain/ids.ts';
import { useWords } from '#i18n/words-context.tsx';
import { useDatabase, useLive } from '#storage/live.tsx';
import { newId } from '#storage/new-id.ts';
import { readPartners, readPartnership } from '#storage/partnerships.ts';
import { Loaded } from '#ui/loaded.tsx';
import { NotHere } from '#ui/not-here.tsx';
import { PartnershipForm } from './partnership-form.tsx';
import type { PartnershipValues } from './partnership-values.ts';
import { saveChanged, type Before } from './save-partnership.ts';

/** `#/p/:partnership/edit` */
export default function EditPartnershipRoute({ partnership: id }: { readonly partnership: Id }) {
  const live = useLive(`partnership ${id}`, async (db) => {
    const { value: partnership } = await readPartnership(db, id);
    const { values: partners } = await readPartners(db, id);
    return partnership && { partnership, partners };
  });
  return <Loaded live={live}>{(found) => (found ? <EditForm before={found} /> : <NotHere />)}</Loaded>;
}

function EditForm({ before: live }: { readonly before: Before }) {
  const db = useDatabase();
  const { t } = useWords();
  const [, navigate] = useLocation();
  // What was there when the form was opened: another tab's change must not empty the fields.
  const [before] = useState(live);
  const [failure, setFailure] = useState<string | null>(null);
  const { partnership, partners } = before;
  const save = async (values: PartnershipValues) => {
    const saved = await saveChanged(db, before, values, newId);
    if (saved.ok) navigate(`/p/${partnership.id}`, { replace: true });
    else setFailure(t(`storage.error.${saved.error.kind}`));
  };
  return (
    <PartnershipForm
      title={t('setup.edit.title')}
      back={`#/p/${partnership.id}`}
      values={{
        name: partnership.name,
        aim: partnership.aim,
        partners: partners.map(({ id, name, shortName, sector, archived }) => ({
          partner: id,
          name,
          shortName,
          sector,
          archived,
        })),
      }}
      failure={failure}
      onSave={save}
    />
  );
}
