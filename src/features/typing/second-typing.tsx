import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Draft } from '#domain/responses/draft.ts';
import { responsesOf } from '#domain/responses/submit.ts';
import { typedSheet } from '#domain/responses/typed-sheet.ts';
import { differencesOf, settled, type Difference } from '#domain/responses/typed-twice.ts';
import { useWords } from '#i18n/words-context.tsx';
import { discardDraft } from '#storage/drafts.ts';
import { useDatabase } from '#storage/live.tsx';
import { submitDraft } from '#storage/submit.ts';
import { noteCompared } from '#storage/typing.ts';
import { Banner } from '#ui/banner.tsx';
import { NotHere } from '#ui/not-here.tsx';
import { useToast } from '#ui/toast.tsx';
import { correction } from './begin.ts';
import { ComparePage } from './compare-page.tsx';
import { isAbout } from './first-typing.tsx';
import { FormPage } from './form-page.tsx';
import { formName } from './form-name.ts';
import type { Begun, DeskState, TypedForm } from './read-desk.ts';

type SecondTypingProps = {
  readonly state: DeskState;
  readonly begun: Begun;
  readonly form: TypedForm;
};

/** A form typed in once more, blind; then what differs is settled. */
export function SecondTyping({ state: { assessment, partners }, begun, form }: SecondTypingProps) {
  const db = useDatabase();
  const words = useWords();
  const { t } = words;
  const toast = useToast();
  const [, navigate] = useLocation();
  const [second, setSecond] = useState(begun.draft);
  const [differences, setDifferences] = useState<readonly Difference[] | null>(null);
  const first = correction(form);
  if (!first) return <NotHere />;
  const name = formName(words, assessment, form.respondent, form.partner);
  const all = isAbout({ assessment }, first);
  const finish = async (text: string): Promise<string | null> => {
    const noted = await noteCompared(db, assessment.id, form.respondent);
    if (!noted.ok) return t(`storage.error.${noted.error.kind}`);
    const gone = await discardDraft(db, begun.draft.id);
    if (!gone.ok) return t(`storage.error.${gone.error.kind}`);
    toast({ text });
    navigate(`/a/${assessment.id}/type`, { replace: true });
    return null;
  };
  const compare = async (typed: Draft): Promise<string | null> => {
    const found = differencesOf(typedSheet(assessment, form.partner, all), first, typed);
    if (found.length === 0) return finish(t('typing.second.same', { name }));
    setSecond(typed);
    setDifferences(found);
    return null;
  };
  const settle = async (fromSecond: readonly Difference[]): Promise<string | null> => {
    if (fromSecond.length > 0) {
      const draft = settled(first, second, assessment, fromSecond);
      const submitted = await submitDraft(db, draft, responsesOf(draft, assessment));
      if (!submitted.ok) return t(`answer.submit.${submitted.error.kind}`);
    }
    return finish(t('typing.second.settled', { name }));
  };
  return differences ? (
    <ComparePage
      {...{ name, assessment, partners, differences }}
      own={form.partner}
      onBack={() => setDifferences(null)}
      onSettled={settle}
    />
  ) : (
    <FormPage {...{ name, assessment, partners, all }} start={second} onDone={compare}>
      <Banner title={t('typing.second.title')}>{t('typing.second.text')}</Banner>
    </FormPage>
  );
}
