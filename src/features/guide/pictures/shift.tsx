import { useWords } from '#i18n/words-context.tsx';
import { DotRows } from './dot-rows.tsx';

const before = [2, 2, 0, 1, 4];
const after = [0, 1, 3, 4, 1];

/** The same nine people before and after they talked: less far apart. */
export function ShiftPicture() {
  const { t } = useWords();
  return (
    <DotRows
      alt={t('guide.picture.shift.alt')}
      rows={[
        { said: t('charts.shift.before'), counts: before, warm: true },
        { said: t('charts.shift.after'), counts: after },
      ]}
    />
  );
}
