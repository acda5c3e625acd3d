import type { UseFormReturn } from 'react-hook-form';
import type { Id } from '#domain/ids.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { asksEach } from '#domain/responses/assessment.ts';
import { judgedBy } from '#domain/responses/assignment.ts';
import { longestMinutes } from '#domain/responses/taps.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import type { AssessmentValues } from './assessment-values.ts';
import { partsIn } from './chosen-parts.ts';
import { TimesTable } from './times-table.tsx';
import { fewestPartners } from './who-answers.ts';

type SittingLengthProps = {
  readonly form: UseFormReturn<AssessmentValues>;
  readonly assessment: Id;
  readonly library: readonly Questionnaire[];
};

/** How long a sitting takes, and of how many partners where these are drawn (R4); nothing while too little is chosen. */
export function SittingLength({ form, assessment: id, library }: SittingLengthProps) {
  const { t } = useWords();
  const [chosen, all] = form.watch(['parts', 'expected']);
  const expected = all.filter(({ people }) => people > 0);
  const parts = partsIn(library, chosen);
  if (parts.length === 0 || expected.length < Math.max(1, fewestPartners(parts))) return null;
  const asked = { id, parts, expected };
  const count = longestMinutes(asked);
  const most = Math.max(...expected.map(({ partner }) => judgedBy(partner, asked).length));
  const people = expected.reduce((sum, one) => sum + one.people, 0);
  return (
    <>
      {parts.some(asksEach) && (
        <p>{t(most < expected.length - 1 ? 'assess.length.drawn' : 'assess.length.all', { count, most })}</p>
      )}
      {people > 1 && (
        <Disclosure title={t('times.title')}>
          <TimesTable asked={asked} />
        </Disclosure>
      )}
    </>
  );
}
