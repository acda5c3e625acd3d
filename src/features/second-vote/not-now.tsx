import { useWords } from '#i18n/words-context.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { Empty } from '#ui/empty.tsx';
import { Page } from '#ui/page.tsx';
import type { Votes } from './read-votes.ts';

/** Why there is nothing to vote on again just now, and what comes first. */
export function NotNow({ first, running }: Votes) {
  const { t } = useWords();
  const why = running ? 'running' : 'open';
  return (
    <Page title={t('again.title')} over={first.title} back={`#/a/${first.id}`}>
      <Empty
        title={t(`again.${why}.title`)}
        actions={
          <ButtonLink href={`#/a/${(running ?? first).id}`} tone="primary">
            {t(`again.${why}.action`)}
          </ButtonLink>
        }
      >
        {t(`again.${why}.text`)}
      </Empty>
    </Page>
  );
}
