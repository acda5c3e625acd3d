import { useState } from 'react';
import { useWords } from '#i18n/words-context.tsx';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { TextArea } from '#ui/field.tsx';
import { Page } from '#ui/page.tsx';
import { Waiting } from '#ui/progress.tsx';
import { Scanner } from '#ui/scanner/scanner.tsx';
import { Stack } from '#ui/stack.tsx';
import { unreadInWords } from './join-words.ts';
import { OfflineNote } from './offline-note.tsx';
import type { Gathered, Unread } from './use-joining.ts';

type ScanPageProps = {
  readonly gathered: Gathered | null;
  readonly problem: Unread | null;
  readonly busy: boolean;
  readonly onCode: (text: string) => void;
  readonly onText: (text: string) => void;
};

/** Takes the invitation by camera, or as a text where there is none. */
export function ScanPage({ gathered, problem, busy, onCode, onText }: ScanPageProps) {
  const words = useWords();
  const { t } = words;
  const [text, setText] = useState('');
  // Opened once the camera cannot be had, and closed by the person alone.
  const [cameraless, setCameraless] = useState(0);
  return (
    <Page title={t('join.page.title')} back="#/">
      <Stack gap="l">
        <p>{t('join.page.lead')}</p>
        <Stack gap="s">
          <Scanner onRead={onCode} onProblem={() => setCameraless((before) => before + 1)} />
          <output>{gathered && <Missing {...gathered} />}</output>
          {busy && <Waiting>{t('join.page.reading')}</Waiting>}
          {problem && <Banner tone="error">{unreadInWords(problem, words)}</Banner>}
        </Stack>
        <Disclosure title={t('join.paste.title')} shown={cameraless}>
          <Stack>
            <TextArea
              label={t('join.paste.label')}
              hint={t('join.paste.hint')}
              autoCapitalize="characters"
              spellCheck={false}
              value={text}
              onChange={({ target }) => setText(target.value)}
            />
            <Button busy={busy} onClick={() => onText(text)}>
              {t('join.paste.action')}
            </Button>
          </Stack>
        </Disclosure>
        <OfflineNote />
        <p>
          <a href="#/open">{t('join.paste.file')}</a>
        </p>
      </Stack>
    </Page>
  );
}

/** Which codes of the invitation are still to be shown to the camera. */
function Missing({ have, of }: Gathered) {
  const { t, number, list } = useWords();
  const missing = Array.from({ length: of }, (_, index) => index + 1).filter((one) => !have.includes(one));
  return t('join.page.missing', { have: have.length, of, list: list(missing.map((one) => number(one))) });
}
