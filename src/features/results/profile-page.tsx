import { useMemo } from 'react';
import { Dumbbell } from '#charts/dumbbell.tsx';
import { PrincipleLinks } from '#charts/principle-links.tsx';
import { Radar } from '#charts/radar.tsx';
import type { Partner } from '#domain/responses/partnership.ts';
import { useWords } from '#i18n/words-context.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Page } from '#ui/page.tsx';
import { Columns, Row, Stack } from '#ui/stack.tsx';
import { judgesPartners, ratesPartners } from '#charts/model/asks.ts';
import { basesOf } from '#charts/model/bases.ts';
import { partnersIn } from './bases.ts';
import { Comments } from './comments.tsx';
import { factsOf } from '#charts/words/occasion.ts';
import { FairCard } from './fair-card.tsx';
import { HighlightCards } from './highlight-cards.tsx';
import { NothingYet } from './nothing-yet.tsx';
import { PartnerChange } from './partner-change.tsx';
import { PartnerParts } from './partner-parts.tsx';
import { NextPartners, PartnerPicker } from './partner-picker.tsx';
import { SaidCard } from './said-card.tsx';
import type { ViewProps } from './views.ts';

/** One partner: what stands out, how it is seen and sees itself, who says so, what has changed. */
export function ProfilePage({ all, own, partner }: ViewProps & { readonly partner: Partner }) {
  const words = useWords();
  const { t } = words;
  const bases = useMemo(() => basesOf(all, own).filter(judgesPartners), [all, own]);
  const base = `#/a/${own.assessment.id}/results`;
  const partners = partnersIn(all, own.assessment);
  return (
    <Page
      width="wide"
      title={partner.name}
      over={`${all.partnership.name} / ${own.assessment.title}`}
      note={factsOf(words, own)}
      back={base}
      actions={
        <ButtonLink
          icon="file"
          href={`#/p/${all.partnership.id}/report?of=${own.assessment.id}&partner=${partner.id}`}
        >
          {t('report.make.action')}
        </ButtonLink>
      }
    >
      <Stack gap="l">
        <PartnerPicker base={base} partners={partners} chosen={partner} />
        {bases.length === 0 && <NothingYet own={own} />}
        {bases.map((basis) => (
          <Stack key={basis.questionnaire.id}>
            {ratesPartners(basis) && (
              <>
                <HighlightCards basis={basis} partner={partner} />
                <Columns>
                  <Card>
                    <Dumbbell basis={basis} about={partner.id} />
                  </Card>
                  <Card>
                    <Radar basis={basis} about={partner.id} />
                  </Card>
                </Columns>
                <PrincipleLinks questionnaire={basis.questionnaire} />
                <Columns>
                  <SaidCard basis={basis} partner={partner} />
                  <FairCard basis={basis} partner={partner} />
                </Columns>
                <PartnerChange base={base} all={all} basis={basis} partner={partner} />
                <Row>
                  <ButtonLink href={`${base}/items?about=${partner.id}`}>
                    {t('results.profile.items')}
                  </ButtonLink>
                </Row>
              </>
            )}
            <PartnerParts basis={basis} partner={partner} />
          </Stack>
        ))}
        <Comments bases={bases} note={t('results.comments.everybody')} />
        <NextPartners key={partner.id} base={base} partners={partners} chosen={partner} />
      </Stack>
    </Page>
  );
}
