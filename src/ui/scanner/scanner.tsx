import { useState } from 'react';
import { useWords } from '#i18n/words-context.tsx';
import { Button } from '#ui/button.tsx';
import { Waiting } from '#ui/progress.tsx';
import { Stack } from '#ui/stack.tsx';
import { useWakeLock } from '#ui/use-wake-lock.ts';
import { CameraProblem } from './camera-problem.tsx';
import type { Camera, NoCamera } from './camera.ts';
import { CameraTools } from './camera-tools.tsx';
import { useCamera } from './use-camera.ts';
import { useReading } from './use-reading.ts';
import styles from './scanner.module.css';

type ScannerProps = {
  /** Whatever a code before the camera says, once while it stays there. */
  readonly onRead: (text: string) => void;
  /** There is no picture; the other ways are the page's to show. */
  readonly onProblem?: (problem: NoCamera) => void;
  /** Pressed to begin: from then on the page may make sounds. */
  readonly onStart?: () => void;
};

/** Reads QR codes by the camera. It begins when pressed, and ends when pressed, left or out of sight. */
export function Scanner({ onRead, onProblem, onStart }: ScannerProps) {
  const { t } = useWords();
  const { filming, start, stop } = useCamera(onProblem);
  const begin = () => {
    onStart?.();
    start();
  };
  switch (filming.state) {
    case 'off':
      return (
        <Stack>
          <Button tone="primary" wide icon="camera" onClick={begin}>
            {t('scanner.start.action')}
          </Button>
          <p className={styles.small}>{t('scanner.start.hint')}</p>
        </Stack>
      );
    case 'asking':
      return <Waiting onStop={stop}>{t('scanner.asking.text')}</Waiting>;
    case 'running':
      return (
        <Stack gap="s">
          <Film camera={filming.camera} onRead={onRead} />
          <CameraTools {...filming} onChoose={start} onStop={stop} />
        </Stack>
      );
    case 'refused':
    case 'none':
    case 'insecure':
    case 'broken':
      return <CameraProblem problem={filming.state} onAgain={begin} />;
  }
}

type FilmProps = { readonly camera: Camera; readonly onRead: (text: string) => void };

function Film({ camera, onRead }: FilmProps) {
  const { t } = useWords();
  const [video, setVideo] = useState<HTMLVideoElement | null>(null);
  useReading(video, onRead);
  useWakeLock();
  const show = (place: HTMLVideoElement | null) => {
    if (place && place.srcObject !== camera.stream) {
      place.srcObject = camera.stream;
      // Begun by `autoPlay`, Chromium would pause it when it is scrolled out of view. Refused only when taken away meanwhile.
      void place.play().catch(() => undefined);
    }
    setVideo(place);
  };
  return (
    <div className={styles.film}>
      <video
        ref={show}
        className={styles.picture}
        aria-label={t('scanner.film.label')}
        muted
        playsInline
        data-front={camera.track.getSettings().facingMode === 'user'}
      />
      <div className={styles.aim} />
    </div>
  );
}
