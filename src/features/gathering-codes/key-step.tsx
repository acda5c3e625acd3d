import { useState } from 'react';
import type { Id } from '#domain/ids.ts';
import { makeJoinKey } from '#exchange/qr/join-key.ts';
import { useWords } from '#i18n/words-context.tsx';
import { addKey } from '#storage/join-keys.ts';
import { useDatabase } from '#storage/live.tsx';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Stack } from '#ui/stack.tsx';

type KeyStepProps = { readonly assessment: Id; readonly hasKey: boolean };

/** Why a copy comes before the first invitation: a key that is lost makes every sealed answer unreadable. */
export function KeyStep({ assessment, hasKey }: KeyStepProps) {
  const db = useDatabase();
  const { t } = useWords();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const make = async () => {
    setBusy(true);
    const made = await makeJoinKey(assessment);
    const added = made.ok ? await addKey(db, made.value) : made;
    setBusy(false);
    setProblem(added.ok ? null : problemInWords(added.error.kind));
  };
  const problemInWords = (kind: string): string | null => {
    switch (kind) {
      // Another tab has made it: it shows by itself.
      case 'key-there':
        return null;
      case 'storage-full':
      case 'storage-refused':
      case 'newer-version':
      case 'reload-needed':
        return t(`storage.error.${kind}`);
      default:
        return t('invite.insecure.text');
    }
  };
  return (
    <Card title={t('invite.key.title')}>
      <Stack>
        <p>{t('invite.key.why')}</p>
        {problem && <Banner tone="error">{problem}</Banner>}
        {hasKey ? (
          <Banner tone="good">{t('invite.key.made')}</Banner>
        ) : (
          <Button tone="primary" wide busy={busy} onClick={() => void make()}>
            {t('invite.key.make')}
          </Button>
        )}
      </Stack>
    </Card>
  );
}
