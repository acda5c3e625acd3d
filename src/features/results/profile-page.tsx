import { useMemo } from 'react';
import { Dumbbell } from '#charts/dumbbell.tsx';
import { Radar } from '#charts/radar.tsx';
import type { Partner } from '#domain/responses/partnership.ts';
import { useWords } from '#i18n/words-context.tsx';
import type { AssessmentResults, PartnershipResults } from '#storage/results.ts';
import { Card } from '#ui/card.tsx';
import { Page } from '#ui/page.tsx';
import { Columns, Stack } from '#ui/stack.tsx';
import { basesOf, judgesPartners } from './bases.ts';
import { factsOf } from './facts.ts';
import { HighlightCards } from './highlight-cards.tsx';
import { NothingYet } from './nothing-yet.tsx';
import { PartnerChange } from './partner-change.tsx';

type ProfilePageProps = {
  readonly all: PartnershipResults;
  readonly own: AssessmentResults;
  readonly partner: Partner;
};

/** One partner: two sentences, the facets, the principles, what has changed. */
export function ProfilePage({ all, own, partner }: ProfilePageProps) {
  const words = useWords();
  const bases = useMemo(() => basesOf(all, own).filter(judgesPartners), [all, own]);
  return (
    <Page
      width="wide"
      title={partner.name}
      over={`${all.partnership.name} / ${own.assessment.title}`}
      note={factsOf(words, own)}
      back={`#/a/${own.assessment.id}/results`}
    >
      <Stack gap="l">
        {bases.length === 0 && <NothingYet own={own} />}
        {bases.map((basis) => (
          <Stack key={basis.questionnaire.id} gap="l">
            <HighlightCards basis={basis} partner={partner} />
            <Columns>
              <Card>
                <Dumbbell basis={basis} about={partner.id} />
              </Card>
              <Card>
                <Radar basis={basis} about={partner.id} />
              </Card>
            </Columns>
            <PartnerChange all={all} basis={basis} partner={partner} />
          </Stack>
        ))}
      </Stack>
    </Page>
  );
}
