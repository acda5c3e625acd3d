import type { Assessment } from '#domain/responses/assessment.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Banner } from '#ui/banner.tsx';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Page } from '#ui/page.tsx';

type HandedInProps = { readonly assessment: Assessment; readonly onAgain: () => void };

/** The keeper has got it, as the person says. */
export function HandedIn({ assessment, onAgain }: HandedInProps) {
  const { t } = useWords();
  const back = `#/a/${assessment.id}`;
  return (
    <Page
      title={t('hand-in.done.title')}
      over={assessment.title}
      back={back}
      footer={
        <>
          <Button onClick={onAgain}>{t('hand-in.done.again')}</Button>
          <ButtonLink tone="primary" href={back}>
            {t('join.found.go-on')}
          </ButtonLink>
        </>
      }
    >
      <Banner tone="good">{t('hand-in.done.text')}</Banner>
    </Page>
  );
}
