import { useState } from 'react';
import { thisDay } from '#storage/clock.ts';
import { browserFactory } from '#storage/factory.ts';
import { keptIn } from '#storage/kept.ts';
import { rescue } from '#storage/rescue.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { downloadFile } from '#ui/hand-out.ts';
import { Stack } from '#ui/stack.tsx';
import { databaseName } from './opening.ts';

type Problem =
  | 'app.standing.rescue-failed'
  | 'app.standing.rescue-passphrase'
  | 'app.standing.rescue-insecure'
  | 'app.standing.rescue-large';

const problems = {
  'needs-passphrase': 'app.standing.rescue-passphrase',
  'no-secure-context': 'app.standing.rescue-insecure',
  'too-large': 'app.standing.rescue-large',
} as const;

/** Everything that lies in the database as a full file, by the same rule as every full file: anonymous answers leave sealed. */
export default function RescueForm() {
  const words = useWords();
  const { t } = words;
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    setProblem(await rescueTo(passphrase, words));
    setBusy(false);
  };
  return (
    <Stack>
      <TextField
        type="password"
        label={t('app.standing.passphrase')}
        hint={t('app.standing.passphrase-hint')}
        value={passphrase}
        onChange={({ target }) => setPassphrase(target.value)}
      />
      {problem && <Banner tone="error">{t(problem)}</Banner>}
      <Button icon="download" busy={busy} onClick={() => void save()}>
        {t('app.standing.rescue')}
      </Button>
    </Stack>
  );
}

async function rescueTo(passphrase: string, { t }: ReturnType<typeof useWords>): Promise<Problem | null> {
  const factory = browserFactory();
  // Whatever the browser says here, the person can only be told that it did not work.
  const rescued = factory && (await rescue(databaseName, factory).catch(() => null));
  if (!rescued) return 'app.standing.rescue-failed';
  const { writeFull } = await import('#exchange/write-full.ts');
  const { asFile } = await import('#exchange/write.ts');
  const day = thisDay();
  const raw = { ...rescued.tables, kept: keptIn(rescued.tables['device'] ?? []) };
  const written = await writeFull(raw, passphrase || null, { today: day, t });
  if (!written.ok) return problems[written.error.kind];
  downloadFile(asFile(written.value));
  return null;
}
