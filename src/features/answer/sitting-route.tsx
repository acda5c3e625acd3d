import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Id } from '#domain/ids.ts';
import type { Draft } from '#domain/responses/draft.ts';
import { responsesOf } from '#domain/responses/submit.ts';
import { useWords } from '#i18n/words-context.tsx';
import { useDatabase, useLive } from '#storage/live.tsx';
import { submitDraft } from '#storage/submit.ts';
import { Loaded } from '#ui/loaded.tsx';
import { NotHere } from '#ui/not-here.tsx';
import { CodePage } from './code-page.tsx';
import { showReceipt } from './just-submitted.ts';
import { readSitting } from './read-sitting.ts';
import { SittingPage } from './sitting-page.tsx';

/** `#/s/:draft` */
export function SittingRoute({ draft: id }: { readonly draft: Id }) {
  const live = useLive(`sitting ${id}`, (db) => readSitting(db, id));
  return (
    <Loaded live={live}>
      {(found) => {
        if (!found) return <NotHere />;
        if (found.draft.handedOn) return <CodePage assessment={found.assessment} />;
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
  const { assessment, partners } = found;
  const submit = async (draft: Draft) => {
    const submitted = await submitDraft(db, draft, responsesOf(draft, assessment));
    if (!submitted.ok) return setRefusal(t(`answer.submit.${submitted.error.kind}`));
    showReceipt(draft.id);
    navigate(`/a/${assessment.id}/receipt/${draft.id}`, { replace: true });
  };
  return (
    <SittingPage
      start={start}
      assessment={assessment}
      partners={partners}
      leave={`#/a/${assessment.id}`}
      refusal={refusal}
      onSubmit={submit}
    />
  );
}
