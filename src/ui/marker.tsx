import { colourOf, markerPath } from './marker-shape.ts';
import styles from './marker.module.css';

/** A partner's sign beside its name, as on every chart; the name stands next to it, so it is not read out. */
export function Marker({ index }: { index: number }) {
  return (
    <svg className={styles.marker} viewBox="-8 -8 16 16" aria-hidden="true">
      <path d={markerPath(index, 16)} fill={colourOf(index)} />
    </svg>
  );
}
