import type { Id } from '#domain/ids.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import { judgedBy } from '#domain/responses/assignment.ts';
import { stepsOf } from '#domain/responses/sitting.ts';
import { minutesOf } from '#domain/responses/taps.ts';
import { useWords } from '#i18n/words-context.tsx';

type LeadProps = { readonly assessment: Assessment; readonly own: Id | undefined };

/** How much is asked, how long it takes, and of how many partners where these were drawn (R4). */
export function Lead({ assessment, own }: LeadProps) {
  const { t } = useWords();
  if (own === undefined) return null;
  const judged = judgedBy(own, assessment).length;
  return (
    <p>
      {t('answer.start.lead', { count: stepsOf(assessment).length, minutes: minutesOf(assessment, own) })}{' '}
      {judged < assessment.expected.length - 1 && t('answer.start.drawn', { count: judged })}
    </p>
  );
}
