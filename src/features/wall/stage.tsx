import { useRef } from 'react';
import { useWords } from '#i18n/words-context.tsx';
import { useWakeLock } from '#ui/use-wake-lock.ts';
import { Bar } from './bar.tsx';
import type { WallFound } from './read-wall.ts';
import { SlideView } from './slide-view.tsx';
import styles from './stage.module.css';
import { TimeLeft } from './time-left.tsx';
import { titleOf } from './titles.ts';
import { useFullScreen } from './use-full-screen.ts';
import { useWallKeys } from './use-wall-keys.ts';
import type { Wall } from './use-wall.ts';

type StageProps = {
  readonly found: WallFound;
  readonly wall: Wall;
  /** Opens the wall once more, for a projector. */
  readonly onWindow: () => void;
};

/** What the hall sees: one slide and nothing else; the controls are gone in full screen until they are looked for. */
export function Stage({ found, wall, onWindow }: StageProps) {
  const words = useWords();
  const { t } = words;
  const stage = useRef<HTMLDivElement>(null);
  const full = useFullScreen(stage);
  useWallKeys(wall, full.toggle);
  useWakeLock();
  const { slide, timer, black, theme } = wall;
  return (
    <div ref={stage} className={styles['stage']} data-theme={theme} data-full={full.on}>
      <title>{`${titleOf(words, found, slide)} · ${t('app.name')}`}</title>
      <main className={styles['main']}>
        <SlideView key={slide.id} slide={slide} found={found} />
        {timer && (
          <p className={styles['timer']}>
            <TimeLeft timer={timer} />
          </p>
        )}
        {black && (
          <div className={styles['black']}>
            <output className="visually-hidden">{t('wall.black.text')}</output>
          </div>
        )}
      </main>
      <Bar found={found} wall={wall} full={full} onWindow={onWindow} />
    </div>
  );
}
