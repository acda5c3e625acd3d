import { useState } from 'react';
import { useWords } from '#i18n/words-context.tsx';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { TextArea } from '#ui/field.tsx';
import { copyText } from '#ui/hand-out.ts';
import { Stack } from '#ui/stack.tsx';

type CopyTextProps = { readonly text: string; readonly label: string; readonly hint: string };

/** A text to be sent on; where the clipboard is not given (F27) it is copied by hand. */
export function CopyText({ text, label, hint }: CopyTextProps) {
  const { t } = useWords();
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <Stack>
      <TextArea
        label={label}
        hint={hint}
        readOnly
        rows={6}
        value={text}
        onFocus={({ target }) => target.select()}
      />
      <Button icon="copy" onClick={() => void copyText(text).then(setCopied)}>
        {t('hand-in.text.copy')}
      </Button>
      {copied !== null && (
        <Banner tone={copied ? 'good' : 'warn'}>
          {t(copied ? 'hand-in.text.copied' : 'hand-in.text.by-hand')}
        </Banner>
      )}
    </Stack>
  );
}
