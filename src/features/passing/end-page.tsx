import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Id } from '#domain/ids.ts';
import { triesLeft } from '#domain/passing/tries.ts';
import { useWords } from '#i18n/words-context.tsx';
import { useDatabase } from '#storage/live.tsx';
import { endPassing } from '#storage/passing.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { Page } from '#ui/page.tsx';
import { Stack } from '#ui/stack.tsx';
import { Forgotten } from './forgotten.tsx';
import { PinField } from './pin-field.tsx';
import { useWait } from './use-wait.ts';

/** The way out while the device is passed round: the PIN, or after a question without it. */
export function EndPage({ assessment }: { readonly assessment: Id }) {
  const { t } = useWords();
  const [pin, setPin] = useState('');
  const { wrong, left } = useWait();
  const { busy, failed, problem, end } = useEnd(assessment);
  const submit = async () => {
    await end(pin);
    setPin('');
    // What is wrong is read out with the field.
    document.getElementsByName('pin')[0]?.focus();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (left === 0 && !busy && pin !== '') void submit();
      }}
    >
      <Page
        title={t('passing.end.title')}
        back={`#/a/${assessment}/answer`}
        footer={
          <Button type="submit" tone="primary" wide busy={busy} disabled={left > 0}>
            {t('passing.end.action')}
          </Button>
        }
      >
        <Stack gap="l">
          {problem && <Banner tone="error">{problem}</Banner>}
          {left > 0 ? (
            <Banner tone="warn" title={t('passing.end.wait-title')}>
              {t('passing.end.wait', { time: clockOf(left) })}
            </Banner>
          ) : (
            <PinField
              name="pin"
              label={t('passing.pin.label')}
              hint={t('passing.end.text')}
              error={
                failed && pin === ''
                  ? t('passing.end.wrong', { count: triesLeft({ wrong, since: 0 }) })
                  : undefined
              }
              value={pin}
              onChange={setPin}
            />
          )}
          <Forgotten assessment={assessment} />
        </Stack>
      </Page>
    </form>
  );
}

/** `0:59`, rounded up so that it never says none is left while some is. */
function clockOf(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

function useEnd(assessment: Id) {
  const db = useDatabase();
  const { t } = useWords();
  const [, navigate] = useLocation();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const end = async (pin: string) => {
    setBusy(true);
    const ended = await endPassing(db, pin, Date.now());
    setBusy(false);
    if (!ended.ok) return setProblem(t(`storage.error.${ended.error.kind}`));
    setProblem(null);
    if (ended.value === 'ended') navigate(`/a/${assessment}`, { replace: true });
    else setFailed(ended.value === 'wrong');
  };
  return { busy, failed, problem, end };
}
