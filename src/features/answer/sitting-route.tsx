import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { Id } from '#domain/ids.ts';
import type { Draft } from '#domain/responses/draft.ts';
import { later } from '#i18n/later.ts';
import { loadAllWords } from '#i18n/load-words.ts';
import { useWords } from '#i18n/words-context.tsx';
import { useDatabase, useOnce } from '#storage/live.tsx';
import { useTabLock } from '#storage/use-tab-lock.ts';
import { Loaded } from '#ui/loaded.tsx';
import { NotHere } from '#ui/not-here.tsx';
import { showReceipt } from './just-submitted.ts';
import { isOpenHere } from './open-here.ts';
import { readSitting } from './read-sitting.ts';
import { SittingPage } from './sitting-page.tsx';

/** Not needed for the first answer: it loads while that is given, and is there for the last. */
const loadSubmit = async () => {
  await loadAllWords();
  const { submitSitting } = await import('./submit-sitting.ts');
  return submitSitting;
};

const CodePage = later(() => import('./code-page.tsx'));
const HeldElsewhere = later(() => import('./held-elsewhere.tsx'));

/** `#/s/:draft`: read only when this tab has it for itself, so that it is what the tab before left (F19). */
export default function SittingRoute({ draft: id }: { readonly draft: Id }) {
  const [attempt, setAttempt] = useState(0);
  return (
    <Attempt key={`${id} ${attempt}`} id={id} first={attempt === 0} onRetry={() => setAttempt(attempt + 1)} />
  );
}

type AttemptProps = { readonly id: Id; readonly first: boolean; readonly onRetry: () => void };

function Attempt({ id, first, onRetry }: AttemptProps) {
  const hold = useTabLock(id);
  if (hold === 'held') return <HeldSitting id={id} />;
  if (hold === 'waiting' && first) return null;
  return <HeldElsewhere draft={id} onRetry={onRetry} />;
}

function HeldSitting({ id }: { readonly id: Id }) {
  const [opened, setOpened] = useState(0);
  // Read once: from then on the screen leads and storage follows, tap by tap.
  const live = useOnce(`sitting ${id}, opened ${opened} times`, (db) => readSitting(db, id));
  return (
    <Loaded live={live}>
      {(found) => {
        if (!found) return <NotHere />;
        if (found.draft.handedOn && !isOpenHere(id))
          return <CodePage assessment={found.assessment} onOpen={() => setOpened(opened + 1)} />;
        return <OpenSitting key={id} found={found} />;
      }}
    </Loaded>
  );
}

type Found = NonNullable<Awaited<ReturnType<typeof readSitting>>>;

function OpenSitting({ found }: { readonly found: Found }) {
  const db = useDatabase();
  const { t } = useWords();
  const [, navigate] = useLocation();
  const [start] = useState(found.draft);
  const [refusal, setRefusal] = useState<string | null>(null);
  const { assessment, partners, partnership } = found;
  useEffect(() => void loadSubmit(), []);
  const submit = async (draft: Draft) => {
    const submitSitting = await loadSubmit();
    const submitted = await submitSitting(db, draft, assessment);
    if (!submitted.ok) return setRefusal(t(`answer.submit.${submitted.error.kind}`));
    showReceipt(draft.id);
    navigate(`/a/${assessment.id}/receipt/${draft.id}`, { replace: true });
  };
  return (
    <SittingPage
      start={start}
      assessment={assessment}
      partners={partners}
      partnership={partnership}
      leave={`#/a/${assessment.id}`}
      refusal={refusal}
      onSubmit={submit}
    />
  );
}
