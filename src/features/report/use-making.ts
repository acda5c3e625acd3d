import { useEffect, useRef, useState } from 'react';
import type { Words } from '#i18n/words.ts';
import { downloadFile } from '#ui/hand-out.ts';
import { nextPaint } from '#ui/next-paint.ts';
import { completed } from './completed.ts';
import type { DrawingQueue } from './drawing-queue.ts';
import { figuresIn, type ReportPlan } from './make/plan.ts';
import { fileOf, type Way } from './ways.ts';

/** What a tap asks for: a file, or paper. */
export type Asked = Way | 'print';

export type Making =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'drawing' | 'writing'; readonly asked: Asked }
  | { readonly kind: 'made'; readonly file: File }
  | { readonly kind: 'failed'; readonly asked: Asked; readonly offline: boolean };

type Report = { readonly plan: ReportPlan; readonly words: Words };

type MakingProps = {
  /** Null until its words are there. */
  readonly report: Report | null;
  readonly queue: DrawingQueue;
  /** Whether what was typed may go into a file; it says itself what is wrong. */
  readonly check: () => Promise<boolean>;
};

/**
 * Makes one file after the other from the report as it is once its pictures are drawn. Who leaves the page meanwhile
 * gets none.
 */
export function useMaking({ report, queue, check }: MakingProps) {
  const [making, setMaking] = useState<Making>({ kind: 'nothing' });
  const latest = useRef(report);
  useEffect(() => {
    latest.current = report;
  });
  // Of taps that come before the button can say that it is at work, the first one counts
  const going = useRef(false);
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  const make = async (asked: Asked) => {
    if (going.current) return;
    going.current = true;
    try {
      if (await check()) await makeOne(asked);
    } finally {
      going.current = false;
    }
  };
  const makeOne = async (asked: Asked) => {
    setMaking({ kind: 'drawing', asked });
    if (queue.current().state === 'stopped') queue.again();
    const drawn = await allDrawn(latest, queue, here);
    if (!drawn) return setMaking({ kind: 'nothing' });
    setMaking({ kind: 'writing', asked });
    await nextPaint();
    try {
      if (asked === 'print') {
        await unpacked();
        if (here.current) window.print();
        setMaking({ kind: 'nothing' });
      } else {
        const file = await fileOf(asked, completed(drawn.plan, queue.current().shots), drawn.words);
        if (!here.current) return;
        downloadFile(file);
        setMaking({ kind: 'made', file });
      }
    } catch (error) {
      console.warn(error);
      setMaking({ kind: 'failed', asked, offline: !navigator.onLine });
    }
  };
  return { making, make };
}

/** The report as it is when its last picture is there, whatever was chosen meanwhile; null: somebody stopped it, or left. */
async function allDrawn(
  latest: { readonly current: Report | null },
  queue: DrawingQueue,
  here: { readonly current: boolean },
): Promise<Report | null> {
  for (;;) {
    if (!(await queue.ready()) || !here.current) return null;
    const report = latest.current;
    const { shots } = queue.current();
    if (report && figuresIn(report.plan).every(({ id }) => shots.has(id))) return report;
    await nextPaint();
  }
}

/** Pictures that are there, but not unpacked yet, would be missing on paper. */
const unpacked = () => Promise.all(Array.from(document.images, (image) => image.decode()));
