import { useMemo } from 'react';
import { Cooperation } from '#charts/cooperation.tsx';
import { JointFigures } from '#charts/joint-figures.tsx';
import type { Basis } from '#charts/model/basis.ts';
import { laddersAbout } from '#charts/model/ladder.ts';
import { SideBySide } from '#charts/side-by-side.tsx';
import { asksEach } from '#domain/responses/assessment.ts';
import { Card } from '#ui/card.tsx';
import { Columns } from '#ui/stack.tsx';
import { asksOfAll, judgesPartners, ratesPartners } from '#charts/model/asks.ts';
import { basesOf } from '#charts/model/bases.ts';
import { countedBases, partnersIn, settledIn } from './bases.ts';
import { ChangedCard } from './changed-card.tsx';
import { Comments } from './comments.tsx';
import { HandsSection } from './hands-section.tsx';
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
  const settled = useMemo(() => settledIn(all, own), [all, own]);
  const counted = useMemo(() => countedBases(all, own), [all, own]);
  const isTold = settled.length + counted.length > 0 && !assessment.parts.some(asksEach);
  const partners = partnersIn(all, assessment);
  const rated = peers.filter(ratesPartners);
  const room = roomFor(peers, rated, partners.length);
  // Beside partners one line says it, and leads to who judges whom
  const pairs = room === 'none' ? pairsIn(bases) : [];
  return (
    <div className={styles['overview']} data-partners={room}>
      <div className={styles['part']} data-area="about">
        {bases.length === 0 && !isTold && <NothingYet own={own} />}
        {own.keeper && <StillMissing all={all} own={own} />}
        <WeakestCard base={base} bases={bases} />
        <ChangedCard base={base} all={all} bases={bases} />
        {room !== 'none' && <PairsCard base={base} bases={bases} />}
      </div>
      {rated.length > 0 && (
        <div className={styles['part']} data-area="picture">
          {rated.map((basis) => (
            <Card key={basis.questionnaire.id}>
              <SideBySide basis={basis} level="dimension" />
            </Card>
          ))}
        </div>
      )}
      {peers.length > 0 && (
        <div className={styles['part']} data-area="partners">
          <PartnerList base={base} partners={partners} bases={peers} />
        </div>
      )}
      {whole.length + settled.length + pairs.length > 0 && (
        <div className={styles['part']} data-area="whole">
          <Columns>
            {whole.map((basis) => (
              <WholeResults key={basis.questionnaire.id} basis={basis} />
            ))}
            {pairs.map(({ basis, item }) => (
              <Card key={`${basis.questionnaire.id} ${item.id}`}>
                <Cooperation basis={basis} item={item} />
              </Card>
            ))}
            {settled.map((basis) => (
              <JointFigures key={basis.questionnaire.id} basis={basis} />
            ))}
          </Columns>
        </div>
      )}
      {counted.length > 0 && (
        <div className={styles['part']} data-area="hands">
          <HandsSection bases={counted} more={`${base}/items`} />
        </div>
      )}
      <div className={styles['part']} data-area="comments">
        <Comments bases={bases} />
      </div>
    </div>
  );
}

/** What stands beside what is said: nothing, the partners alone, or their picture and they, few or many. */
function roomFor(peers: readonly Basis[], rated: readonly Basis[], partners: number) {
  if (peers.length === 0) return 'none';
  if (rated.length === 0) return 'list';
  return partners < manyPartners ? 'few' : 'many';
}

const pairsIn = (bases: readonly Basis[]) =>
  bases.flatMap((basis) => laddersAbout(basis, 'pair').map((item) => ({ basis, item })));
