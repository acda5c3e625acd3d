import { useWords } from '#i18n/words-context.tsx';
import { useLive } from '#storage/live.tsx';
import { readQuality } from '#storage/quality.ts';
import { readExclusions, readResponses } from '#storage/responses.ts';
import { Banner } from '#ui/banner.tsx';
import { Card } from '#ui/card.tsx';
import { Loaded } from '#ui/loaded.tsx';
import { Stack } from '#ui/stack.tsx';
import { NothingYet } from './nothing-yet.tsx';
import { countsOf } from './quality-counts.ts';
import { QualityPart } from './quality-part.tsx';
import type { ViewProps } from './views.ts';

/** How far the answers can be relied on, for the keeper alone: no file and no picture takes any of it. */
export default function QualityPage({ own }: ViewProps) {
  const { t } = useWords();
  const { assessment } = own;
  const live = useLive(`quality of ${assessment.id} ${assessment.turn}`, async (db) => {
    const responses = await readResponses(db, assessment.id);
    const exclusions = await readExclusions(db, assessment.id);
    return {
      counts: countsOf(responses.values, exclusions.values),
      parts: await readQuality(db, assessment),
    };
  });
  return (
    <Loaded live={live}>
      {({ counts, parts }) => (
        <Stack gap="l">
          <Banner>{t('results.quality.keeper-only')}</Banner>
          {(parts === null || parts.length === 0) && <NothingYet own={own} />}
          {counts.counted + counts.excluded > 0 && (
            <Card title={t('results.quality.counted', { count: counts.counted })}>
              <p>{t('results.quality.excluded', { count: counts.excluded })}</p>
              <p>{t('results.quality.replaced', { count: counts.replaced })}</p>
              {counts.competing > 0 && <p>{t('results.quality.competing', { count: counts.competing })}</p>}
            </Card>
          )}
          {parts?.map((quality) => (
            <QualityPart key={quality.questionnaire} assessment={assessment} quality={quality} />
          ))}
        </Stack>
      )}
    </Loaded>
  );
}
