import { useWords } from '#i18n/words-context.tsx';
import { Card } from '#ui/card.tsx';
import { Check, Choice } from '#ui/choice.tsx';
import { Stack } from '#ui/stack.tsx';

export function ChoiceSamples() {
  const { t } = useWords();
  const modes = [
    { value: 'open', title: t('gallery.choices.open'), explanation: t('gallery.choices.openText') },
    {
      value: 'anonymous',
      title: t('gallery.choices.anonymous'),
      explanation: t('gallery.choices.anonymousText'),
    },
  ];
  const questionnaires = [
    { value: 'pacts', title: t('gallery.choices.pacts') },
    { value: 'synergy', title: t('gallery.choices.synergy') },
    { value: 'later', title: t('gallery.content.later'), disabled: true },
  ];
  return (
    <Card title={t('gallery.choices.title')}>
      <Stack>
        <Choice label={t('gallery.choices.mode')} name="mode" options={modes} />
        <Choice
          label={t('gallery.choices.mode')}
          error={t('gallery.choices.error')}
          name="mode-wrong"
          options={modes}
        />
        <Choice label={t('gallery.choices.many')} name="questionnaires" many options={questionnaires} />
        <Check label={t('gallery.choices.agree')} name="agree" />
        <Check
          label={t('gallery.choices.agree')}
          hint={t('gallery.messages.info')}
          error={t('gallery.choices.error')}
          name="agree-wrong"
        />
      </Stack>
    </Card>
  );
}
