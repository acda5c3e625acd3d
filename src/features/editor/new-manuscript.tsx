import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { Manuscript } from '#domain/manuscript/manuscript.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { useWords } from '#i18n/words-context.tsx';
import { instantAt } from '#storage/clock.ts';
import { useDatabase, useLive } from '#storage/live.tsx';
import { readManuscripts, saveManuscript } from '#storage/manuscripts.ts';
import { newId } from '#storage/new-id.ts';
import { askToKeep } from '#storage/persistence.ts';
import { readPublished } from '#storage/questionnaires.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { Loaded } from '#ui/loaded.tsx';
import { NotHere } from '#ui/not-here.tsx';
import { Page } from '#ui/page.tsx';
import { Stack } from '#ui/stack.tsx';
import { useQuery } from '#ui/use-query.ts';
import { begin, beginningOf, begunAlready, newestVersion, type Around, type Beginning } from './beginning.ts';
import { failureKey } from './failure-key.ts';
import { ManuscriptLinks } from './manuscript-links.tsx';

type NewManuscriptProps = {
  /** The built-in ones; the same function each time. */
  readonly loadLibrary: () => Promise<readonly Questionnaire[]>;
};

/**
 * `#/questionnaires/new`, `?copy=` a questionnaire, `?next=` the digest of a version: nothing is made before a tap, so
 * that to open the address twice, or to come back to it, makes nothing twice.
 */
export function NewManuscript({ loadLibrary }: NewManuscriptProps) {
  const [query] = useQuery();
  const [builtIn, setBuiltIn] = useState<readonly Questionnaire[] | null>(null);
  useEffect(() => {
    void loadLibrary().then(setBuiltIn);
  }, [loadLibrary]);
  const live = useLive('to begin a manuscript', async (db) => ({
    published: (await readPublished(db)).values,
    manuscripts: (await readManuscripts(db)).values,
  }));
  if (!builtIn) return null;
  return (
    <Loaded live={live}>
      {({ published, manuscripts }) => {
        const around = { builtIn, published };
        const beginning = beginningOf(query, around);
        if (!beginning) return <NotHere />;
        return <Begin beginning={beginning} around={around} begun={begunAlready(manuscripts, beginning)} />;
      }}
    </Loaded>
  );
}

type BeginProps = {
  readonly beginning: Beginning;
  readonly around: Around;
  readonly begun: readonly Manuscript[];
};

function Begin({ beginning, around, begun }: BeginProps) {
  const { t, say } = useWords();
  const db = useDatabase();
  const [, navigate] = useLocation();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const start = async () => {
    setBusy(true);
    const changedAt = instantAt(Date.now(), -new Date().getTimezoneOffset());
    const manuscript = await begin(beginning, around, { id: newId(), changedAt });
    const saved = await saveManuscript(db, manuscript);
    setBusy(false);
    if (!saved.ok) return setProblem(t(failureKey(saved.error)));
    await askToKeep(navigator.storage);
    navigate(`/questionnaires/edit/${manuscript.id}`, { replace: true });
  };
  return (
    <Page
      title={t(`editor.new.title-${beginning.kind}`)}
      over={beginning.kind === 'new' ? t('library.title') : say(beginning.of.title)}
      back={beginning.kind === 'new' ? '#/library' : `#/library/${beginning.of.id}`}
      footer={
        <Button tone={begun.length > 0 ? 'secondary' : 'primary'} busy={busy} onClick={() => void start()}>
          {t(begun.length > 0 ? 'editor.new.another' : 'editor.new.action')}
        </Button>
      }
    >
      <Stack gap="l">
        {problem !== null && <Banner tone="error">{problem}</Banner>}
        <About beginning={beginning} around={around} />
        {begun.length > 0 && (
          <section>
            <Stack>
              <h2>{t('editor.new.begun')}</h2>
              <ManuscriptLinks label={t('editor.new.begun')} manuscripts={begun} />
            </Stack>
          </section>
        )}
      </Stack>
    </Page>
  );
}

function About({ beginning, around }: Pick<BeginProps, 'beginning' | 'around'>) {
  const { t, say } = useWords();
  if (beginning.kind === 'new') return <p>{t('editor.new.text-new')}</p>;
  const { title, version } = beginning.of;
  if (beginning.kind === 'copy') return <p>{t('editor.new.text-copy', { title: say(title) })}</p>;
  const next = newestVersion(beginning.of, around) + 1;
  return <p>{t('editor.new.text-next', { version: next, before: version })}</p>;
}
