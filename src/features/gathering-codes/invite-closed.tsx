import { useWords } from '#i18n/words-context.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { Empty } from '#ui/empty.tsx';
import { Page } from '#ui/page.tsx';
import type { Closed } from './read-inviting.ts';

/** The kit and the rehearsal lead here after closing too. */
export function InviteClosed({ closed: { id, title } }: Closed) {
  const { t } = useWords();
  return (
    <Page title={t('invite.title')} over={title} back={`#/a/${id}`}>
      <Empty
        title={t('invite.closed.title')}
        actions={
          <ButtonLink href={`#/a/${id}`} tone="primary">
            {t('join.found.go-on')}
          </ButtonLink>
        }
      >
        {t('invite.closed.text')}
      </Empty>
    </Page>
  );
}
