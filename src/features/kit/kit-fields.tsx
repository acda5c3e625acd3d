import type { GatheringTimes } from '#domain/responses/gathering-times.ts';
import { GatheringWay } from '#domain/responses/gathering-way.ts';
import { useWords } from '#i18n/words-context.tsx';
import type { Kit } from '#storage/device.ts';
import { SelectField, TextField } from '#ui/field.tsx';
import { NumberField } from '#ui/number-field.tsx';
import { Columns } from '#ui/stack.tsx';

type KitFieldsProps = {
  readonly kit: Kit;
  /** Null: nobody is asked alone. */
  readonly times: GatheringTimes | null;
  /** Whether the number of people is asked for too. */
  readonly general: boolean;
  readonly onChange: (patch: Partial<Kit>) => void;
};

/** What the plan depends on besides the assessment. */
export function KitFields({ kit, times, general, onChange }: KitFieldsProps) {
  const { t, number } = useWords();
  const { way, count, start, people } = kit;
  const counts = times && way !== 'consensus' ? times[way] : [];
  return (
    <Columns>
      {general && (
        <NumberField
          label={t('kit.people.label')}
          min={1}
          max={999}
          defaultValue={people}
          onInput={({ currentTarget }) => {
            const typed = currentTarget.valueAsNumber;
            if (Number.isInteger(typed) && typed >= 1 && typed <= 999) onChange({ people: typed });
          }}
        />
      )}
      {times && (
        <SelectField
          label={t('kit.way.label')}
          value={way}
          onChange={({ target }) => {
            const chosen = GatheringWay.options.find((one) => one === target.value);
            if (chosen) onChange({ way: chosen });
          }}
        >
          {GatheringWay.options
            .filter((one) => one !== 'consensus' || times.consensus !== null)
            .map((one) => (
              <option key={one} value={one}>
                {t(`kit.way.${one}`)}
              </option>
            ))}
        </SelectField>
      )}
      {way !== 'consensus' && counts.length > 1 && (
        <SelectField
          label={t(`kit.count.${way}`)}
          value={count}
          onChange={({ target }) => onChange({ count: Number(target.value) })}
        >
          {counts.map((one) => (
            <option key={one.count} value={one.count}>
              {number(one.count)} · {t('kit.length.minutes', { count: one.minutes })}
            </option>
          ))}
        </SelectField>
      )}
      <TextField
        type="time"
        label={t('kit.start.label')}
        value={start}
        onChange={({ target }) => target.value !== '' && onChange({ start: target.value })}
      />
    </Columns>
  );
}
