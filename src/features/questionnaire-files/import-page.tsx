import { useLocation } from 'wouter';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Banner } from '#ui/banner.tsx';
import { FileButton } from '#ui/file-button.tsx';
import { Page } from '#ui/page.tsx';
import { Waiting } from '#ui/progress.tsx';
import { Stack } from '#ui/stack.tsx';
import { useToast } from '#ui/toast.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { LookAtQuestionnaire } from './look-at-questionnaire.tsx';
import { RefusedFile } from './refused-file.tsx';
import { useImport } from './use-import.ts';

/** By their ends and by their kinds: some devices know one, some the other. What it is, its content tells. */
const accepted =
  '.xlsx,.xlsm,.json,.txt,application/json,text/plain,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

type ImportPageProps = {
  /** The same function each time. */
  readonly loadLibrary: () => Promise<readonly Questionnaire[]>;
};

/** `#/questionnaires/import`: a questionnaire out of a file, looked at before it is kept. */
export function ImportPage({ loadLibrary }: ImportPageProps) {
  const { t, say } = useWords();
  const toast = useToast();
  const [, navigate] = useLocation();
  const { importing, openFile, stop, assume, takeIn } = useImport({
    loadLibrary,
    onDone: ({ id, title }) => {
      toast({ text: t('qfile.import.done', { title: say(title) }) });
      navigate(`/library/${id}`);
    },
  });
  const another = (
    <FileButton accept={accepted} onFile={openFile}>
      {t('qfile.import.another')}
    </FileButton>
  );
  switch (importing.step) {
    case 'choose':
      return (
        <Page title={t('qfile.import.title')} back="#/library">
          <Stack gap="l">
            <p>{t('qfile.import.lead')}</p>
            {importing.unreadable && <Banner tone="error">{t('files.error.unreadable')}</Banner>}
            <FileButton accept={accepted} tone="primary" busy={importing.busy} onFile={openFile}>
              {t('qfile.import.choose')}
            </FileButton>
            {importing.busy && <Waiting onStop={stop}>{t('qfile.import.reading')}</Waiting>}
            <Disclosure title={t('qfile.import.how-title')}>
              <Stack gap="s">
                <p>{t('qfile.import.how-xlsform')}</p>
                <p>{t('qfile.import.how-json')}</p>
                <p>{t('qfile.import.how-surveyjs')}</p>
              </Stack>
            </Disclosure>
          </Stack>
        </Page>
      );
    case 'refused':
      return (
        <Page title={t('qfile.import.refused')} back="#/library" footer={another}>
          <RefusedFile refused={importing.refused} />
        </Page>
      );
    case 'look':
      return (
        <LookAtQuestionnaire
          looked={importing}
          another={another}
          onAssume={(some) => assume(importing, some)}
          onTakeIn={() => takeIn(importing)}
        />
      );
  }
}
