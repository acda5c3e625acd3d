import { Suspense, useEffect, useState } from 'react';
import { useWords } from '#i18n/words-context.tsx';
import { Button } from '#ui/button.tsx';
import { CodePicture, useDrawn } from './qr-code.tsx';
import { useCalm } from './use-calm.ts';
import styles from './qr-code.module.css';

type QrSequenceProps = {
  /** The codes of one thing, which a camera may read in any order; of a single one only that is shown. None show nothing. */
  readonly texts: readonly string[];
  readonly label: string;
};

/** About three a second: as fast as the cameras of cheap phones follow. */
const milliseconds = 333;

/** One code after the other in the same place, again and again until all are read. It can be paused and turned by hand. */
export function QrSequence(props: QrSequenceProps) {
  return (
    <Suspense fallback={<div className={styles.blank} />}>
      <Turning {...props} />
    </Suspense>
  );
}

function Turning({ texts, label }: QrSequenceProps) {
  const { t } = useWords();
  const codes = useDrawn(texts);
  const count = codes.length;
  const [turn, setTurn] = useState(0);
  const calm = useCalm();
  const [chosen, setChosen] = useState<'moving' | 'paused' | null>(null);
  const moving = count > 1 && (chosen ?? (calm ? 'paused' : 'moving')) === 'moving';
  useEffect(() => {
    if (!moving) return undefined;
    const timer = setInterval(() => setTurn((before) => before + 1), milliseconds);
    return () => clearInterval(timer);
  }, [moving]);
  const code = codes[turn % Math.max(1, count)];
  if (!code) return null;
  if (count === 1) return <CodePicture code={code} label={label} />;
  const place = t('qr.sequence.place', { place: (turn % count) + 1, count });
  return (
    <div className={styles.sequence}>
      <CodePicture code={code} label={`${label}: ${place}`} />
      <p className={styles.place}>{place}</p>
      <div className={styles.steps}>
        {!moving && <Button onClick={() => setTurn(turn + count - 1)}>{t('qr.sequence.before')}</Button>}
        <Button onClick={() => setChosen(moving ? 'paused' : 'moving')}>
          {t(moving ? 'qr.sequence.pause' : 'qr.sequence.move')}
        </Button>
        {!moving && <Button onClick={() => setTurn(turn + 1)}>{t('qr.sequence.next')}</Button>}
      </div>
    </div>
  );
}
