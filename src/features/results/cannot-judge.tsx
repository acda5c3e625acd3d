import { GuideLink } from '#charts/parts/guide-link.tsx';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import type { Quality } from '#domain/scoring/quality.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Card } from '#ui/card.tsx';
import { Table } from '#ui/table.tsx';

type CannotJudgeProps = {
  readonly assessment: Assessment;
  readonly questionnaire: Questionnaire;
  readonly items: Quality['items'];
};

/** Items that people could not judge, most often first (S1): asked of the wrong people, or not understood. */
export function CannotJudge({ assessment: { mode, k }, questionnaire, items }: CannotJudgeProps) {
  const { t, say, number } = useWords();
  const known = items.flatMap(({ item, cannotJudge, answers }) =>
    cannotJudge && answers ? { item, share: cannotJudge, answers } : [],
  );
  const rows = known.toSorted((a, b) => b.share - a.share);
  if (items.length === 0) return null;
  return (
    <Card>
      <h3>{t('results.quality.cannot-judge')}</h3>
      {rows.length > 0 && (
        <Table
          caption={t('results.quality.cannot-judge-note', { questionnaire: say(questionnaire.title) })}
          columns={[
            { id: 'item', label: t('charts.table.item') },
            { id: 'share', label: t('results.quality.share'), number: true },
          ]}
          rows={rows.map(({ item, share, answers }) => ({
            id: item,
            cells: [
              say(questionnaire.items.find(({ id }) => id === item)?.text ?? {}),
              t('results.quality.percent', { value: number(share * 100), count: answers }),
            ],
          }))}
        />
      )}
      {rows.length === 0 && items.some(({ cannotJudge }) => cannotJudge === 0) && (
        <p>{t('results.quality.all-judged')}</p>
      )}
      {items.some(({ cannotJudge }) => cannotJudge === null) && (
        <p>{t(`charts.hidden.all-${mode}`, { k })}</p>
      )}
      <GuideLink part="pictures/cannot-judge" title={t('results.quality.cannot-judge')} />
    </Card>
  );
}
