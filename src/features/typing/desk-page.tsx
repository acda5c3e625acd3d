import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { isOpen } from '#domain/responses/assessment.ts';
import type { Draft } from '#domain/responses/draft.ts';
import { isJoint } from '#domain/responses/joint.ts';
import { useWords } from '#i18n/words-context.tsx';
import { saveDraft } from '#storage/drafts.ts';
import { useDatabase } from '#storage/live.tsx';
import { setTwice } from '#storage/typing.ts';
import { Banner } from '#ui/banner.tsx';
import { Card } from '#ui/card.tsx';
import { Check } from '#ui/choice.tsx';
import { Page } from '#ui/page.tsx';
import { Stack } from '#ui/stack.tsx';
import { BegunForms } from './begun-forms.tsx';
import { CodeEntry } from './code-entry.tsx';
import { FormCount } from './form-count.tsx';
import { Nameless } from './nameless.tsx';
import type { DeskState } from './read-desk.ts';

/** Between two forms: the code of the next, what was begun, how many are in. */
export function DeskPage(stored: DeskState) {
  // Shown at once; storage follows
  const [wished, setWished] = useState<boolean | null>(null);
  const state = { ...stored, twice: wished ?? stored.twice };
  const { assessment, twice, begun } = state;
  const db = useDatabase();
  const { t } = useWords();
  const [, navigate] = useLocation();
  const [failure, setFailure] = useState<string | null>(null);
  // Who types goes on at once: the form is there when the code is
  useEffect(() => void import('./sheet-route.tsx'), []);
  const open = async (draft: Draft) => {
    const saved = await saveDraft(db, draft);
    if (saved.ok) navigate(`/a/${assessment.id}/type/${draft.id}`);
    else setFailure(t(`answer.failure.${saved.error.kind}`));
  };
  const turn = async (wanted: boolean) => {
    setWished(wanted);
    const kept = await setTwice(db, assessment.id, wanted);
    if (!kept.ok) setWished(null);
    setFailure(kept.ok ? null : t(`storage.error.${kept.error.kind}`));
  };
  const back = `#/a/${assessment.id}`;
  if (!isOpen(assessment)) {
    return (
      <Page title={t('typing.title')} over={assessment.title} back={back}>
        <Banner title={t('answer.closed.title')}>{t('answer.closed.text')}</Banner>
      </Page>
    );
  }
  return (
    <Page title={t('typing.title')} over={assessment.title} back={back}>
      <Stack gap="l">
        {failure && <Banner tone="error">{failure}</Banner>}
        <CodeEntry
          state={state}
          onOpen={(draft) => void open(draft)}
          onGoOn={(draft) => navigate(`/a/${assessment.id}/type/${draft.id}`)}
        />
        <Nameless state={state} onOpen={(draft) => void open(draft)} />
        {begun.length > 0 && <BegunForms state={state} onFailure={setFailure} />}
        <Card title={t('typing.count.title')}>
          <FormCount state={state} />
          <Check
            label={t('typing.twice.label')}
            hint={t('typing.twice.hint')}
            checked={twice}
            onChange={({ target }) => void turn(target.checked)}
          />
        </Card>
        {assessment.parts.some(isJoint) && (
          <p>
            {t('typing.together.text')} <a href={`${back}/together`}>{t('together.title')}</a>
          </p>
        )}
      </Stack>
    </Page>
  );
}
