import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { toPng } from '#charts/image/to-png.ts';
import { onPaper } from '#charts/image/to-svg.ts';
import { usePictures } from '#charts/image/use-pictures.tsx';
import type { Words } from '#i18n/words.ts';
import { drawingQueue, type Drawn, type DrawingQueue } from './drawing-queue.ts';
import { figuresIn, type ReportPlan } from './make/plan.ts';

/**
 * Of a drawing, in px. Between the margins of A4 (16 cm, 605 px) it becomes an eighth smaller: its letters are then as large
 * as the small print of a report, 8 pt, and most figures take less than half a page.
 */
const width = 700;

type Drawings = {
  /** To be rendered: empty but for the moment in which a picture is taken. */
  readonly stage: ReactNode;
  readonly drawn: Drawn;
  readonly queue: DrawingQueue;
};

const warn = (error: unknown) => console.warn(error);

function nullIfLeft(error: unknown): null {
  if (error instanceof DOMException && error.name === 'AbortError') return null;
  throw error;
}

/** Draws the figures of a plan one after the other, and only what is new in it. */
export function useDrawings(plan: ReportPlan | null, words: Words | null): Drawings {
  const { stage, take } = usePictures();
  const [queue] = useState(() =>
    drawingQueue(async ({ draw }, speaking) => {
      const picture = await take(draw, speaking, { look: 'bare', width }).catch(nullIfLeft);
      if (!picture) return null;
      const png = await toPng(picture, { scale: 2, paper: 'white' });
      return { ...picture, svg: onPaper(picture), png: new Uint8Array(await png.arrayBuffer()) };
    }, warn),
  );
  const drawn = useSyncExternalStore(queue.subscribe, queue.current);
  useEffect(() => {
    if (plan && words) queue.want(figuresIn(plan), words);
  }, [queue, plan, words]);
  useEffect(() => {
    queue.again();
    return queue.stop;
  }, [queue]);
  return { stage, drawn, queue };
}
