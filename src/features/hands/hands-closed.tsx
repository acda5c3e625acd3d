import type { Assessment } from '#domain/responses/assessment.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Banner } from '#ui/banner.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { Page } from '#ui/page.tsx';

/** Nothing is counted any more: the results tell what was. */
export function HandsClosed({ assessment: { id, title } }: { readonly assessment: Assessment }) {
  const { t } = useWords();
  return (
    <Page title={t('hands.title')} over={title} back={`#/a/${id}`}>
      <Banner actions={<ButtonLink href={`#/a/${id}/results`}>{t('gather.results.action')}</ButtonLink>}>
        {t('hands.closed.note')}
      </Banner>
    </Page>
  );
}
