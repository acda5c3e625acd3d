import { useState } from 'react';
import { useLocation } from 'wouter';
import { judgedBy } from '#domain/responses/assignment.ts';
import type { Draft } from '#domain/responses/draft.ts';
import { sheetNumberOf } from '#domain/responses/sheet-respondent.ts';
import { responsesOf } from '#domain/responses/submit.ts';
import { typedSheet } from '#domain/responses/typed-sheet.ts';
import { answerIn, cellsOf } from '#domain/responses/typed-twice.ts';
import { useWords } from '#i18n/words-context.tsx';
import { saveDraft } from '#storage/drafts.ts';
import { useDatabase } from '#storage/live.tsx';
import { askToKeep } from '#storage/persistence.ts';
import { submitDraft } from '#storage/submit.ts';
import { Banner } from '#ui/banner.tsx';
import { Check } from '#ui/choice.tsx';
import { useToast } from '#ui/toast.tsx';
import { secondTyping } from './begin.ts';
import { FormPage } from './form-page.tsx';
import { formName } from './form-name.ts';
import type { Begun, DeskState } from './read-desk.ts';

type FirstTypingProps = { readonly state: DeskState; readonly begun: Begun };

/** A form typed in for the first time, or corrected; saved, it counts. */
export function FirstTyping({ state, begun }: FirstTypingProps) {
  const { assessment, partners, twice } = state;
  const { draft: start, again } = begun;
  const db = useDatabase();
  const words = useWords();
  const { t } = words;
  const toast = useToast();
  const [, navigate] = useLocation();
  const [all, setAll] = useState(() => isAbout(state, start));
  const name = formName(words, assessment, start.id, start.partner);
  const done = async (draft: Draft): Promise<string | null> => {
    const responses = responsesOf(draft, assessment);
    if (responses.length === 0) return t('typing.form.nothing');
    const submitted = await submitDraft(db, draft, responses);
    if (!submitted.ok) return t(`answer.submit.${submitted.error.kind}`);
    // Nobody waits for what the browser answers to that.
    void askToKeep(navigator.storage);
    toast({ text: t('typing.form.saved', { name }) });
    if (!twice || again) {
      navigate(`/a/${assessment.id}/type`, { replace: true });
      return null;
    }
    const second = secondTyping(assessment.id, { respondent: draft.id, partner: draft.partner });
    const begunAgain = await saveDraft(db, second);
    if (!begunAgain.ok) return t(`answer.failure.${begunAgain.error.kind}`);
    navigate(`/a/${assessment.id}/type/${second.id}`, { replace: true });
    return null;
  };
  const nameless = sheetNumberOf(start.id, assessment, start.partner) === null;
  const drawn = judgedBy(start.partner, assessment).length < assessment.expected.length - 1;
  return (
    <FormPage key={start.id} {...{ name, assessment, partners, start, all }} onDone={done}>
      {again && <Banner title={t('typing.correct.title')}>{t('typing.correct.text')}</Banner>}
      {nameless && drawn && (
        <Check
          label={t('typing.all.label')}
          checked={all}
          onChange={({ target }) => setAll(target.checked)}
        />
      )}
    </FormPage>
  );
}

/** Whether every other partner stands on the form: by its code, else by what was typed so far. */
export function isAbout({ assessment }: Pick<DeskState, 'assessment'>, draft: Draft): boolean {
  const number = sheetNumberOf(draft.id, assessment, draft.partner);
  if (number) return number.all;
  const drawn = new Set(cellsOf(typedSheet(assessment, draft.partner, false)).map(({ key }) => key));
  return cellsOf(typedSheet(assessment, draft.partner, true)).some(
    (cell) => !drawn.has(cell.key) && answerIn(draft, cell) !== undefined,
  );
}
