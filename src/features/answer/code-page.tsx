import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Id } from '#domain/ids.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import { useWords } from '#i18n/words-context.tsx';
import type { Database } from '#storage/database.ts';
import { useDatabase } from '#storage/live.tsx';
import { draftByCode, respondentByCode } from '#storage/by-code.ts';
import { readResponsesOf } from '#storage/responses.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { Page } from '#ui/page.tsx';
import { Stack } from '#ui/stack.tsx';
import { markOpen } from './open-here.ts';
import { readAsked } from './read-sitting.ts';
import { SubmittedByCode } from './submitted-by-code.tsx';

type CodePageProps = {
  readonly assessment: Assessment;
  /** Codes of other assessments open nothing. */
  readonly only?: boolean;
  /** The answers are open again, perhaps at this very address. */
  readonly onOpen?: () => void;
};

/** The code a respondent was shown opens the unfinished answers again, or those that were submitted. */
export default function CodePage({ assessment, only = false, onOpen }: CodePageProps) {
  const db = useDatabase();
  const { t } = useWords();
  const [, navigate] = useLocation();
  const [code, setCode] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [submitted, setSubmitted] = useState<Submitted | null>(null);
  const isAsked = (of: Id) => !only || of === assessment.id;
  const open = async () => {
    setProblem(null);
    const draft = await draftByCode(db, code);
    if (draft && isAsked(draft.assessment)) {
      markOpen(draft.id);
      navigate(`/s/${draft.id}`, { replace: true });
      return onOpen?.();
    }
    const respondent = await respondentByCode(db, code);
    const found = respondent && (await readSubmitted(db, respondent));
    if (found && isAsked(found.assessment.id)) setSubmitted(found);
    else setProblem(t('answer.code.unknown'));
  };
  if (submitted) return <SubmittedByCode {...submitted} />;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <Page
        title={t('answer.code.title')}
        over={assessment.title}
        back={`#/a/${assessment.id}`}
        footer={
          <Button type="submit" tone="primary" wide>
            {t('answer.code.action')}
          </Button>
        }
      >
        <Stack>
          <p>{t('answer.code.text')}</p>
          <TextField
            label={t('answer.code.label')}
            hint={t('answer.code.hint')}
            autoCapitalize="characters"
            spellCheck={false}
            value={code}
            onChange={({ target }) => setCode(target.value)}
          />
          {problem && <Banner tone="error">{problem}</Banner>}
        </Stack>
      </Page>
    </form>
  );
}

type Submitted = { readonly assessment: Assessment; readonly respondent: Id };

/** A code tells its own assessment, which need not be the one on the screen. */
async function readSubmitted(db: Database, respondent: Id): Promise<Submitted | null> {
  const { values } = await readResponsesOf(db, respondent);
  const asked = values[0] ? await readAsked(db, values[0].assessment) : null;
  return asked && { assessment: asked.assessment, respondent };
}
