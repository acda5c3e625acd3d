import { useId, useState } from 'react';
import { isLate, type Action } from '#domain/actions/action.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import type { PlainDate } from '#domain/responses/plain-date.ts';
import { useWords } from '#i18n/words-context.tsx';
import type { ActionPatch } from '#storage/actions.ts';
import { Button } from '#ui/button.tsx';
import { Row, Stack } from '#ui/stack.tsx';
import { Tag } from '#ui/tag.tsx';
import { ActionForm } from './action-form.tsx';
import { ActionStateChoice } from './action-state.tsx';
import styles from './actions.module.css';
import { sourceWords } from './source-of.ts';

type ActionCardProps = {
  readonly action: Action;
  /** Where it was agreed; said of one that comes from there. */
  readonly from: Assessment | undefined;
  readonly carried: boolean;
  readonly today: PlainDate;
  readonly names: readonly string[];
  /** Null: this device only reads. */
  readonly onChange: ((patch: ActionPatch) => Promise<string | null>) | null;
};

/** One follow-up action: what, who, until when, from where; and where it stands. */
export function ActionCard({ action, from, carried, today, names, onChange }: ActionCardProps) {
  const words = useWords();
  const { t, say, date } = words;
  const id = useId();
  const [editing, setEditing] = useState(false);
  const { what, who, until, state, said, source } = action;
  const origin = sourceWords(source, from);
  if (editing && onChange) {
    return (
      <li className={styles['action']}>
        <ActionForm
          values={{ what, who, until: until ?? '' }}
          names={names}
          save={t('actions.save.action')}
          onCancel={() => setEditing(false)}
          onSave={async (typed) => {
            const failure = await onChange({ ...typed, until: typed.until === '' ? null : typed.until });
            if (!failure) setEditing(false);
            return failure;
          }}
        />
      </li>
    );
  }
  return (
    <li className={styles['action']}>
      <Stack gap="s">
        <Row spread>
          <h3 id={id}>{what}</h3>
          {isLate(action, today) && <Tag tone="warm">{t('actions.late.label')}</Tag>}
          {!onChange && <Tag tone={state === 'done' ? 'accent' : 'plain'}>{t(`actions.state.${state}`)}</Tag>}
        </Row>
        <p>
          {until
            ? t('actions.who-until.text', { who, date: date(until) })
            : t('actions.who-only.text', { who })}
        </p>
        {(origin || carried) && (
          <p className={styles['origin']}>
            {[
              origin && t('actions.about.text', { title: say(origin.dimension) }),
              carried && from && t('actions.from.text', { title: from.title, date: date(from.date) }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        )}
        {!onChange && said && <p>{t('actions.said.text', { text: said })}</p>}
        {onChange && (
          <>
            <ActionStateChoice action={action} labelledBy={id} onChange={(patch) => void onChange(patch)} />
            <Row>
              <Button tone="quiet" aria-describedby={id} onClick={() => setEditing(true)}>
                {t('actions.edit.action')}
              </Button>
              <Button tone="quiet" aria-describedby={id} onClick={() => void onChange({ deleted: true })}>
                {t('actions.remove.action')}
              </Button>
            </Row>
          </>
        )}
      </Stack>
    </li>
  );
}
