import type { ReactNode } from 'react';
import type { Assessment } from '#domain/responses/assessment.ts';
import { useWords } from '#i18n/words-context.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { Empty } from '#ui/empty.tsx';
import { Page } from '#ui/page.tsx';

/** No more answers are taken. */
export function Closed({ assessment, foot }: { readonly assessment: Assessment; readonly foot?: ReactNode }) {
  const { t } = useWords();
  const back = `#/a/${assessment.id}`;
  return (
    <Page title={assessment.title} back={foot ? undefined : back}>
      <Empty
        title={t('answer.closed.title')}
        actions={
          foot ?? (
            <ButtonLink href={back} tone="primary">
              {t('answer.closed.action')}
            </ButtonLink>
          )
        }
      >
        {t('answer.closed.text')}
      </Empty>
    </Page>
  );
}
