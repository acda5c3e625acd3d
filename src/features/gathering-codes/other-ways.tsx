import { useState } from 'react';
import { useWords } from '#i18n/words-context.tsx';
import { Button } from '#ui/button.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { TextArea } from '#ui/field.tsx';
import { FileButton } from '#ui/file-button.tsx';
import { Stack } from '#ui/stack.tsx';

type OtherWaysProps = {
  /** Opens it each time this grows. */
  readonly shown: number;
  readonly onTyped: (text: string) => void;
  readonly onFile: (file: File) => void;
};

/** Without a camera: the text code, a picture of the code, or the file. */
export function OtherWays({ shown, onTyped, onFile }: OtherWaysProps) {
  const { t } = useWords();
  const [text, setText] = useState('');
  return (
    <Disclosure title={t('station.other.title')} shown={shown}>
      <Stack>
        <TextArea
          label={t('station.typed.label')}
          hint={t('station.typed.hint')}
          autoCapitalize="characters"
          spellCheck={false}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <Button
          onClick={() => {
            if (text.trim() !== '') onTyped(text);
          }}
        >
          {t('station.typed.action')}
        </Button>
        <FileButton accept="image/*" onFile={onFile}>
          {t('station.picture.action')}
        </FileButton>
        <p>
          <a href="#/open">{t('station.file.action')}</a>
        </p>
      </Stack>
    </Disclosure>
  );
}
