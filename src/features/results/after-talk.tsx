import { useMemo } from 'react';
import type { Slug } from '#domain/ids.ts';
import { isOpen } from '#domain/responses/assessment.ts';
import { mayVoteAgain } from '#domain/responses/second-vote.ts';
import { useWords } from '#i18n/words-context.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { Row, Stack } from '#ui/stack.tsx';
import { ShiftCards } from './shift-cards.tsx';
import { secondVotesOf, shiftsOf } from './shifts.ts';
import type { ViewProps } from './views.ts';

type AfterTalkProps = ViewProps & {
  /** The items of one questionnaire; null: of all. */
  readonly questionnaire: Slug | null;
};

/** What people chose after they had talked, and for the keeper the way to ask them. */
export function AfterTalk({ all, own, questionnaire }: AfterTalkProps) {
  const { t } = useWords();
  const shifts = useMemo(
    () =>
      secondVotesOf(all, own)
        .flatMap((second) => shiftsOf(all, second))
        .filter(({ first }) => questionnaire === null || first.questionnaire.id === questionnaire),
    [all, own, questionnaire],
  );
  const mayAsk = own.keeper && !isOpen(own.assessment) && mayVoteAgain(own.assessment);
  if (shifts.length === 0 && !mayAsk) return null;
  return (
    <section>
      <Stack>
        <h2>{t('again.results.title')}</h2>
        {shifts.length === 0 ? <p>{t('again.card.text')}</p> : <ShiftCards shifts={shifts} />}
        {mayAsk && (
          <Row>
            <ButtonLink href={`#/a/${own.assessment.id}/again`}>{t('again.link.action')}</ButtonLink>
          </Row>
        )}
      </Stack>
    </section>
  );
}
