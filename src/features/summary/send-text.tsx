import { useState } from 'react';
import { useWords } from '#i18n/words-context.tsx';
import { Button } from '#ui/button.tsx';
import { TextArea } from '#ui/field.tsx';
import { shareText } from '#ui/hand-out.ts';
import { Stack } from '#ui/stack.tsx';
import { useToast } from '#ui/toast.tsx';

/** Hands the text to a chat, or to the clipboard; it stands there to be read, and to be copied by hand. */
export function SendText({ text }: { readonly text: string }) {
  const { t } = useWords();
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const send = async () => {
    setBusy(true);
    const outcome = await shareText(text);
    setBusy(false);
    if (outcome === 'copied') toast({ text: t('summary.send.copied') });
    if (outcome === 'nowhere') toast({ text: t('summary.send.by-hand') });
  };
  return (
    <Stack>
      <TextArea label={t('summary.send.label')} rows={8} readOnly value={text} />
      <Button icon="share" wide busy={busy} onClick={() => void send()}>
        {t('summary.send.action')}
      </Button>
    </Stack>
  );
}
