import { useWords } from '#i18n/words-context.tsx';
import { DotRows } from './dot-rows.tsx';

/** Both have nine answers whose mean is 3.33; only how they lie differs. */
const apart = [2, 2, 0, 1, 4];
const together = [0, 0, 6, 3, 0];

/** Dots far apart and dots close together around the same mean. */
export function Disputed() {
  const { t } = useWords();
  return (
    <DotRows
      alt={t('guide.picture.disputed.alt')}
      rows={[
        { said: t('guide.picture.disputed.apart'), counts: apart, warm: true },
        { said: t('guide.picture.disputed.together'), counts: together },
      ]}
    />
  );
}
