import { useWords } from '#i18n/words-context.tsx';
import type { PartnershipResults } from '#storage/results.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Empty } from '#ui/empty.tsx';
import { Page } from '#ui/page.tsx';

type NoDataProps = { readonly all: PartnershipResults; readonly back: string };

/** Why there are no data yet, and what brings them. */
export function NoData({ all: { partnership, assessments }, back }: NoDataProps) {
  const { t } = useWords();
  const [newest] = assessments;
  const href = newest ? `#/a/${newest.assessment.id}` : `#/p/${partnership.id}/new`;
  return (
    <Page title={t('data.page.title')} over={partnership.name} back={back}>
      <Empty
        title={t('data.none.title')}
        actions={
          <ButtonLink tone="primary" href={href}>
            {t(newest ? 'report.none.open' : 'report.none.begin')}
          </ButtonLink>
        }
      >
        {t('data.none.text')}
      </Empty>
    </Page>
  );
}
