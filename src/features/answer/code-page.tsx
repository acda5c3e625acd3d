import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Id } from '#domain/ids.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import { useWords } from '#i18n/words-context.tsx';
import { useDatabase } from '#storage/live.tsx';
import { draftByCode, respondentByCode } from '#storage/by-code.ts';
import { saveDraft } from '#storage/drafts.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { Page } from '#ui/page.tsx';
import { Stack } from '#ui/stack.tsx';
import { SubmittedByCode } from './submitted-by-code.tsx';

type CodePageProps = {
  readonly assessment: Assessment;
  /** The answers are open again, perhaps at this very address. */
  readonly onOpen?: () => void;
};

/** The code a respondent was shown opens the unfinished answers again, or those that were submitted. */
export default function CodePage({ assessment, onOpen }: CodePageProps) {
  const db = useDatabase();
  const { t } = useWords();
  const [, navigate] = useLocation();
  const [code, setCode] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [submitted, setSubmitted] = useState<Id | null>(null);
  const open = async () => {
    setProblem(null);
    const draft = await draftByCode(db, code);
    if (draft) {
      const saved = await saveDraft(db, { ...draft, handedOn: false, revision: draft.revision + 1 });
      if (!saved.ok) return setProblem(t(`answer.failure.${saved.error.kind}`));
      navigate(`/s/${draft.id}`, { replace: true });
      return onOpen?.();
    }
    const respondent = await respondentByCode(db, code);
    if (respondent) setSubmitted(respondent);
    else setProblem(t('answer.code.unknown'));
  };
  if (submitted) return <SubmittedByCode assessment={assessment} respondent={submitted} />;
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
