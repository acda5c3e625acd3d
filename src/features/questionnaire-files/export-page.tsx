import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { useWords } from '#i18n/words-context.tsx';
import { useLive } from '#storage/live.tsx';
import { readPublished } from '#storage/questionnaires.ts';
import { Loaded } from '#ui/loaded.tsx';
import { NotHere } from '#ui/not-here.tsx';
import { Page } from '#ui/page.tsx';
import { Stack } from '#ui/stack.tsx';
import { VersionCard } from './version-card.tsx';

type ExportPageProps = {
  readonly id: string;
  /** The same function each time. */
  readonly loadLibrary: () => Promise<readonly Questionnaire[]>;
};

/** `#/questionnaires/:id`: a questionnaire as a file, to be changed elsewhere or handed to somebody. */
export function ExportPage({ id, loadLibrary }: ExportPageProps) {
  const live = useLive(`versions of ${id}`, async (db) => {
    const { values } = await readPublished(db);
    return values.filter(({ questionnaire }) => questionnaire.id === id);
  });
  const [builtIn, setBuiltIn] = useState<readonly Questionnaire[] | null>(null);
  useEffect(() => {
    void loadLibrary().then(setBuiltIn);
  }, [loadLibrary]);
  if (!builtIn) return null;
  return (
    <Loaded live={live}>
      {(own) => {
        const versions = [
          ...own.map((one) => ({ questionnaire: one.questionnaire, own: one })),
          ...builtIn.filter((one) => one.id === id).map((questionnaire) => ({ questionnaire, own: null })),
        ];
        return versions.length === 0 ? <NotHere /> : <Versions versions={versions} />;
      }}
    </Loaded>
  );
}

type Version = Pick<Parameters<typeof VersionCard>[0], 'questionnaire' | 'own'>;

/** The newest first. */
function Versions({ versions }: { readonly versions: readonly Version[] }) {
  const { t, say } = useWords();
  const [, navigate] = useLocation();
  const [newest, ...older] = versions.map(({ questionnaire }) => questionnaire);
  return (
    <Page
      title={t('qfile.export.title')}
      over={newest && say(newest.title)}
      back={`#/library/${newest?.id ?? ''}`}
    >
      <Stack gap="l">
        <p>{t('qfile.export.lead')}</p>
        {versions.map(({ questionnaire, own }) => (
          <VersionCard
            key={own?.id ?? 'built-in'}
            questionnaire={questionnaire}
            own={own}
            onRemoved={() => older.length === 0 && navigate('/library', { replace: true })}
          />
        ))}
        <p>{t('qfile.export.xlsform-lacks')}</p>
      </Stack>
    </Page>
  );
}
