import { useState } from 'react';
import { asFile } from '#exchange/write.ts';
import { copyText, downloadFile, shareFile } from '#ui/hand-out.ts';
import type { Written } from '#exchange/write.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { TextArea } from '#ui/field.tsx';
import { Stack } from '#ui/stack.tsx';
import styles from './files.module.css';

/** A message on WhatsApp holds 65,536 letters; what is longer arrives cut. */
const longestMessage = 65_000;

type Outcome = {
  readonly kind: 'shared' | 'downloaded' | 'copied' | 'copied-long' | 'by-hand';
  readonly written: Written;
};

type FileActionsProps = {
  readonly make: () => Written;
  /** Whether this is what the screen is for. */
  readonly primary?: boolean;
  /** Whether it may also go as the text of a message. */
  readonly asText?: boolean;
  /** It has left the page. */
  readonly onOut?: () => void;
};

/** The ways out for a file: share sheet, download, text of a message; then where it went. */
export function FileActions({ make, primary = false, asText = false, onOut }: FileActionsProps) {
  const { t } = useWords();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const sheet = 'canShare' in navigator;
  const tell = (kind: Outcome['kind'], written: Written) => {
    setOutcome({ kind, written });
    onOut?.();
  };
  const share = async () => {
    const written = make();
    const went = await shareFile(asFile(written));
    if (went !== 'cancelled') tell(went, written);
  };
  const download = () => {
    const written = make();
    downloadFile(asFile(written));
    tell('downloaded', written);
  };
  const copy = async () => {
    const written = make();
    const copied = written.text.length > longestMessage ? 'copied-long' : 'copied';
    tell((await copyText(written.text)) ? copied : 'by-hand', written);
  };
  const first = primary ? 'primary' : 'secondary';
  return (
    <Stack gap="s">
      {sheet && (
        <Button icon="share" tone={first} wide onClick={() => void share()}>
          {t('files.out.share')}
        </Button>
      )}
      <Button icon="download" tone={sheet ? 'secondary' : first} wide onClick={download}>
        {t('files.out.download')}
      </Button>
      {asText && (
        <Button icon="copy" tone="quiet" wide onClick={() => void copy()}>
          {t('files.out.copy')}
        </Button>
      )}
      {!sheet && !window.isSecureContext && <p>{t('files.out.no-sheet')}</p>}
      {outcome && outcome.kind !== 'by-hand' && (
        <Banner tone={outcome.kind === 'copied-long' ? 'warn' : 'good'}>
          {t(`files.out.${outcome.kind}`, { name: outcome.written.name })}
        </Banner>
      )}
      {outcome?.kind === 'by-hand' && (
        <div className={styles['long']}>
          <TextArea
            label={t('files.out.by-hand')}
            readOnly
            value={outcome.written.text}
            onFocus={({ target }) => target.select()}
          />
        </div>
      )}
    </Stack>
  );
}
