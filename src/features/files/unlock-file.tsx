import { useEffect, useRef, useState } from 'react';
import { useWords } from '#i18n/words-context.tsx';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { Page } from '#ui/page.tsx';
import { Waiting } from '#ui/progress.tsx';
import { Stack } from '#ui/stack.tsx';
import { PickFile } from './pick-file.tsx';
import { readErrorInWords } from './problem-words.ts';
import type { Input } from './use-opening.ts';

type UnlockFileProps = {
  readonly input: Input;
  readonly busy: boolean;
  readonly wrong: boolean;
  readonly onUnlock: (input: Input, passphrase: string) => void;
  readonly onFile: (file: File) => void;
};

/** Asks for the passphrase of a locked file; the file stays at hand until it opens. */
export function UnlockFile({ input, busy, wrong, onUnlock, onFile }: UnlockFileProps) {
  const words = useWords();
  const { t } = words;
  const [passphrase, setPassphrase] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!busy) field.current?.focus();
  }, [busy]);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onUnlock(input, passphrase);
      }}
    >
      <Page
        title={t('files.unlock.title')}
        over={input.name}
        back="#/"
        footer={
          <>
            <PickFile onFile={onFile}>{t('files.open.another')}</PickFile>
            <Button type="submit" tone="primary" busy={busy}>
              {t('files.unlock.action')}
            </Button>
          </>
        }
      >
        <Stack>
          <p>{t('files.unlock.text')}</p>
          <TextField
            ref={field}
            type="password"
            autoComplete="current-password"
            label={t('files.unlock.label')}
            value={passphrase}
            error={wrong ? readErrorInWords({ kind: 'wrong-passphrase' }, words).text : undefined}
            onChange={({ target }) => setPassphrase(target.value)}
          />
          {busy && <Waiting>{t('files.unlock.working')}</Waiting>}
        </Stack>
      </Page>
    </form>
  );
}
