import { useState } from 'react';
import { useWords } from '#i18n/words-context.tsx';
import { Banner } from '#ui/banner.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { Check } from '#ui/choice.tsx';
import { Empty } from '#ui/empty.tsx';
import { Page } from '#ui/page.tsx';
import { Scanner } from '#ui/scanner/scanner.tsx';
import { Stack } from '#ui/stack.tsx';
import { LastOutcome } from './last-outcome.tsx';
import { MergeStations } from './merge-stations.tsx';
import { OtherWays } from './other-ways.tsx';
import { PresentCount } from './present-count.tsx';
import type { Scanning } from './read-scanning.ts';
import { RecentPartners } from './recent-partners.tsx';
import { useStation } from './use-station.ts';
import styles from './gathering-codes.module.css';

/** The camera, how many are in, and what came of the last code; the other ways and the second station below. */
export function StationPage({ assessment, partners, hasKey, late, present }: Scanning) {
  const { t } = useWords();
  const { last, recent, tones, readCode, readTyped, readFile } = useStation(assessment.id);
  // Opened once the camera cannot be had, and closed by the person alone.
  const [cameraless, setCameraless] = useState(0);
  const base = `#/a/${assessment.id}`;
  return (
    <Page title={t('station.title')} over={assessment.title} back={base} width="wide">
      {hasKey ? (
        <div className={styles['desk']}>
          <Scanner
            onRead={readCode}
            onStart={tones.wake}
            onProblem={() => setCameraless((before) => before + 1)}
          />
          <Stack>
            <PresentCount {...present} />
            {late && (
              <Banner tone="warn">
                {t(late === 'anonymous' ? 'files.merged.closed' : 'station.late.text')}
              </Banner>
            )}
            <LastOutcome last={last} partners={partners} />
            <RecentPartners recent={recent} partners={partners} />
            <Check
              label={t('station.tone.label')}
              hint={t('station.tone.hint')}
              checked={!tones.muted}
              onChange={({ target }) => tones.setMuted(!target.checked)}
            />
            <OtherWays shown={cameraless} onTyped={readTyped} onFile={readFile} />
            <MergeStations partnership={assessment.partnership} />
          </Stack>
        </div>
      ) : (
        <Empty
          title={t('station.empty.title')}
          actions={
            <ButtonLink href={`${base}/join`} tone="primary">
              {t('invite.title')}
            </ButtonLink>
          }
        >
          {t('station.empty.text')}
        </Empty>
      )}
    </Page>
  );
}
