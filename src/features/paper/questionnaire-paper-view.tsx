import { useEffect, useState } from 'react';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { useLive } from '#storage/live.tsx';
import { readPublished } from '#storage/questionnaires.ts';
import { Loaded } from '#ui/loaded.tsx';
import { NotHere } from '#ui/not-here.tsx';
import { useQuery } from '#ui/use-query.ts';
import { QuestionnairePaper } from './questionnaire-paper.tsx';

type QuestionnairePaperViewProps = {
  readonly id: string;
  /** The built-in ones; the same function each time. */
  readonly loadLibrary: () => Promise<readonly Questionnaire[]>;
};

/** `#/paper/:id`: the newest version, or the one of `?version=`. */
export function QuestionnairePaperView({ id, loadLibrary }: QuestionnairePaperViewProps) {
  const [query] = useQuery();
  const version = query.get('version');
  const live = useLive(`versions of ${id}`, async (db) => {
    const { values } = await readPublished(db);
    return values.filter(({ questionnaire }) => questionnaire.id === id);
  });
  const [library, setLibrary] = useState<readonly Questionnaire[] | null>(null);
  useEffect(() => {
    void loadLibrary().then(setLibrary);
  }, [loadLibrary]);
  if (!library) return null;
  return (
    <Loaded live={live}>
      {(own) => {
        const versions = [...library.filter((one) => one.id === id), ...own.map((one) => one.questionnaire)];
        const wanted = versions.find((one) => version === null || String(one.version) === version);
        return wanted ? <QuestionnairePaper questionnaire={wanted} /> : <NotHere />;
      }}
    </Loaded>
  );
}
