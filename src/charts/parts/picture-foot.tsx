import type { Frame } from '#charts/words/frame.ts';
import { ink, size } from './ink.ts';
import { leading, Lines } from './lines.tsx';
import { Plot } from './plot.tsx';
import { wrap } from './wrap.ts';

const step = size.small * leading;
const above = 10;

/** What stands at the bottom of a picture that leaves the app: what is hidden or claimed, the source. */
export function PictureFoot({ frame, width }: { frame: Frame; width: number }) {
  const notes = frame.notes.flatMap((text) => wrap(text, width, size.small));
  const source = wrap(frame.source, width, size.small);
  const below = above + (notes.length === 0 ? 0 : notes.length * step + above);
  return (
    <Plot width={width} height={below + source.length * step}>
      {notes.length > 0 && (
        <Lines lines={notes} x={0} y={above + (notes.length * step) / 2} size={size.small} />
      )}
      <Lines lines={source} x={0} y={below + (source.length * step) / 2} size={size.small} fill={ink.soft} />
    </Plot>
  );
}
