import { useMemo } from 'react';
import { meetingOf } from '#domain/responses/assessment.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Banner } from '#ui/banner.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { Row, Stack } from '#ui/stack.tsx';
import { basesOf } from '#charts/model/bases.ts';
import { resultsIn } from './bases.ts';
import { Comments } from './comments.tsx';
import { NothingYet } from './nothing-yet.tsx';
import { ShiftCards } from './shift-cards.tsx';
import { shiftsOf } from './shifts.ts';
import { StillMissing } from './still-missing.tsx';
import type { ViewProps } from './views.ts';

/** All there is of a second vote: each of its items beside the first vote. */
export default function ShiftPage({ all, own }: ViewProps) {
  const { t } = useWords();
  const shifts = useMemo(() => shiftsOf(all, own), [all, own]);
  const first = resultsIn(all, meetingOf(own.assessment));
  return (
    <Stack gap="l">
      {first && shifts.length === 0 && <NothingYet own={own} />}
      {!first && <Banner tone="warn">{t('again.results.first-gone')}</Banner>}
      {own.keeper && <StillMissing all={all} own={own} />}
      <ShiftCards shifts={shifts} />
      <Comments bases={basesOf(all, own)} />
      {first && (
        <Row>
          <ButtonLink href={`#/a/${first.assessment.id}/results/items`}>
            {t('again.first.results')}
          </ButtonLink>
        </Row>
      )}
    </Stack>
  );
}
