import { lazy, Suspense, useMemo } from 'react';
import type { Basis } from '#charts/model/basis.ts';
import type { Partner } from '#domain/responses/partnership.ts';
import { useWords } from '#i18n/words-context.tsx';
import type { PartnershipResults } from '#storage/results.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { basesUpTo } from '#charts/model/bases.ts';
import { seriesOf } from '#charts/model/series.ts';

// Brings a library for drawing lines
const Change = lazy(async () => ({ default: (await import('#charts/change.tsx')).Change }));

type PartnerChangeProps = {
  /** Of the results. */
  readonly base: string;
  readonly all: PartnershipResults;
  readonly basis: Basis;
  readonly partner: Partner;
};

/** The overall figure over the assessments (C4: it comes first), and the way to all others. */
export function PartnerChange({ base, all, basis, partner }: PartnerChangeProps) {
  const { t } = useWords();
  const bases = useMemo(() => basesUpTo(all, basis), [all, basis]);
  const [overall] = seriesOf(basis, partner.id, 'overall');
  if (bases.length < 2 || !overall) return null;
  return (
    <Card>
      <Suspense fallback={<output>{t('app.loading.text')}</output>}>
        <Change bases={bases} series={overall.series} />
      </Suspense>
      <ButtonLink href={`${base}/change?about=${partner.id}&in=${basis.questionnaire.id}`}>
        {t('results.profile.change')}
      </ButtonLink>
    </Card>
  );
}
