import { useState } from 'react';
import { useWords } from '#i18n/words-context.tsx';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { TextArea } from '#ui/field.tsx';
import { copyText, shareText } from '#ui/hand-out.ts';
import { Row, Stack } from '#ui/stack.tsx';
import styles from './joining.module.css';

type AsTextProps = {
  readonly text: string;
  /** What it is, for those who hear it. */
  readonly label: string;
};

/** What a code holds as lines of letters and digits: to be sent, or read out and typed. */
export function AsText({ text, label }: AsTextProps) {
  const { t } = useWords();
  const [copied, setCopied] = useState<boolean | null>(null);
  const share = async () => {
    const went = await shareText(text);
    if (went === 'copied' || went === 'nowhere') setCopied(went === 'copied');
  };
  return (
    <Stack>
      <div className={styles['text']}>
        <TextArea
          label={label}
          readOnly
          rows={text.split('\n').length}
          value={text}
          onFocus={({ target }) => target.select()}
        />
      </div>
      <Row>
        <Button icon="copy" onClick={() => void copyText(text).then(setCopied)}>
          {t('hand-in.text.copy')}
        </Button>
        {'share' in navigator && (
          <Button icon="share" onClick={() => void share()}>
            {t('hand-in.text.share')}
          </Button>
        )}
      </Row>
      {copied !== null && (
        <Banner tone={copied ? 'good' : 'warn'}>
          {t(copied ? 'hand-in.text.copied' : 'hand-in.text.by-hand')}
        </Banner>
      )}
    </Stack>
  );
}
