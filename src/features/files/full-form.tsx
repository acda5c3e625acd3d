import { useState } from 'react';
import { useWords } from '#i18n/words-context.tsx';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { Waiting } from '#ui/progress.tsx';
import { Stack } from '#ui/stack.tsx';
import { passphraseProblem, type PassphraseProblem } from './passphrase.ts';

type FullFormProps = {
  /** Without a passphrase no file is made. */
  readonly needed: boolean;
  /** Why, a sentence each. */
  readonly reasons: readonly string[];
  /** Over plain http nothing can be locked (F27). */
  readonly mayLock: boolean;
  readonly busy: boolean;
  readonly onMake: (passphrase: string) => void;
};

/** Asks for the passphrase, twice: a slip of the finger would lock everybody out. */
export function FullForm({ needed, reasons, mayLock, busy, onMake }: FullFormProps) {
  const { t } = useWords();
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [problem, setProblem] = useState<PassphraseProblem | null>(null);
  const submit = () => {
    const found = passphraseProblem(first, second, needed);
    setProblem(found);
    if (found === null && !busy) onMake(first);
  };
  const said = problem ? t(`files.full.${problem}`) : undefined;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack>
        {mayLock ? (
          <>
            {reasons.map((reason) => (
              <p key={reason}>{reason}</p>
            ))}
            {!needed && <p>{t('files.full.optional')}</p>}
            <TextField
              type="password"
              autoComplete="new-password"
              label={t('files.unlock.label')}
              hint={t('files.full.hint')}
              optional={!needed}
              error={problem === 'differs' ? undefined : said}
              value={first}
              onChange={({ target }) => setFirst(target.value)}
            />
            <TextField
              type="password"
              autoComplete="new-password"
              label={t('files.full.repeat')}
              optional={!needed}
              error={problem === 'differs' ? said : undefined}
              value={second}
              onChange={({ target }) => setSecond(target.value)}
            />
            <p>{t('files.full.lost')}</p>
          </>
        ) : (
          <Banner tone="warn">{t('files.full.insecure')}</Banner>
        )}
        {busy && <Waiting>{t('files.full.working')}</Waiting>}
        <Button type="submit" wide busy={busy}>
          {t('files.full.action')}
        </Button>
      </Stack>
    </form>
  );
}
