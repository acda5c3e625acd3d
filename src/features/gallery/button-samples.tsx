import { useWords } from '#i18n/words-context.tsx';
import { Button, ButtonLink, IconButton } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { FileButton } from '#ui/file-button.tsx';
import { Row, Stack } from '#ui/stack.tsx';

const nothing = () => {};

export function ButtonSamples() {
  const { t } = useWords();
  return (
    <Card title={t('gallery.buttons.title')}>
      <Stack gap="s">
        <Button tone="primary" wide>
          {t('gallery.buttons.primary')}
        </Button>
        <Row>
          <Button>{t('gallery.buttons.secondary')}</Button>
          <Button tone="quiet">{t('gallery.buttons.quiet')}</Button>
          <Button tone="danger">{t('gallery.buttons.danger')}</Button>
        </Row>
        <Row>
          <Button tone="primary" busy>
            {t('gallery.buttons.busy')}
          </Button>
          <Button busy>{t('gallery.buttons.busy')}</Button>
        </Row>
        <Row>
          <Button tone="primary" disabled>
            {t('gallery.buttons.disabled')}
          </Button>
          <Button disabled>{t('gallery.buttons.disabled')}</Button>
        </Row>
        <Row>
          <ButtonLink href="#/" icon="next">
            {t('gallery.buttons.link')}
          </ButtonLink>
          <FileButton accept=".txt" onFile={nothing}>
            {t('gallery.buttons.file')}
          </FileButton>
          <IconButton label={t('ui.close.label')} icon="close" />
          <IconButton label={t('gallery.buttons.disabled')} icon="up" disabled />
        </Row>
      </Stack>
    </Card>
  );
}
