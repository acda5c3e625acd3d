import { Lines } from '#charts/parts/lines.tsx';
import { wrap } from '#charts/parts/wrap.ts';
import { letter } from './picture.tsx';

type LabelProps = {
  readonly text: string;
  readonly x: number;
  /** The middle of all its lines. */
  readonly y: number;
  /** As wide as it may become before it takes another line. */
  readonly room: number;
  readonly size?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly strong?: boolean;
  readonly fill?: string;
};

/** Words in a picture, in as many lines as they need. */
export const Label = ({ text, room, size = letter.small, anchor = 'middle', ...rest }: LabelProps) => (
  <Lines lines={wrap(text, room, size)} size={size} anchor={anchor} {...rest} />
);
