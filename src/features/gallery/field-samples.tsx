import { useWords } from '#i18n/words-context.tsx';
import { Card } from '#ui/card.tsx';
import { SelectField, TextArea, TextField } from '#ui/field.tsx';
import { NumberField } from '#ui/number-field.tsx';
import { Stack } from '#ui/stack.tsx';

export function FieldSamples() {
  const { t } = useWords();
  return (
    <Card title={t('gallery.fields.title')}>
      <Stack>
        <TextField label={t('gallery.fields.name')} hint={t('gallery.fields.hint')} name="name" />
        <TextField
          label={t('gallery.fields.name')}
          hint={t('gallery.fields.hint')}
          error={t('gallery.fields.error')}
          name="name-wrong"
        />
        <TextField
          label={t('gallery.fields.name')}
          hint={t('gallery.fields.fixed')}
          defaultValue={t('gallery.content.committee')}
          name="name-fixed"
          disabled
        />
        <TextArea label={t('gallery.fields.aim')} name="aim" optional />
        <TextField label={t('gallery.fields.date')} name="date" type="date" defaultValue="2026-11-12" />
        <SelectField label={t('gallery.fields.sector')} name="sector">
          <option>{t('gallery.fields.government')}</option>
          <option>{t('gallery.fields.community')}</option>
        </SelectField>
        <NumberField label={t('gallery.fields.count')} name="count" min={1} max={99} defaultValue={3} />
        <NumberField
          label={t('gallery.fields.count')}
          error={t('gallery.choices.error')}
          name="count-wrong"
          min={1}
          max={99}
        />
      </Stack>
    </Card>
  );
}
