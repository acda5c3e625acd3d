import { useState } from 'react';
import { useWords } from '#i18n/words-context.tsx';
import { discardDraft } from '#storage/drafts.ts';
import { useDatabase } from '#storage/live.tsx';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { ConfirmDialog } from '#ui/dialog.tsx';
import { formName } from './form-name.ts';
import type { Begun, DeskState } from './read-desk.ts';
import styles from './desk.module.css';

type BegunFormsProps = {
  readonly state: DeskState;
  readonly onFailure: (failure: string | null) => void;
};

/** Forms that were left half-way: to go on with, or to throw away after a question. */
export function BegunForms({ state: { assessment, partners, begun }, onFailure }: BegunFormsProps) {
  const words = useWords();
  const { t } = words;
  const db = useDatabase();
  const [asking, setAsking] = useState<Begun | null>(null);
  const discard = async () => {
    if (!asking) return;
    setAsking(null);
    const gone = await discardDraft(db, asking.draft.id);
    onFailure(gone.ok ? null : t(`storage.error.${gone.error.kind}`));
  };
  return (
    <Card title={t('typing.begun.title')}>
      <ul className={styles['begun']}>
        {begun.map((one) => {
          const { draft, respondent, again } = one;
          const name = formName(words, assessment, respondent, draft.partner);
          return (
            <li key={draft.id}>
              <span>
                <b>{name}</b> {partners.find(({ id }) => id === draft.partner)?.name}{' '}
                {again && t(draft.id === respondent ? 'typing.begun.correction' : 'typing.begun.second')}
              </span>
              <ButtonLink
                href={`#/a/${assessment.id}/type/${draft.id}`}
                aria-label={t('typing.begun.go-label', { name })}
              >
                {t('typing.begun.go')}
              </ButtonLink>
              <Button
                tone="quiet"
                aria-label={t('typing.begun.discard-label', { name })}
                onClick={() => setAsking(one)}
              >
                {t('answer.discard.action')}
              </Button>
            </li>
          );
        })}
      </ul>
      <ConfirmDialog
        open={asking !== null}
        danger
        title={t('typing.discard.title')}
        confirm={t('answer.discard.action')}
        onClose={() => setAsking(null)}
        onConfirm={() => void discard()}
      >
        <p>{t('answer.discard.text')}</p>
      </ConfirmDialog>
    </Card>
  );
}
