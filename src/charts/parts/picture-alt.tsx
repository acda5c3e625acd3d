import { useWords } from '#i18n/words-context.tsx';
import { Button } from '#ui/button.tsx';
import { TextArea } from '#ui/field.tsx';
import { copyText } from '#ui/hand-out.ts';
import { Stack } from '#ui/stack.tsx';

type PictureAltProps = { text: string; onSaid: (text: string) => void };

/** The drawing in words, to be put beside the picture wherever it goes. */
export function PictureAlt({ text, onSaid }: PictureAltProps) {
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
