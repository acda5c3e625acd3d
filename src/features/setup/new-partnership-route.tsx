import { useState } from 'react';
import { useLocation } from 'wouter';
import { useWords } from '#i18n/words-context.tsx';
import { useDatabase } from '#storage/live.tsx';
import { newId } from '#storage/new-id.ts';
import { askToKeep } from '#storage/persistence.ts';
import { PartnershipForm } from './partnership-form.tsx';
import type { PartnershipValues } from './partnership-values.ts';
import { saveNew } from './save-partnership.ts';

const noPartner = { partner: null, name: '', shortName: '', sector: 'community', archived: false } as const;
const empty: PartnershipValues = { name: '', aim: '', partners: [{ ...noPartner }, { ...noPartner }] };

/** `#/new` */
export default function NewPartnershipRoute() {
  const db = useDatabase();
  const { t } = useWords();
  const [, navigate] = useLocation();
  const [id] = useState(newId);
  const [failure, setFailure] = useState<string | null>(null);
  const save = async (values: PartnershipValues) => {
    const saved = await saveNew(db, id, values, newId);
    if (!saved.ok) return setFailure(t(`storage.error.${saved.error.kind}`));
    await askToKeep(navigator.storage);
    navigate(`/p/${id}`, { replace: true });
  };
  return (
    <PartnershipForm title={t('setup.new.title')} back="#/" values={empty} failure={failure} onSave={save} />
  );
}
