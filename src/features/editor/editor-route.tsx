import { useEffect, useState } from 'react';
import type { Id } from '#domain/ids.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { useWords } from '#i18n/words-context.tsx';
import type { Database } from '#storage/database.ts';
import { useOnce } from '#storage/live.tsx';
import { takeUpManuscripts } from '#storage/manuscripts-left.ts';
import { openManuscript } from '#storage/manuscripts.ts';
import { shelf } from '#storage/shelf.ts';
import { useTabLock } from '#storage/use-tab-lock.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { Loaded } from '#ui/loaded.tsx';
import { NotHere } from '#ui/not-here.tsx';
import { Page } from '#ui/page.tsx';
import { EditorPage } from './editor-page.tsx';

type EditorRouteProps = {
  readonly manuscript: Id;
  /** The built-in ones; the same function each time. */
  readonly loadLibrary: () => Promise<readonly Questionnaire[]>;
};

/** `#/questionnaires/edit/:manuscript`: read only when this tab has it for itself, so that it is what the tab before left (F19). */
export function EditorRoute(props: EditorRouteProps) {
  const [attempt, setAttempt] = useState(0);
  return (
    <Attempt
      key={`${props.manuscript} ${attempt}`}
      {...props}
      first={attempt === 0}
      onRetry={() => setAttempt(attempt + 1)}
    />
  );
}

type AttemptProps = EditorRouteProps & { readonly first: boolean; readonly onRetry: () => void };

function Attempt({ first, onRetry, ...props }: AttemptProps) {
  const hold = useTabLock(props.manuscript);
  if (hold === 'held') return <Held {...props} />;
  return hold === 'waiting' && first ? null : <Elsewhere onRetry={onRetry} />;
}

function Held({ manuscript: id, loadLibrary }: EditorRouteProps) {
  const { t } = useWords();
  const [builtIn, setBuiltIn] = useState<readonly Questionnaire[] | null>(null);
  useEffect(() => {
    void loadLibrary().then(setBuiltIn);
  }, [loadLibrary]);
  // Read once: from then on the screen leads and storage follows, change by change.
  const live = useOnce(`manuscript ${id}`, (db) => readLatest(db, id));
  return (
    <Loaded live={live}>
      {({ value, broken }) => {
        if (broken) return <Banner tone="error">{t('storage.error.broken')}</Banner>;
        if (!value) return <NotHere />;
        return builtIn && <EditorPage start={value} builtIn={builtIn} />;
      }}
    </Loaded>
  );
}

/** With what a page left behind that was gone too soon. */
async function readLatest(db: Database, id: Id) {
  if (shelf) await takeUpManuscripts(db, shelf);
  return openManuscript(db, id);
}

function Elsewhere({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useWords();
  return (
    <Page title={t('editor.page.first')} back="#/library">
      <Banner
        tone="warn"
        title={t('editor.elsewhere.title')}
        actions={<Button onClick={onRetry}>{t('editor.elsewhere.retry')}</Button>}
      >
        {t('editor.elsewhere.text')}
      </Banner>
    </Page>
  );
}
