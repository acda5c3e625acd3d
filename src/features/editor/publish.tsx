import { useLocation } from 'wouter';
import type { Manuscript } from '#domain/manuscript/manuscript.ts';
import type { QuestionnaireError } from '#domain/questionnaire/error.ts';
import type { FittedIn } from '#domain/questionnaire/fit-in.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { useWords } from '#i18n/words-context.tsx';
import { useDatabase, useLive } from '#storage/live.tsx';
import { publishManuscript, type ManuscriptError } from '#storage/manuscripts.ts';
import { askToKeep } from '#storage/persistence.ts';
import { readPublished, type VersionTaken } from '#storage/questionnaires.ts';
import { Loaded } from '#ui/loaded.tsx';
import { useToast } from '#ui/toast.tsx';
import { failureKey } from './failure-key.ts';
import { PublishSection } from './publish-section.tsx';

type PublishProps = {
  readonly manuscript: Manuscript;
  readonly errors: readonly QuestionnaireError[];
  readonly builtIn: readonly Questionnaire[];
};

/** From the manuscript to the shelf; then to what it has become. */
export function Publish({ manuscript, errors, builtIn }: PublishProps) {
  const { t, say } = useWords();
  const db = useDatabase();
  const toast = useToast();
  const [, navigate] = useLocation();
  const live = useLive('published', readPublished);
  const publish = async ({ questionnaire }: FittedIn) => {
    const published = await publishManuscript(db, manuscript, questionnaire);
    if (!published.ok) return problemOf(published.error);
    await askToKeep(navigator.storage);
    const { id, title, version } = questionnaire;
    toast({ text: t('editor.publish.done', { title: say(title), version }) });
    navigate(`/library/${id}`, { replace: true });
    return null;
  };
  const problemOf = (error: ManuscriptError | VersionTaken) =>
    t(error.kind === 'version-taken' ? 'editor.publish.taken' : failureKey(error));
  return (
    <Loaded live={live}>
      {({ values }) => (
        <PublishSection
          manuscript={manuscript}
          errors={errors}
          shelf={{ builtIn, own: values.map(({ questionnaire }) => questionnaire) }}
          onPublish={publish}
        />
      )}
    </Loaded>
  );
}
