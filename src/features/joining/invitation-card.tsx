import { formTitle } from '#domain/questionnaire/forms.ts';
import { asksEach } from '#domain/responses/assessment.ts';
import { stepsOf } from '#domain/responses/sitting.ts';
import { minutesOf } from '#domain/responses/taps.ts';
import { useWords } from '#i18n/words-context.tsx';
import type { Invited } from '#storage/join-by-invitation.ts';
import { Card } from '#ui/card.tsx';
import { Stack } from '#ui/stack.tsx';
import styles from './joining.module.css';

/** What one is invited to: who takes part, what is asked, what is promised and who keeps it. */
export function InvitationCard({ invited: { partners, assessment } }: { readonly invited: Invited }) {
  const { t, say, list } = useWords();
  const { parts, expected, keeper, mode, k } = assessment;
  const forms = parts.filter(asksEach).map(({ questionnaire, form }) => {
    const title = formTitle(questionnaire, form);
    return title ? `${say(questionnaire.title)} ${say(title)}` : say(questionnaire.title);
  });
  const names = expected.flatMap(({ partner }) => partners.find(({ id }) => id === partner)?.name ?? []);
  const own = expected[0]?.partner;
  return (
    <Stack>
      {own !== undefined && forms.length > 0 && (
        <Card title={t('join.found.asks')}>
          <p>{list(forms)}</p>
          <p>
            {t('answer.start.lead', {
              count: stepsOf(assessment).length,
              minutes: minutesOf(assessment, own),
            })}
          </p>
        </Card>
      )}
      <Card title={t('join.found.partners')}>
        <p>{list(names)}</p>
      </Card>
      <Card title={t('join.found.promise')}>
        <ul className={styles['lines']}>
          <li>{t(`answer.consent.${mode}`, { k })}</li>
          <li>{t('answer.consent.keeper', { name: keeper.name })}</li>
          <li>{t('answer.consent.purpose', { purpose: keeper.purpose })}</li>
          <li>{t('answer.consent.until', { until: keeper.until })}</li>
        </ul>
      </Card>
    </Stack>
  );
}
