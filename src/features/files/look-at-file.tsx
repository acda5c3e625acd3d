import type { Opened } from '#exchange/open.ts';
import type { Key } from '#i18n/words.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Page } from '#ui/page.tsx';
import { Waiting } from '#ui/progress.tsx';
import { Stack } from '#ui/stack.tsx';
import { countsInWords } from './merge-words.ts';
import { PickFile } from './pick-file.tsx';
import { ProblemBanner } from './problem-banner.tsx';
import { takeInErrorInWords } from './problem-words.ts';
import { countsOf, recordsOf } from './records-of.ts';
import type { TakeInError } from './take-in.ts';
import { useFocusedTitle } from './use-focused-title.ts';

type LookAtFileProps = {
  readonly opened: Opened;
  readonly busy: boolean;
  /** Why it could not be put on this device; nothing of it was. */
  readonly problem: TakeInError | null;
  readonly onAdd: (opened: Opened) => void;
  readonly onFile: (file: File) => void;
};

/** What is in the file, before it changes anything here; or why it could not. */
export function LookAtFile({ opened, busy, problem, onAdd, onFile }: LookAtFileProps) {
  useFocusedTitle();
  const words = useWords();
  const { t, list, date } = words;
  const outlook = outlookOf(opened);
  const of =
    opened.kind === 'answers'
      ? [opened.to.title, date(opened.to.date), opened.to.partnershipName].join(' · ')
      : list(opened.partnerships.map(({ name }) => name));
  return (
    <Page
      title={t('files.look.title')}
      back="#/"
      footer={
        <>
          <PickFile onFile={onFile}>{t('files.open.another')}</PickFile>
          {(!problem || mayPass(problem)) && (
            <Button tone="primary" busy={busy} onClick={() => onAdd(opened)}>
              {t(problem ? 'files.look.retry' : 'files.look.action')}
            </Button>
          )}
        </>
      }
    >
      <Stack>
        {problem && (
          <ProblemBanner title={t('files.refused.title')} said={takeInErrorInWords(problem, words)} />
        )}
        <Card title={t(`files.kind.${opened.kind}`)} note={of}>
          <p>{countsInWords({ ...countsOf(recordsOf(opened)), partnerships: 0 }, words)}</p>
        </Card>
        {!problem && outlook && <p>{t(outlook)}</p>}
        {busy && <Waiting>{t('files.look.working')}</Waiting>}
      </Stack>
    </Page>
  );
}

/** What this device is from then on; null where it stays what it was. */
function outlookOf(opened: Opened): Key | null {
  switch (opened.kind) {
    case 'answers':
      return null;
    case 'results':
      return 'files.look.results';
    case 'full':
      return opened.kept.length > 0 ? 'files.look.full' : 'files.look.copy';
  }
}

/** Whether trying again can help, without another file or another page. */
const mayPass = ({ kind }: TakeInError) => kind === 'storage-full' || kind === 'storage-refused';
