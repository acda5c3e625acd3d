import { useState } from 'react';
import type { Id } from '#domain/ids.ts';
import { canSeal } from '#exchange/seal.ts';
import type { FullWritten } from '#exchange/write-full.ts';
import type { Key } from '#i18n/words.ts';
import { useWords } from '#i18n/words-context.tsx';
import { instantAt } from '#storage/clock.ts';
import { useDatabase } from '#storage/live.tsx';
import { noteBackup, type Backup } from '#storage/persistence.ts';
import { Banner } from '#ui/banner.tsx';
import { Card } from '#ui/card.tsx';
import { useToast } from '#ui/toast.tsx';
import { Stack } from '#ui/stack.tsx';
import { FileActions } from './file-actions.tsx';
import { FullForm } from './full-form.tsx';
import { makeFull, type CopyError } from './make-full.ts';
import { nextPaint } from '#ui/next-paint.ts';
import { useNaming } from './use-naming.ts';

const sentences: { readonly [K in CopyError['kind']]: Key } = {
  'needs-passphrase': 'files.full.needed-rows',
  'no-secure-context': 'files.full.insecure-needed',
  'too-large': 'files.full.too-large',
  'storage-full': 'storage.error.storage-full',
  'storage-refused': 'storage.error.storage-refused',
  'newer-version': 'storage.error.newer-version',
  'reload-needed': 'storage.error.reload-needed',
};

type FullCardProps = {
  readonly partnership: Id;
  /** Whether an anonymous assessment is in it: then it is locked or not made at all. */
  readonly anonymous: boolean;
  /** So it is where a key is in it that opens what phones have sealed. */
  readonly holdsKey: boolean;
  readonly backup: Backup;
};

type Making =
  | { readonly state: 'asking'; readonly error: CopyError | null }
  | { readonly state: 'working' }
  | { readonly state: 'ready'; readonly copy: FullWritten };

/** Everything, as a backup or for another device. */
export function FullCard({ partnership, anonymous, holdsKey, backup }: FullCardProps) {
  const { t, date } = useWords();
  const db = useDatabase();
  const toast = useToast();
  const naming = useNaming();
  const [making, setMaking] = useState<Making>({ state: 'asking', error: null });
  const mayLock = canSeal();
  const error = making.state === 'asking' ? making.error : null;
  const needed = anonymous || holdsKey || error?.kind === 'needs-passphrase';
  const reasons = [
    ...(anonymous ? [t('files.full.needed')] : []),
    ...(holdsKey ? [t('files.full.needed-key')] : []),
  ];

  const work = async (passphrase: string) => {
    setMaking({ state: 'working' });
    await nextPaint();
    const made = await makeFull(db, partnership, passphrase, naming());
    setMaking(made.ok ? { state: 'ready', copy: made.value } : { state: 'asking', error: made.error });
  };
  const make = (passphrase: string) =>
    void work(passphrase).catch((bug: unknown) =>
      // Thrown while drawing, so that the error page shows it.
      setMaking(() => {
        throw bug;
      }),
    );
  const note = async ({ keys }: FullWritten) => {
    const now = instantAt(Date.now(), -new Date().getTimezoneOffset());
    const noted = await noteBackup(db, partnership, now, keys);
    if (!noted.ok) toast({ text: t(`storage.error.${noted.error.kind}`) });
  };

  return (
    <Card
      title={t('files.kind.full')}
      note={
        backup.last ? t('files.full.last', { date: date(backup.last.slice(0, 10)) }) : t('files.full.never')
      }
    >
      <Stack>
        <p>{t('files.full.text')}</p>
        {error && <Banner tone="error">{t(sentences[error.kind])}</Banner>}
        {making.state === 'ready' ? (
          <>
            <Banner tone="good" title={t('files.full.ready')}>
              {t('files.full.keep', { name: making.copy.name })}
            </Banner>
            {making.copy.unread > 0 && <p>{t('files.full.unread', { count: making.copy.unread })}</p>}
            <FileActions make={() => making.copy} onOut={() => void note(making.copy)} />
          </>
        ) : !mayLock && needed ? (
          <Banner tone="warn">{t('files.full.insecure-needed')}</Banner>
        ) : (
          <FullForm
            needed={needed}
            reasons={reasons}
            mayLock={mayLock}
            busy={making.state === 'working'}
            onMake={make}
          />
        )}
      </Stack>
    </Card>
  );
}
