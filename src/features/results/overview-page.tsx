import { useMemo } from 'react';
import { SideBySide } from '#charts/side-by-side.tsx';
import { useWords } from '#i18n/words-context.tsx';
import { Card } from '#ui/card.tsx';
import { LinkList } from '#ui/link-list.tsx';
import { Marker } from '#ui/marker.tsx';
import { Columns, Stack } from '#ui/stack.tsx';
import { basesOf, judgesPartners, partnersIn } from './bases.ts';
import { Comments } from './comments.tsx';
import { NothingYet } from './nothing-yet.tsx';
import styles from './overview-page.module.css';
import type { ViewProps } from './views.ts';
import { WholeResults } from './whole-results.tsx';

/** The results of one assessment: each partner's way in, all side by side, then the partnership as a whole. */
export default function OverviewPage({ all, own }: ViewProps) {
  const { t } = useWords();
  const bases = useMemo(() => basesOf(all, own), [all, own]);
  const { assessment } = own;
  const peers = bases.filter(judgesPartners);
  return (
    <Stack gap="l">
      {bases.length === 0 && <NothingYet own={own} />}
      {peers.length > 0 && (
        <section>
          <Stack>
            <h2>{t('results.partners.title')}</h2>
            <LinkList
              label={t('results.partners.title')}
              items={partnersIn(all, assessment).map(({ id, name, sign }) => ({
                href: `#/a/${assessment.id}/results/${id}`,
                title: (
                  <span className={styles['partner']}>
                    <Marker index={sign} />
                    {name}
                  </span>
                ),
              }))}
            />
          </Stack>
        </section>
      )}
      <Columns>
        {peers.map((basis) => (
          <Card key={basis.questionnaire.id}>
            <SideBySide basis={basis} level="dimension" />
          </Card>
        ))}
        {bases
          .filter((basis) => !judgesPartners(basis))
          .map((basis) => (
            <WholeResults key={basis.questionnaire.id} all={all} basis={basis} />
          ))}
      </Columns>
      <Comments bases={bases} />
    </Stack>
  );
}
