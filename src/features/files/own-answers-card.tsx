import { writeAnswers } from '#exchange/write.ts';
import { useWords } from '#i18n/words-context.tsx';
import type { PartnershipResults } from '#storage/results.ts';
import { Card } from '#ui/card.tsx';
import { LinkList } from '#ui/link-list.tsx';
import { Stack } from '#ui/stack.tsx';
import { FileActions } from './file-actions.tsx';
import type { OwnAnswers } from './read-sharing.ts';
import { useNaming } from './use-naming.ts';

type OwnAnswersCardProps = { readonly own: readonly OwnAnswers[]; readonly results: PartnershipResults };

/** What was answered on this device for a keeper elsewhere, and what was taken back. */
export function OwnAnswersCard({ own, results: { partnership, partners } }: OwnAnswersCardProps) {
  const { t, date } = useWords();
  const naming = useNaming();
  const sittings = own.flatMap(({ assessment, sittings: of }) =>
    of.map(({ respondent, partner }) => {
      const name = partners.find(({ id }) => id === partner)?.name ?? '';
      return {
        href: `#/a/${assessment.id}/send/${respondent}`,
        title: assessment.title,
        note: [date(assessment.date), name].filter(Boolean).join(' · '),
      };
    }),
  );
  return (
    <Card title={t('answer.own.title')}>
      <Stack>
        {sittings.length > 0 && (
          <>
            <p>{t('files.own.text')}</p>
            <LinkList label={t('answer.own.title')} items={sittings} />
          </>
        )}
        {own
          .filter(({ withdrawals }) => withdrawals.length > 0)
          .map(({ assessment, withdrawals: exclusions }) => (
            <Stack key={assessment.id}>
              <p>{t('files.own.withdrawn', { title: assessment.title, name: assessment.keeper.name })}</p>
              <FileActions
                asText
                make={() => writeAnswers({ partnership, assessment, responses: [], exclusions }, naming())}
              />
            </Stack>
          ))}
      </Stack>
    </Card>
  );
}
