type Waiting<V, R> = { value: V; readonly settle: (result: Promise<R>) => void };

type Lane<V, R> = {
  newest: V;
  /** Settles when the newest value is stored. */
  last: Promise<R>;
  running: number;
  waiting: Waiting<V, R> | null;
};

/**
 * Saves of one thing, one after the other: while one runs, at most one waits, and a newer value takes its place (F20).
 * Whoever asked for an overtaken value gets the result of the newer one, which holds it.
 */
export class SerialSaves<V, R> {
  readonly lanes = new Map<string, Lane<V, R>>();
  readonly run: (value: V) => Promise<R>;
  readonly isOlder: (value: V, than: V) => boolean;

  constructor(run: (value: V) => Promise<R>, isOlder: (value: V, than: V) => boolean) {
    this.run = run;
    this.isOlder = isOlder;
  }

  save(key: string, value: V): Promise<R> {
    const lane = this.lanes.get(key);
    if (!lane) return this.#begin(key, value);
    if (this.isOlder(value, lane.newest)) return lane.last;
    lane.newest = value;
    if (lane.waiting) {
      lane.waiting.value = value;
    } else {
      lane.last = new Promise((settle) => {
        lane.waiting = { value, settle };
      });
    }
    return lane.last;
  }

  /** Starts at once what waits, since the page may be gone in a moment (F2); resolves when nothing runs any more. */
  async flush(): Promise<void> {
    for (const [key, lane] of this.lanes) this.#next(key, lane);
    await Promise.allSettled([...this.lanes.values()].map(({ last }) => last));
  }

  /** The newest value of each thing that is not stored yet; empty when all is. */
  unsaved(): V[] {
    return [...this.lanes.values()].map(({ newest }) => newest);
  }

  #begin(key: string, value: V): Promise<R> {
    const last = this.run(value);
    const lane: Lane<V, R> = { newest: value, last, running: 1, waiting: null };
    this.lanes.set(key, lane);
    this.#follow(key, lane, last);
    return last;
  }

  #next(key: string, lane: Lane<V, R>): void {
    const { waiting } = lane;
    if (!waiting) return;
    lane.waiting = null;
    lane.running += 1;
    const result = this.run(waiting.value);
    waiting.settle(result);
    this.#follow(key, lane, result);
  }

  #follow(key: string, lane: Lane<V, R>, result: Promise<R>): void {
    const after = () => {
      lane.running -= 1;
      if (lane.running > 0) return;
      if (lane.waiting) this.#next(key, lane);
      else this.lanes.delete(key);
    };
    // Who asked for the save hears of its failure; the lane only has to go on.
    void result.then(after, after);
  }
}
