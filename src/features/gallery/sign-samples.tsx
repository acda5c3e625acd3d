import { useWords } from '#i18n/words-context.tsx';
import { Card } from '#ui/card.tsx';
import { iconPaths, type IconName } from '#ui/icon-paths.ts';
import { Icon } from '#ui/icon.tsx';
import { colourOf, dashOf } from '#ui/marker-shape.ts';
import { Marker } from '#ui/marker.tsx';
import { Columns } from '#ui/stack.tsx';
import styles from './sign-samples.module.css';

const twelve = Array.from({ length: 12 }, (_, index) => index);
const isIconName = (name: string): name is IconName => name in iconPaths;

/** The signs of twelve partners with their lines, and every icon. */
export function SignSamples() {
  const { t } = useWords();
  return (
    <Card title={t('gallery.signs.title')}>
      <Columns>
        <ul className={styles.partners}>
          {twelve.map((index) => (
            <li key={index} className={styles.partner}>
              <Marker index={index} />
              <span>{t('gallery.signs.partner', { number: index + 1 })}</span>
              <svg className={styles.line} viewBox="0 0 64 4" aria-hidden="true">
                <path
                  d="M0 2H64"
                  stroke={colourOf(index)}
                  strokeDasharray={dashOf(index)}
                  strokeWidth={2.5}
                />
              </svg>
            </li>
          ))}
        </ul>
        <ul className={styles.icons}>
          {Object.keys(iconPaths)
            .filter(isIconName)
            .map((name) => (
              <li key={name}>
                <Icon name={name} />
              </li>
            ))}
        </ul>
      </Columns>
    </Card>
  );
}
