import { useEffect, useRef, type ReactNode } from 'react';
import { PictureFoot } from '#charts/parts/picture-foot.tsx';
import { PictureHead } from '#charts/parts/picture-head.tsx';
import type { Frame } from '#charts/words/frame.ts';
import styles from './picture-stage.module.css';

/** Of what is drawn, in px: the page of a report is as wide at 150 dots an inch. */
const width = 592;

type PictureStageProps = {
  frame: Frame;
  renderPlot: ((width: number) => ReactNode) | null;
  onDrawn: (parts: readonly SVGSVGElement[]) => void;
};

/** Draws a picture's parts out of sight, on light paper whatever the theme. */
export function PictureStage({ frame, renderPlot, onDrawn }: PictureStageProps) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The second frame comes after what charts draw in answer to their own first drawing
    let request = requestAnimationFrame(() => {
      request = requestAnimationFrame(() => onDrawn(partsIn(ref.current)));
    });
    return () => cancelAnimationFrame(request);
  }, [onDrawn]);
  return (
    <div ref={ref} className={styles.stage} data-theme="light" aria-hidden="true" inert>
      <div>
        <PictureHead frame={frame} width={width} />
      </div>
      <div>{renderPlot?.(width)}</div>
      <div>
        <PictureFoot frame={frame} width={width} />
      </div>
    </div>
  );
}

/** The outermost drawing of each part, wherever a chart puts it. */
const partsIn = (stage: HTMLElement | null): SVGSVGElement[] =>
  Array.from(stage?.children ?? []).flatMap((part) => part.querySelector('svg') ?? []);
