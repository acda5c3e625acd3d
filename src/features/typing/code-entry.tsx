import { useEffect, useRef, useState } from 'react';
import type { Draft } from '#domain/responses/draft.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Banner } from '#ui/banner.tsx';
import { Button, ButtonLink } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { Stack } from '#ui/stack.tsx';
import { correction, lead, secondTyping, type CodeError } from './begin.ts';
import type { DeskState, TypedForm } from './read-desk.ts';

type CodeEntryProps = {
  readonly state: DeskState;
  /** A form to be stored, and typed in. */
  readonly onOpen: (draft: Draft) => void;
  /** One that is stored already. */
  readonly onGoOn: (draft: Draft) => void;
};

/** The code that is typed first; whole and right, it goes on by itself. */
export function CodeEntry({ state, onOpen, onGoOn }: CodeEntryProps) {
  const { t } = useWords();
  const [code, setCode] = useState('');
  const [error, setError] = useState<CodeError | null>(null);
  const [known, setKnown] = useState<TypedForm | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  /** Until it is asked for, nothing is said of a code that may still be on its way. */
  const read = (typed: string, asked: boolean) => {
    setCode(typed);
    setKnown(null);
    const led = lead(typed, state);
    if (!led.ok) return setError(asked || led.error.kind !== 'unfinished' ? led.error : null);
    setError(null);
    if (led.value.kind === 'known') setKnown(led.value.form);
    else (led.value.kind === 'new' ? onOpen : onGoOn)(led.value.draft);
  };
  return (
    <Stack>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          read(code, true);
        }}
      >
        <TextField
          ref={field}
          label={t('typing.code.label')}
          hint={t('typing.code.hint')}
          value={code}
          autoCapitalize="characters"
          spellCheck={false}
          error={error ? t(`typing.code.${error.kind}`) : undefined}
          onChange={({ target }) => read(target.value, false)}
        />
      </form>
      {error?.kind === 'together' && (
        <ButtonLink href={`#/a/${state.assessment.id}/together`}>{t('together.title')}</ButtonLink>
      )}
      {known && <Known form={known} state={state} onOpen={onOpen} />}
    </Stack>
  );
}

type KnownProps = { readonly form: TypedForm } & Pick<CodeEntryProps, 'state' | 'onOpen'>;

/** The form was typed in before: once more to compare, or to be corrected. */
function Known({ form, state, onOpen }: KnownProps) {
  const { t } = useWords();
  const draft = correction(form);
  return (
    <Banner
      tone="warn"
      title={t('typing.known.title')}
      actions={
        draft && (
          <>
            <Button onClick={() => onOpen(secondTyping(state.assessment.id, form))}>
              {t('typing.known.again')}
            </Button>
            <Button onClick={() => onOpen(draft)}>{t('typing.known.correct')}</Button>
          </>
        )
      }
    >
      {t(draft ? 'typing.known.text' : 'typing.known.aside')}
    </Banner>
  );
}
