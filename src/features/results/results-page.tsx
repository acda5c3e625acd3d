import { useMemo } from 'react';
import { SideBySide } from '#charts/side-by-side.tsx';
import type { AssessmentResults, PartnershipResults } from '#storage/results.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Card } from '#ui/card.tsx';
import { LinkList } from '#ui/link-list.tsx';
import { Marker } from '#ui/marker.tsx';
import { Page } from '#ui/page.tsx';
import { Columns, Stack } from '#ui/stack.tsx';
import { basesOf, judgesPartners, partnersIn } from './bases.ts';
import { Comments } from './comments.tsx';
import { factsOf } from './facts.ts';
import { NothingYet } from './nothing-yet.tsx';
import styles from './results-page.module.css';
import { WholeResults } from './whole-results.tsx';

type ResultsPageProps = { readonly all: PartnershipResults; readonly own: AssessmentResults };

/** The results of one assessment: each partner's way in, all side by side, then the partnership as a whole. */
export function ResultsPage({ all, own }: ResultsPageProps) {
  const words = useWords();
  const { t } = words;
  const bases = useMemo(() => basesOf(all, own), [all, own]);
  const { assessment } = own;
  const peers = bases.filter(judgesPartners);
  return (
    <Page
      width="wide"
      title={assessment.title}
      over={all.partnership.name}
      note={factsOf(words, own)}
      back={`#/a/${assessment.id}`}
    >
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
    </Page>
  );
}
