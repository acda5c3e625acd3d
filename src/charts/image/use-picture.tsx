import { useState, type ReactNode } from 'react';
import type { Frame } from '#charts/words/frame.ts';
import { fontStyle } from './font.ts';
import { PictureStage } from './picture-stage.tsx';
import { toSvg, type Picture } from './to-svg.ts';

type Parts = readonly SVGSVGElement[];

type PictureTaker = {
  /** To be rendered: empty but for the moment in which a picture is taken. */
  readonly stage: ReactNode;
  /** One at a time; fails where the font cannot be loaded. */
  readonly take: () => Promise<Picture>;
};

/** Takes the picture of a chart: the same drawing as on the screen, at the picture's width, with its words inside. */
export function usePicture(frame: Frame, renderPlot: ((width: number) => ReactNode) | null): PictureTaker {
  const [receive, setReceive] = useState<((parts: Parts) => void) | null>(null);
  const take = async () => {
    try {
      const drawn = new Promise<Parts>((resolve) => {
        setReceive(() => resolve);
      });
      const [parts, style] = await Promise.all([drawn, fontStyle()]);
      return toSvg(parts, { title: frame.title, description: frame.alt }, style);
    } finally {
      setReceive(null);
    }
  };
  const stage = receive && <PictureStage frame={frame} renderPlot={renderPlot} onDrawn={receive} />;
  return { stage, take };
}
