import type { Drawing } from '#exchange/report/document.ts';
import type { Words } from '#i18n/words.ts';
import type { PlannedFigure } from './make/plan.ts';

/** What became of a figure: its drawing, or that the browser could not draw it. */
export type Shot = Drawing | 'failed';

/** What the page shows of it. */
export type Drawn = {
  /** By the ids of figures; of those that are wanted now. */
  readonly shots: ReadonlyMap<string, Shot>;
  readonly done: number;
  readonly of: number;
  readonly state: 'drawing' | 'stopped' | 'done';
};

export type DrawingQueue = {
  /** What is to be drawn from now on, in reading order. What is drawn already, of the same numbers and words, stays. */
  readonly want: (figures: readonly PlannedFigure[], words: Words) => void;
  /** Resolves when nothing is left to draw, or with false when it was stopped. */
  readonly ready: () => Promise<boolean>;
  readonly stop: () => void;
  /** Goes on, and tries anew what failed. */
  readonly again: () => void;
  readonly subscribe: (listener: () => void) => () => void;
  readonly current: () => Drawn;
};

type Wanted = {
  readonly id: string;
  readonly key: string;
  readonly figure: PlannedFigure;
  readonly words: Words;
};

const nothing: Drawn = { shots: new Map(), done: 0, of: 0, state: 'done' };

/**
 * Draws one figure after the other: `draw` has the screen to itself, and the page stays usable in between. Null from it:
 * the page was left meanwhile.
 */
export function drawingQueue(
  draw: (figure: PlannedFigure, words: Words) => Promise<Drawing | null>,
  onFailure: (error: unknown) => void,
): DrawingQueue {
  let wanted: readonly Wanted[] = [];
  let kept: ReadonlyMap<string, Shot> = new Map();
  let running = false;
  let stopped = false;
  let drawn = nothing;
  const listeners = new Set<() => void>();
  let waiting: ((all: boolean) => void)[] = [];

  const left = () => wanted.find(({ key }) => !kept.has(key));
  const next = () => (stopped ? undefined : left());
  const publish = () => {
    const shots = new Map(
      wanted.flatMap(({ id, key }) => {
        const shot = kept.get(key);
        return shot ? [[id, shot] as const] : [];
      }),
    );
    const state = !left() ? 'done' : stopped ? 'stopped' : 'drawing';
    drawn = { shots, done: shots.size, of: wanted.length, state };
    for (const listener of listeners) listener();
    if (state === 'drawing') return;
    const answered = waiting;
    waiting = [];
    for (const answer of answered) answer(state === 'done');
  };
  const run = async () => {
    if (running) return;
    running = true;
    for (let one = next(); one; one = next()) {
      const shot = await draw(one.figure, one.words).catch((error: unknown): 'failed' => {
        onFailure(error);
        return 'failed';
      });
      if (shot) kept = new Map([...kept, [one.key, shot]]);
      publish();
    }
    running = false;
  };

  return {
    want: (figures, words) => {
      wanted = figures.map((figure) => ({ id: figure.id, key: keyOf(figure, words), figure, words }));
      kept = new Map([...kept].filter(([key]) => wanted.some((one) => one.key === key)));
      publish();
      void run();
    },
    ready: () =>
      drawn.state === 'drawing'
        ? new Promise((resolve) => {
            waiting.push(resolve);
          })
        : Promise.resolve(drawn.state === 'done'),
    stop: () => {
      stopped = true;
      publish();
    },
    again: () => {
      stopped = false;
      kept = new Map([...kept].filter(([, shot]) => shot !== 'failed'));
      publish();
      void run();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    current: () => drawn,
  };
}

/** Two figures of one key look the same. */
const keyOf = ({ id, title, alt, table }: PlannedFigure, { language }: Words): string =>
  JSON.stringify([language, id, title, alt, table.columns.map(({ label }) => label), [...table.rows]]);
