import { useEffect, useId, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Assessment } from '#domain/responses/assessment.ts';
import type { Draft } from '#domain/responses/draft.ts';
import type { Partner } from '#domain/responses/partnership.ts';
import { typedSheet } from '#domain/responses/typed-sheet.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { Page } from '#ui/page.tsx';
import { SaveState } from '#ui/save-state.tsx';
import { Stack } from '#ui/stack.tsx';
import { FormFoot } from './form-foot.tsx';
import styles from './form.module.css';
import { emptyOf, placesOf } from './places.ts';
import { RoleLine } from './role-line.tsx';
import { RunView } from './run-view.tsx';
import { useCursor } from './use-cursor.ts';
import { useInputs } from './use-inputs.ts';
import { useTyping } from './use-typing.ts';
import { Writings } from './writings.tsx';

type FormPageProps = {
  readonly name: string;
  readonly assessment: Assessment;
  readonly partners: readonly Partner[];
  readonly start: Draft;
  /** Every other partner stands on the form, where only some were drawn (R4). */
  readonly all: boolean;
  /** What is special about this typing. */
  readonly children: ReactNode;
  /** Whatever hinders it is said in words. */
  readonly onDone: (draft: Draft) => Promise<string | null>;
};

/** A form: a box for each digit, in the order of the paper; the cursor jumps on. */
export function FormPage({ name, assessment, partners, start, all, children, onDone }: FormPageProps) {
  const { t } = useWords();
  const id = useId();
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const typing = useTyping(start);
  const { draft, saving, change, retry } = typing;
  const sheet = useMemo(() => typedSheet(assessment, start.partner, all), [assessment, start.partner, all]);
  const places = useMemo(() => placesOf(sheet, assessment), [sheet, assessment]);
  const inputs = useInputs(sheet, assessment);
  const texts = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const onEnd = () => {
    const asked = sheet.writings.some(({ kind }) => kind === 'open');
    (asked ? texts.current?.querySelector('textarea') : button.current)?.focus();
  };
  const cursor = useCursor({ places, inputs: inputs.all, draft, change, onEnd });
  const first = places.find((place) => place.read(start) === null) ?? places[0];
  const firstKey = first?.key;
  // The cursor is there at once: at what is empty, or at the beginning
  useEffect(() => {
    if (firstKey !== undefined) inputs.all.current.get(firstKey)?.focus();
  }, [firstKey, inputs]);
  const done = async () => {
    setBusy(true);
    setFailure(await onDone(draft));
    setBusy(false);
  };
  const own = partners.find((partner) => partner.id === start.partner);
  return (
    <Page
      title={name}
      over={`${own?.name ?? ''} · ${assessment.title}`}
      back={`#/a/${assessment.id}/type`}
      width="wide"
      note={<SaveState state={saving.state} />}
      footer={
        <>
          <FormFoot empty={emptyOf(places, draft)} refusal={cursor.refusal} />
          <Button
            ref={button}
            tone="primary"
            busy={busy}
            onClick={() => void done()}
            onKeyDown={(event) => {
              if (event.key !== 'Backspace') return;
              event.preventDefault();
              cursor.backFromEnd();
            }}
          >
            {t('typing.form.save')}
          </Button>
        </>
      }
    >
      <Stack>
        {failure && <Banner tone="error">{failure}</Banner>}
        {saving.state === 'failed' && (
          <Banner
            tone="error"
            title={t('answer.failure.title')}
            actions={<Button onClick={retry}>{t('answer.failure.retry')}</Button>}
          >
            {t(`answer.failure.${saving.error.kind}`)}
          </Banner>
        )}
        {children}
        <p className={styles['keys']}>{t('typing.form.keys')}</p>
        <div className={styles['form']}>
          <RoleLine id={`${id}-role`} {...{ assessment, draft, cursor, inputs }} />
          {sheet.runs.map((run, place) => (
            <RunView key={run.key} id={`${id}-${place}`} {...{ run, draft, partners, cursor, inputs }} />
          ))}
        </div>
        <div ref={texts}>
          <Writings sheet={sheet} assessment={assessment} typing={typing} />
        </div>
      </Stack>
    </Page>
  );
}
