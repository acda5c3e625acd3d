import { useState } from 'react';
import { PlainDate } from '#domain/responses/plain-date.ts';
import { useWords } from '#i18n/words-context.tsx';
import { thisDay } from '#storage/clock.ts';
import { TextField } from '#ui/field.tsx';

type DoneDateProps = {
  readonly date: PlainDate | null;
  readonly onChange: (date: PlainDate | null) => void;
};

/** While a year is being typed it begins as year 2. */
const earliest = '1900-01-01';

/** The day a step was done. A day still to come is doubted, and kept: the device's clock may be the wrong one (F24). */
export function DoneDate({ date, onChange }: DoneDateProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState(date ?? '');
  const [now] = useState(thisDay);
  const odd = typed !== '' && (typed < earliest || typed > now);
  return (
    <TextField
      type="date"
      label={t('together.date.label')}
      hint={date === null ? t('together.date.hint') : undefined}
      error={odd ? t('together.date.odd') : undefined}
      min={earliest}
      max={now}
      defaultValue={typed}
      onChange={({ target: { value } }) => {
        setTyped(value);
        onChange(PlainDate.safeParse(value).success && value >= earliest ? value : null);
      }}
    />
  );
}
