import { useState } from 'react';
import { useWords } from '#i18n/words-context.tsx';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { ConfirmDialog, Dialog } from '#ui/dialog.tsx';
import { Waiting } from '#ui/progress.tsx';
import { Row, Stack } from '#ui/stack.tsx';
import { useToast } from '#ui/toast.tsx';

const nothing = () => {};

export function MessageSamples() {
  const { t } = useWords();
  const toast = useToast();
  const [open, setOpen] = useState<'sheet' | 'question' | null>(null);
  const close = () => setOpen(null);
  const undo = { label: t('gallery.messages.undo'), run: nothing };
  return (
    <Card title={t('gallery.messages.title')}>
      <Stack gap="s">
        <Banner>{t('gallery.messages.info')}</Banner>
        <Banner tone="good">{t('gallery.messages.good')}</Banner>
        <Banner tone="warn">{t('gallery.messages.warn')}</Banner>
        <Banner
          tone="error"
          title={t('gallery.messages.errorTitle')}
          actions={<Button>{t('gallery.messages.again')}</Button>}
        >
          {t('gallery.messages.error')}
        </Banner>
        <Waiting onStop={nothing}>{t('gallery.messages.waiting')}</Waiting>
        <Row>
          <Button onClick={() => toast({ text: t('gallery.messages.toastText') })}>
            {t('gallery.messages.toast')}
          </Button>
          <Button onClick={() => toast({ text: t('gallery.messages.removed'), action: undo })}>
            {t('gallery.messages.toastUndo')}
          </Button>
          <Button onClick={() => setOpen('sheet')}>{t('gallery.messages.dialog')}</Button>
          <Button onClick={() => setOpen('question')}>{t('gallery.messages.confirm')}</Button>
        </Row>
      </Stack>
      <Dialog open={open === 'sheet'} title={t('gallery.messages.dialogTitle')} onClose={close}>
        <p>{t('gallery.messages.dialogText')}</p>
      </Dialog>
      <ConfirmDialog
        open={open === 'question'}
        title={t('gallery.messages.confirmTitle')}
        confirm={t('gallery.messages.confirm')}
        onConfirm={close}
        onClose={close}
        danger
      >
        <p>{t('gallery.messages.confirmText')}</p>
      </ConfirmDialog>
    </Card>
  );
}
