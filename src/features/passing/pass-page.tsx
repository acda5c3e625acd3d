import { useState } from 'react';
import { useLocation } from 'wouter';
import { isPin } from '#domain/passing/pin.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import { passingTime } from '#domain/responses/passing-time.ts';
import { useWords } from '#i18n/words-context.tsx';
import { useDatabase } from '#storage/live.tsx';
import { newId } from '#storage/new-id.ts';
import { startPassing } from '#storage/passing.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Page } from '#ui/page.tsx';
import { Stack } from '#ui/stack.tsx';
import { PinField } from './pin-field.tsx';

/** What passing round is and how long it takes; a PIN, twice; then the device is closed but for answering. */
export function PassPage({ assessment }: { readonly assessment: Assessment }) {
  const { t } = useWords();
  const [pin, setPin] = useState('');
  const [again, setAgain] = useState('');
  const [wrong, setWrong] = useState<'shape' | 'differs' | null>(null);
  const { busy, problem, start } = useStart(assessment);
  const time = passingTime(assessment);
  const submit = () => {
    const found = violation(pin, again);
    setWrong(found);
    if (found) document.getElementsByName(found === 'shape' ? 'pin' : 'again')[0]?.focus();
    else void start(pin);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Page
        title={t('passing.title')}
        over={assessment.title}
        back={`#/a/${assessment.id}`}
        footer={
          <Button type="submit" tone="primary" wide busy={busy}>
            {t('passing.start.action')}
          </Button>
        }
      >
        <Stack gap="l">
          {problem && <Banner tone="error">{problem}</Banner>}
          <p>
            {t('passing.explain.shown')} {t('passing.explain.latch')}
          </p>
          <PinField
            name="pin"
            label={t('passing.pin.label')}
            hint={t('passing.pin.hint')}
            error={wrong === 'shape' ? t('passing.pin.shape') : undefined}
            value={pin}
            onChange={setPin}
          />
          <PinField
            name="again"
            label={t('passing.pin.again')}
            error={wrong === 'differs' ? t('passing.pin.differs') : undefined}
            value={again}
            onChange={setAgain}
          />
          {time && time.people > 1 && (
            <Card title={t('passing.time.title')}>
              <p>{t('passing.time.text', time)}</p>
            </Card>
          )}
        </Stack>
      </Page>
    </form>
  );
}

const violation = (pin: string, again: string): 'shape' | 'differs' | null => {
  if (!isPin(pin)) return 'shape';
  return pin === again ? null : 'differs';
};

function useStart({ id }: Assessment) {
  const db = useDatabase();
  const { t } = useWords();
  const [, navigate] = useLocation();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const start = async (pin: string) => {
    setBusy(true);
    const started = await startPassing(db, { assessment: id, pin, salt: newId() });
    setBusy(false);
    if (started.ok) navigate(`/a/${id}/answer`, { replace: true });
    else setProblem(t(`storage.error.${started.error.kind}`));
  };
  return { busy, problem, start };
}
