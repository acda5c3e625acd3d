import { useWords } from '#i18n/words-context.tsx';
import type { AppLanguage } from '#i18n/words.ts';
import { Button } from '#ui/button.tsx';
import { TextArea } from '#ui/field.tsx';
import { copyText } from '#ui/hand-out.ts';
import { Stack } from '#ui/stack.tsx';

type PictureAltProps = { text: string; language: AppLanguage; onSaid: (text: string) => void };

/** The drawing in words, to be put beside the picture wherever it goes. */
export function PictureAlt({ text, language, onSaid }: PictureAltProps) {
  const { t } = useWords();
  const copy = async () => {
    onSaid(t((await copyText(text)) ? 'charts.adjust.alt.copied' : 'charts.adjust.alt.not-copied'));
  };
  return (
    <Stack gap="s">
      <TextArea
        label={t('charts.adjust.alt.label')}
        hint={t('charts.adjust.alt.hint')}
        rows={4}
        readOnly
        lang={language}
        value={text}
      />
      <div>
        <Button icon="copy" onClick={() => void copy()}>
          {t('charts.adjust.alt.copy')}
        </Button>
      </div>
    </Stack>
  );
}
