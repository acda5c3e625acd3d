import { GuideLink } from '#charts/parts/guide-link.tsx';
import type { Assessment } from '#domain/responses/assessment.ts';
import type { Quality } from '#domain/scoring/quality.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Card } from '#ui/card.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { Columns, Stack } from '#ui/stack.tsx';
import { CannotJudge } from './cannot-judge.tsx';
import { apart, reliableFrom, together, verdicts, type Verdict } from './quality-verdicts.ts';

type QualityPartProps = { readonly assessment: Assessment; readonly quality: Quality };

/** One questionnaire: do its questions go together, do people see partners alike, what cannot be judged. */
export function QualityPart({ assessment, quality }: QualityPartProps) {
  const { t, say, list, number } = useWords();
  const { questionnaire } =
    assessment.parts.find((part) => part.questionnaire.id === quality.questionnaire) ?? {};
  if (!questionnaire) return null;
  const named = quality.dimensions.map((reliability) => ({
    name: say(questionnaire.dimensions.find(({ id }) => id === reliability.dimension)?.title ?? {}),
    together: together(reliability),
    apart: apart(reliability),
  }));
  const namesOf = (what: 'together' | 'apart', verdict: Verdict) =>
    named.flatMap(({ name, [what]: told }) => {
      if (told?.verdict !== verdict) return [];
      if (told.value === null) return name;
      const value = told.value < 0 ? t('results.quality.below-zero') : number(told.value, 2);
      return t('results.quality.name', { name, value });
    });
  const sentences = (what: 'together' | 'apart') =>
    verdicts.flatMap((verdict) => {
      const names = namesOf(what, verdict);
      return names.length === 0
        ? []
        : [<p key={verdict}>{t(`results.quality.${what}-${verdict}`, { names: list(names) })}</p>];
    });
  return (
    <section>
      <Stack>
        <h2>{say(questionnaire.title)}</h2>
        <Columns>
          {named.length > 0 && (
            <Card>
              <h3>{t('results.quality.together')}</h3>
              {sentences('together')}
              <Disclosure title={t('charts.meaning.title')}>
                <p>{t('results.quality.alpha', { limit: number(reliableFrom, 2) })}</p>
              </Disclosure>
              <GuideLink part="pictures/how-sure" title={t('results.quality.together')} />
            </Card>
          )}
          {named.some((one) => one.apart !== null) && (
            <Card>
              <h3>{t('results.quality.apart')}</h3>
              {sentences('apart')}
              <Disclosure title={t('charts.meaning.title')}>
                <p>{t('results.quality.icc', { limit: number(reliableFrom, 2) })}</p>
              </Disclosure>
              <GuideLink part="pictures/who-judges-whom" title={t('results.quality.apart')} />
            </Card>
          )}
        </Columns>
        <CannotJudge assessment={assessment} questionnaire={questionnaire} items={quality.items} />
      </Stack>
    </section>
  );
}
