import type { Ladder, Rung } from '#charts/model/ladder.ts';
import { size } from './ink.ts';
import { leading } from './lines.tsx';
import { wrap } from './wrap.ts';

/** Left of the names: the middle answer, and the way to the wish. */
export const gutter = 28;
export const barHeight = 10;
const apart = 3;
const between = 14;
/** Behind a bar, for its count. */
const countRoom = 34;

export type PlacedBar = { readonly count: number; readonly width: number; readonly y: number };

type PlacedRung = {
  readonly rung: Rung;
  readonly lines: readonly string[];
  /** Middles, in px. */
  readonly name: number;
  readonly now: PlacedBar | null;
  readonly wished: PlacedBar | null;
};

type LadderLayout = { readonly rungs: readonly PlacedRung[]; readonly height: number };

/** Highest level on top, its name above its bars; where single answers may not be told there are names alone. */
export function ladderLayout({ rungs }: Ladder, width: number, say: (rung: Rung) => string): LadderLayout {
  const room = width - gutter - countRoom;
  const most = Math.max(1, ...rungs.flatMap(({ now, wished }) => [now ?? 0, wished ?? 0]));
  let y = 2;
  const bar = (count: number | null): PlacedBar | null => {
    if (count === null) return null;
    const placed = { count, width: (count / most) * room, y };
    y += barHeight + apart;
    return placed;
  };
  const placed = rungs.map((rung) => {
    const lines = wrap(say(rung), width - gutter, size.label);
    const text = lines.length * size.label * leading;
    const name = y + text / 2;
    y += text + apart;
    const [now, wished] = [bar(rung.now), bar(rung.wished)];
    y += between - apart;
    return { rung, lines, name, now, wished };
  });
  return { rungs: placed, height: y - between + apart + 2 };
}
