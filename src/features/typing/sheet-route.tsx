import { useState } from 'react';
import type { Id } from '#domain/ids.ts';
import { asksEach } from '#domain/responses/assessment.ts';
import { useWords } from '#i18n/words-context.tsx';
import { useOnce } from '#storage/live.tsx';
import { useTabLock } from '#storage/use-tab-lock.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { Loaded } from '#ui/loaded.tsx';
import { NotHere } from '#ui/not-here.tsx';
import { Page } from '#ui/page.tsx';
import { readDesk, type DeskState } from './read-desk.ts';
import { SecondTyping } from './second-typing.tsx';
import { FirstTyping } from './first-typing.tsx';

type SheetRouteProps = { readonly assessment: Id; readonly draft: Id };

/** `#/a/:assessment/type/:draft`: read only when this tab has it for itself (F19). */
export default function SheetRoute(props: SheetRouteProps) {
  const [attempt, setAttempt] = useState(0);
  return <Attempt key={attempt} {...props} onRetry={() => setAttempt(attempt + 1)} />;
}

function Attempt({ onRetry, ...of }: SheetRouteProps & { readonly onRetry: () => void }) {
  const { t } = useWords();
  const hold = useTabLock(of.draft);
  if (hold === 'waiting') return null;
  if (hold === 'held') return <Held {...of} />;
  return (
    <Page title={t('typing.title')} back={`#/a/${of.assessment}/type`}>
      <Banner
        tone="warn"
        title={t('answer.elsewhere.title')}
        actions={<Button onClick={onRetry}>{t('answer.elsewhere.retry')}</Button>}
      >
        {t('answer.elsewhere.text')}
      </Banner>
    </Page>
  );
}

function Held({ assessment, draft: id }: SheetRouteProps) {
  // Read once: from then on the screen leads and storage follows, key by key.
  const live = useOnce(`paper form ${id}`, (db) => readDesk(db, assessment));
  return <Loaded live={live}>{(found) => <Found found={found} id={id} />}</Loaded>;
}

function Found({ found, id }: { readonly found: DeskState | null; readonly id: Id }) {
  const begun = found?.begun.find(({ draft }) => draft.id === id);
  if (!found?.keeper || !begun || !found.assessment.parts.some(asksEach)) return <NotHere />;
  const form = found.forms.find(({ respondent }) => respondent === begun.respondent);
  const isSecond = begun.draft.id !== begun.respondent;
  return isSecond && form ? (
    <SecondTyping state={found} begun={begun} form={form} />
  ) : (
    <FirstTyping state={found} begun={begun} />
  );
}
