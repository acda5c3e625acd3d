import { useState } from 'react';
import { useWords } from '#i18n/words-context.tsx';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { TextArea } from '#ui/field.tsx';
import { Waiting } from '#ui/progress.tsx';
import { Stack } from '#ui/stack.tsx';
import { PickFile } from './pick-file.tsx';
import styles from './files.module.css';
import { readErrorInWords, type ReadError } from './problem-words.ts';
import { ProblemBanner } from './problem-banner.tsx';

type ChooseFileProps = {
  readonly busy: boolean;
  readonly problem: ReadError | null;
  readonly onFile: (file: File) => void;
  readonly onText: (text: string) => void;
};

/** Takes a file, or the text that somebody sent as a message. */
export function ChooseFile({ busy, problem, onFile, onText }: ChooseFileProps) {
  const words = useWords();
  const { t } = words;
  const [text, setText] = useState('');
  return (
    <Stack gap="l">
      <p>{t('files.open.lead')}</p>
      {problem && (
        <ProblemBanner
          title={t(problem.kind === 'questionnaire' ? 'files.questionnaire.title' : 'files.error.title')}
          said={readErrorInWords(problem, words)}
          actions={
            problem.kind === 'questionnaire' && (
              <ButtonLink href="#/questionnaires/import">{t('files.questionnaire.action')}</ButtonLink>
            )
          }
        />
      )}
      <PickFile tone="primary" busy={busy} onFile={onFile}>
        {t('files.open.choose')}
      </PickFile>
      {busy && <Waiting>{t('files.open.reading')}</Waiting>}
      <Disclosure title={t('files.open.paste-title')}>
        <Stack>
          <div className={styles['long']}>
            <TextArea
              label={t('files.open.paste-label')}
              hint={t('files.open.paste-hint')}
              spellCheck={false}
              value={text}
              onChange={({ target }) => setText(target.value)}
            />
          </div>
          <Button busy={busy} onClick={() => onText(text)}>
            {t('files.open.paste-action')}
          </Button>
        </Stack>
      </Disclosure>
      <p>
        <a href="#/join">{t('join.action')}</a>
      </p>
    </Stack>
  );
}
