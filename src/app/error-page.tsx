import { useWords } from '#i18n/words-context.tsx';
import { Button } from '#ui/button.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { Page } from '#ui/page.tsx';
import { Stack } from '#ui/stack.tsx';

/** A bug: says that the answers are safe, and what to do. */
export function ErrorPage({ error }: { readonly error: unknown }) {
  const { t } = useWords();
  return (
    <Page title={t('app.error.title')}>
      <Stack>
        <p>{t('app.error.text')}</p>
        <Button tone="primary" onClick={() => location.reload()}>
          {t('app.error.reload')}
        </Button>
        <Disclosure title={t('app.error.details')}>
          <pre>{error instanceof Error ? `${error.name}: ${error.message}` : String(error)}</pre>
        </Disclosure>
      </Stack>
    </Page>
  );
}
