import { iconPaths, type IconName } from './icon-paths.ts';
import styles from './icon.module.css';

/** A sign beside words; it is never the only thing that tells what a control does. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className={styles.icon} data-name={name} viewBox="0 0 24 24" aria-hidden="true">
      <path d={iconPaths[name]} />
    </svg>
  );
}
