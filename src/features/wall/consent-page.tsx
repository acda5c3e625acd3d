import { useState } from 'react';
import { Dumbbell } from '#charts/dumbbell.tsx';
import type { Basis } from '#charts/model/basis.ts';
import type { Id } from '#domain/ids.ts';
import { useWords } from '#i18n/words-context.tsx';
import { useDatabase } from '#storage/live.tsx';
import { setOnWall } from '#storage/on-wall.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Empty } from '#ui/empty.tsx';
import { Page } from '#ui/page.tsx';
import { Row, Stack } from '#ui/stack.tsx';
import { useQuery } from '#ui/use-query.ts';
import type { WallFound } from './read-wall.ts';

type ConsentPageProps = {
  readonly found: WallFound;
  /** Those that rate partners; null before the assessment is closed. */
  readonly bases: readonly Basis[] | null;
};

/** One partner at a time: nothing here or on the wall tells who would rather not be seen. */
export function ConsentPage({ found, bases }: ConsentPageProps) {
  const { t } = useWords();
  const [query, change] = useQuery();
  const partners = bases?.[0]?.partners ?? [];
  const partner = partners.find(({ id }) => id === query.get('partner'));
  return (
    <Page
      width="wide"
      title={t('wall.consent.title')}
      over={found.assessment.title}
      back={`#/a/${found.assessment.id}/wall`}
    >
      <Stack gap="l">
        {partners.length === 0 ? (
          <Empty title={t('wall.consent.title')}>
            {t(bases === null ? 'wall.consent.wait' : 'wall.consent.none')}
          </Empty>
        ) : (
          <>
            <p>{t('wall.consent.text')}</p>
            <Row>
              <span>{t('wall.consent.choose')}</span>
              {partners.map(({ id, name }) => (
                <Button key={id} aria-pressed={id === partner?.id} onClick={() => change({ partner: id })}>
                  {name}
                </Button>
              ))}
            </Row>
          </>
        )}
        {partner && (
          <Stack key={partner.id}>
            {bases?.map((basis) => (
              <Card key={basis.questionnaire.id}>
                <Dumbbell basis={basis} about={partner.id} />
              </Card>
            ))}
            <Decision
              assessment={found.assessment.id}
              partner={partner.id}
              shown={found.onWall.has(partner.id)}
            />
          </Stack>
        )}
      </Stack>
    </Page>
  );
}

type DecisionProps = { readonly assessment: Id; readonly partner: Id; readonly shown: boolean };

function Decision({ assessment, partner, shown }: DecisionProps) {
  const db = useDatabase();
  const { t } = useWords();
  const [decided, setDecided] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const decide = async (on: boolean) => {
    const done = await setOnWall(db, { assessment, partner }, on);
    setDecided(done.ok);
    setProblem(done.ok ? null : t(`storage.error.${done.error.kind}`));
  };
  return (
    <Card title={t('wall.consent.question')}>
      {problem && <Banner tone="error">{problem}</Banner>}
      <Row>
        <Button tone={shown ? 'secondary' : 'primary'} onClick={() => void decide(true)}>
          {t('wall.consent.yes')}
        </Button>
        <Button onClick={() => void decide(false)}>{t('wall.consent.no')}</Button>
      </Row>
      <output>{(decided || shown) && t(shown ? 'wall.consent.shown' : 'wall.consent.hidden')}</output>
    </Card>
  );
}
