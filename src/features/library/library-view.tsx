import { useEffect, useState, type ReactNode } from 'react';
import type { Library } from '#domain/questionnaire/library.ts';
import { publish } from '#domain/questionnaire/publish.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { useLive } from '#storage/live.tsx';
import { readOwn } from '#storage/questionnaires.ts';
import { Loaded } from '#ui/loaded.tsx';
import { NotHere } from '#ui/not-here.tsx';
import { useQuery } from '#ui/use-query.ts';
import { readPlace } from './place.ts';
import { QuestionnairePage } from './questionnaire-page.tsx';
import { ShelvesPage } from './shelves-page.tsx';

type Content = { readonly library: readonly Questionnaire[]; readonly shelves: Library };

type LibraryViewProps = {
  /** Stable between renders. */
  readonly load: () => Promise<Content>;
  /** The id of the one that is looked at; '' for all. */
  readonly questionnaire: string;
  /** What is still being written, beside people's own. */
  readonly manuscripts: ReactNode;
};

/** All questionnaires, or one of them; `?for=` names the partnership that looks for one. */
export function LibraryView({ load, questionnaire: id, manuscripts }: LibraryViewProps) {
  const [query] = useQuery();
  const wanted = query.get('for');
  const live = useLive(`library ${wanted}`, async (db) => ({
    place: await readPlace(db, wanted),
    own: await readOwn(db),
  }));
  const [content, setContent] = useState<Content | null>(null);
  useEffect(() => {
    void load().then(setContent);
  }, [load]);
  if (!content) return null;
  return (
    <Loaded live={live}>
      {({ place, own }) => {
        if (id === '') return <ShelvesPage {...content} own={own} manuscripts={manuscripts} place={place} />;
        const questionnaire = [...content.library, ...own].find((one) => one.id === id);
        return questionnaire ? (
          <QuestionnairePage
            questionnaire={questionnaire}
            published={own.includes(questionnaire) ? publish(questionnaire).id : null}
            place={place}
          />
        ) : (
          <NotHere />
        );
      }}
    </Loaded>
  );
}
