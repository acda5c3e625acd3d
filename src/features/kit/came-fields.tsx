import { useState } from 'react';
import type { Id } from '#domain/ids.ts';
import type { Assessment, Expected } from '#domain/responses/assessment.ts';
import type { Partner } from '#domain/responses/partnership.ts';
import { useWords } from '#i18n/words-context.tsx';
import { noteCame } from '#storage/came.ts';
import { useDatabase } from '#storage/live.tsx';
import { Banner } from '#ui/banner.tsx';
import { NumberField } from '#ui/number-field.tsx';
import { Stack } from '#ui/stack.tsx';
import styles from './kit.module.css';

type CameFieldsProps = {
  readonly assessment: Assessment;
  readonly partners: readonly Partner[];
  readonly came: readonly Expected[];
};

/** How many people of each partner came: whom one still waits for on the day. */
export function CameFields({ assessment, partners, came }: CameFieldsProps) {
  const db = useDatabase();
  const { t } = useWords();
  const [failure, setFailure] = useState<string | null>(null);
  const note = async (partner: Id, people: number | null) => {
    const noted = await noteCame(db, assessment.id, { partner, people });
    setFailure(noted.ok ? null : t(`storage.error.${noted.error.kind}`));
  };
  return (
    <fieldset className={styles['came']}>
      <legend>{t('kit.came.label')}</legend>
      <Stack>
        <p className={styles['note']}>{t('kit.came.hint')}</p>
        {failure && <Banner tone="error">{failure}</Banner>}
        <div className={styles['people']}>
          {assessment.expected.map(({ partner, people }) => (
            <NumberField
              key={partner}
              label={t('kit.came.partner', {
                name: partners.find(({ id }) => id === partner)?.name ?? '',
                people,
              })}
              min={0}
              max={999}
              defaultValue={came.find((one) => one.partner === partner)?.people}
              onInput={({ currentTarget: { validity, value, valueAsNumber } }) => {
                if (validity.valid) void note(partner, value === '' ? null : valueAsNumber);
              }}
            />
          ))}
        </div>
      </Stack>
    </fieldset>
  );
}
