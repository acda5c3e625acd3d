import { QrSequence } from '#ui/qr/qr-sequence.tsx';
import styles from './joining.module.css';

type BrightCodesProps = { readonly texts: readonly string[]; readonly label: string };

/** One code, or several that take turns, for a camera that is held before this screen: bright in the dark theme too. */
export function BrightCodes({ texts, label }: BrightCodesProps) {
  return (
    <div className={styles['bright']} data-theme="light">
      <QrSequence texts={texts} label={label} />
    </div>
  );
}
