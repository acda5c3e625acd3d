import { useMemo } from 'react';
import { JointFigures } from '#charts/joint-figures.tsx';
import { SideBySide } from '#charts/side-by-side.tsx';
import { asksEach } from '#domain/responses/assessment.ts';
import { Card } from '#ui/card.tsx';
import { Columns } from '#ui/stack.tsx';
import { asksOfAll, basesOf, judgesPartners, partnersIn, ratesPartners, settledBases } from './bases.ts';
import { ChangedCard } from './changed-card.tsx';
import { Comments } from './comments.tsx';
import { NothingYet } from './nothing-yet.tsx';
import styles from './overview-page.module.css';
import { PairsCard } from './pairs-card.tsx';
import { manyPartners, PartnerList } from './partner-list.tsx';
import { StillMissing } from './still-missing.tsx';
import type { ViewProps } from './views.ts';
import { WeakestCard } from './weakest-card.tsx';
import { WholeResults } from './whole-results.tsx';

/** One assessment at a glance: who is missing, what is weakest, what has changed, the picture, each partner's way in. */
export default function OverviewPage({ all, own }: ViewProps) {
  const bases = useMemo(() => basesOf(all, own), [all, own]);
  const { assessment } = own;
  const base = `#/a/${assessment.id}/results`;
  const peers = bases.filter(judgesPartners);
  const whole = bases.filter(asksOfAll);
  const settled = useMemo(() => settledBases(all, own), [all, own]);
  const onlyJoint = settled.length > 0 && !assessment.parts.some(asksEach);
  const partners = partnersIn(all, assessment);
  const room = peers.length === 0 ? 'none' : partners.length < manyPartners ? 'few' : 'many';
  return (
    <div className={styles['overview']} data-partners={room}>
      <div className={styles['part']} data-area="about">
        {bases.length === 0 && !onlyJoint && <NothingYet own={own} />}
        {own.keeper && <StillMissing all={all} own={own} />}
        <WeakestCard base={base} bases={bases} />
        <ChangedCard base={base} all={all} bases={bases} />
        <PairsCard base={base} bases={bases} />
      </div>
      {peers.length > 0 && (
        <>
          <div className={styles['part']} data-area="picture">
            {peers.filter(ratesPartners).map((basis) => (
              <Card key={basis.questionnaire.id}>
                <SideBySide basis={basis} level="dimension" />
              </Card>
            ))}
          </div>
          <div className={styles['part']} data-area="partners">
            <PartnerList base={base} partners={partners} bases={peers} />
          </div>
        </>
      )}
      {whole.length + settled.length > 0 && (
        <div className={styles['part']} data-area="whole">
          <Columns>
            {whole.map((basis) => (
              <WholeResults key={basis.questionnaire.id} basis={basis} />
            ))}
            {settled.map((basis) => (
              <JointFigures key={basis.questionnaire.id} basis={basis} />
            ))}
          </Columns>
        </div>
      )}
      <div className={styles['part']} data-area="comments">
        <Comments bases={bases} />
      </div>
    </div>
  );
}
