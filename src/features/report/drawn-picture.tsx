import { useCallback, useSyncExternalStore } from 'react';
import { useWords } from '#i18n/words-context.tsx';
import type { Drawing } from '#exchange/report/document.ts';
import type { DrawingQueue } from './drawing-queue.ts';
import type { ShownFigure } from './shown.ts';

type QueuedPictureProps = { readonly queue: DrawingQueue; readonly figure: ShownFigure };

/** A figure's drawing in the preview, or what keeps it; each is shown as soon as it is there. */
export function QueuedPicture({ queue, figure }: QueuedPictureProps) {
  const { t } = useWords();
  const shot = useSyncExternalStore(queue.subscribe, () => queue.current().shots.get(figure.id));
  const stopped = useSyncExternalStore(queue.subscribe, () => queue.current().state === 'stopped');
  if (shot && shot !== 'failed') return <DrawnPicture drawing={shot} alt={figure.alt} />;
  const why = shot === 'failed' ? 'failed' : stopped ? 'stopped' : 'waiting';
  return <p className="report-waiting">{t(`report.picture.${why}`)}</p>;
}

type DrawnPictureProps = { readonly drawing: Drawing; readonly alt: string };

function DrawnPicture({ drawing: { svg, width, height }, alt }: DrawnPictureProps) {
  const showDrawing = useCallback(
    (image: HTMLImageElement) => {
      const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
      image.src = address;
      return () => URL.revokeObjectURL(address);
    },
    [svg],
  );
  return <img ref={showDrawing} className="report-picture" alt={alt} width={width} height={height} />;
}
