import type { Id } from '#domain/ids.ts';
import { writeAnswers } from '#exchange/write.ts';
import { useWords } from '#i18n/words-context.tsx';
import { useLive } from '#storage/live.tsx';
import { Loaded } from '#ui/loaded.tsx';
import { NotHere } from '#ui/not-here.tsx';
import { Page } from '#ui/page.tsx';
import { Stack } from '#ui/stack.tsx';
import { FileActions } from './file-actions.tsx';
import { readAnswers, type Answers } from './read-answers.ts';
import { useNaming } from './use-naming.ts';

type SendAnswersRouteProps = { readonly assessment: Id; readonly respondent: Id };

/** `#/a/:assessment/send/:respondent` */
export default function SendAnswersRoute({ assessment, respondent }: SendAnswersRouteProps) {
  const live = useLive(`answers of ${respondent} to ${assessment}`, (db) =>
    readAnswers(db, assessment, respondent),
  );
  return <Loaded live={live}>{(found) => (found ? <SendAnswers answers={found} /> : <NotHere />)}</Loaded>;
}

/** The own answers on their way to the keeper. */
function SendAnswers({ answers }: { readonly answers: Answers }) {
  const { t } = useWords();
  const naming = useNaming();
  const { id, title, keeper, mode } = answers.assessment;
  return (
    <Page title={t('files.send.title')} over={title} back={`#/a/${id}`}>
      <Stack gap="l">
        <p>{t('files.send.text', { name: keeper.name })}</p>
        <p>{t(`files.send.open-${mode}`, { name: keeper.name })}</p>
        <FileActions asText primary make={() => writeAnswers(answers, naming())} />
        <p>{t('files.send.again')}</p>
      </Stack>
    </Page>
  );
}
