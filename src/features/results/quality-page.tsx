import type { Quality } from '#domain/scoring/quality.ts';
import { useWords } from '#i18n/words-context.tsx';
import { useLive } from '#storage/live.tsx';
import { readQuality } from '#storage/quality.ts';
import { readExclusions, readResponses } from '#storage/responses.ts';
import { Banner } from '#ui/banner.tsx';
import { Card } from '#ui/card.tsx';
import { Loaded } from '#ui/loaded.tsx';
import { Columns, Stack } from '#ui/stack.tsx';
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
          <Columns>
            {counts.counted + counts.excluded > 0 && (
              <Card
                title={t('results.quality.counted', { count: counts.counted })}
                note={assessment.parts.length > 1 && t('results.quality.per-part')}
              >
                <p>{t('results.quality.excluded', { count: counts.excluded })}</p>
                <p>{t('results.quality.replaced', { count: counts.replaced })}</p>
                {counts.competing > 0 && <p>{t('results.quality.competing', { count: counts.competing })}</p>}
              </Card>
            )}
            {parts && parts.length > 0 && <Haste parts={parts} />}
          </Columns>
          {parts?.map((quality) => (
            <QualityPart key={quality.questionnaire} assessment={assessment} quality={quality} />
          ))}
        </Stack>
      )}
    </Loaded>
  );
}

/** C5: one sentence for the whole, never who. */
function Haste({ parts }: { readonly parts: readonly Quality[] }) {
  const { t } = useWords();
  const told = parts.flatMap(({ haste }) => (haste && haste.hasty > 0 ? haste : []));
  return (
    <Card title={t('results.quality.haste')}>
      <p>
        {told.length === 0
          ? t('results.quality.not-hasty')
          : t('results.quality.hasty', {
              hasty: sum(told.map(({ hasty }) => hasty)),
              count: sum(told.map(({ of }) => of)),
            })}
      </p>
    </Card>
  );
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
