import { useState } from 'react';
import type { Preview } from '#charts/image/use-preview.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Check } from '#ui/choice.tsx';
import styles from './picture-dialog.module.css';

type PicturePreviewProps = {
  preview: Preview | null;
  failed: boolean;
  paper: 'white' | 'transparent';
};

const pixelsACentimetre = 96 / 2.54;
const pointsAPixel = 72 / 96;
/** Smaller letters are hard to read on paper. */
const leastPoints = 7;
/** Of the text on an A4 page. */
const mostCentimetres = 25;

/** The picture itself, small enough for the page, and how large it will be. */
export function PicturePreview({ preview, failed, paper }: PicturePreviewProps) {
  const { t } = useWords();
  const [grey, setGrey] = useState(false);
  return (
    <div className={styles.preview}>
      <div className={styles.paper} data-theme="light" data-paper={paper} data-grey={grey}>
        {failed ? (
          <p>{t('charts.menu.failed')}</p>
        ) : preview ? (
          <img
            src={preview.address}
            width={preview.picture.width}
            height={preview.picture.height}
            alt={t('charts.adjust.preview.alt', { title: preview.frame.title })}
          />
        ) : (
          <p>{t('charts.adjust.preview.wait')}</p>
        )}
      </div>
      {preview && <Size {...preview} />}
      <Check
        label={t('charts.adjust.grey.label')}
        checked={grey}
        onChange={({ target }) => setGrey(target.checked)}
      />
    </div>
  );
}

function Size({ picture }: Preview) {
  const { t, number } = useWords();
  const points = picture.smallest * pointsAPixel;
  const high = picture.height / pixelsACentimetre;
  return (
    <>
      <p className={styles.size}>
        {t('charts.adjust.preview.size', {
          width: number(picture.width / pixelsACentimetre, 1),
          height: number(high, 1),
          points: number(points, 1),
        })}
      </p>
      {points < leastPoints && <p className={styles.small}>{t('charts.adjust.preview.small')}</p>}
      {high > mostCentimetres && <p className={styles.small}>{t('charts.adjust.preview.high')}</p>}
    </>
  );
}
