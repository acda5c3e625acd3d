import { useWords } from '#i18n/words-context.tsx';
import type { PartnershipResults } from '#storage/results.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Empty } from '#ui/empty.tsx';
import { Page } from '#ui/page.tsx';

type NothingYetProps = { readonly all: PartnershipResults; readonly back: string };

/** Why there is no report yet, and what brings it. */
export function NothingYet({ all: { partnership, assessments }, back }: NothingYetProps) {
  const { t } = useWords();
  const [newest] = assessments;
  return (
    <Page title={t('report.title')} over={partnership.name} back={back}>
      <Empty
        title={t('report.none.title')}
        actions={
          <ButtonLink
            tone="primary"
            href={newest ? `#/a/${newest.assessment.id}` : `#/p/${partnership.id}/new`}
          >
            {t(newest ? 'report.none.open' : 'report.none.begin')}
          </ButtonLink>
        }
      >
        {t('report.none.text')}
      </Empty>
    </Page>
  );
}
