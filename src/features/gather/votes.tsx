import { isOpen, meetingOf, type Assessment } from '#domain/responses/assessment.ts';
import { mayVoteAgain } from '#domain/responses/second-vote.ts';
import { useWords } from '#i18n/words-context.tsx';
import { readAssessments } from '#storage/assessments.ts';
import { useLive } from '#storage/live.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { LinkList } from '#ui/link-list.tsx';
import { Loaded } from '#ui/loaded.tsx';
import { Stack } from '#ui/stack.tsx';
import { Tag } from '#ui/tag.tsx';

type VotesProps = { readonly assessment: Assessment; readonly keeper: boolean };

/** From a second vote to its first one; from the first to those after it, and for its keeper to the next. */
export default function Votes({ assessment, keeper }: VotesProps) {
  const { t } = useWords();
  const { id, partnership, again } = assessment;
  const live = useLive(`votes at ${id}`, async (db) => {
    const { values } = await readAssessments(db, partnership);
    const others = values.filter((one) => one.id !== id && meetingOf(one) === meetingOf(assessment));
    return again ? others.filter((one) => one.id === again.of) : others.toReversed();
  });
  const mayAsk = keeper && !isOpen(assessment) && mayVoteAgain(assessment);
  return (
    <Loaded live={live}>
      {(others) =>
        others.length === 0 && !mayAsk ? null : (
          <Card title={t(again ? 'again.first.title' : 'again.card.title')}>
            <Stack>
              {others.length === 0 && <p>{t('again.card.text')}</p>}
              {others.length > 0 && (
                <LinkList
                  label={t(again ? 'again.first.title' : 'again.card.title')}
                  items={others.map((one) => ({
                    href: `#/a/${one.id}`,
                    title: one.title,
                    end: (
                      <Tag tone={isOpen(one) ? 'accent' : 'plain'}>
                        {t(isOpen(one) ? 'partnership.state.open' : 'partnership.state.closed')}
                      </Tag>
                    ),
                  }))}
                />
              )}
              {mayAsk && (
                <ButtonLink href={`#/a/${id}/again`} wide>
                  {t('again.link.action')}
                </ButtonLink>
              )}
            </Stack>
          </Card>
        )
      }
    </Loaded>
  );
}
