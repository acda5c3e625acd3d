import { isOpen } from '#domain/responses/assessment.ts';
import { useWords } from '#i18n/words-context.tsx';
import type { AssessmentResults } from '#storage/results.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Empty } from '#ui/empty.tsx';

/** Why there is no picture yet, and what brings it. */
export function NothingYet({ own: { assessment, keeper } }: { readonly own: AssessmentResults }) {
  const { t } = useWords();
  const waiting = keeper && assessment.mode === 'anonymous' && isOpen(assessment);
  const text = waiting ? 'results.none.waiting' : keeper ? 'results.none.keeper' : 'results.none.participant';
  return (
    <Empty
      title={t('results.none.title')}
      actions={
        keeper ? (
          <ButtonLink href={`#/a/${assessment.id}`} tone="primary">
            {t('answer.closed.action')}
          </ButtonLink>
        ) : (
          <ButtonLink href="#/open" tone="primary">
            {t('welcome.open.action')}
          </ButtonLink>
        )
      }
    >
      {t(text, { name: assessment.keeper.name })}
    </Empty>
  );
}
