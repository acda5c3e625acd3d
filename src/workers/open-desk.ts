import { fail, ok, type Result } from '#domain/result.ts';
import type { Database } from '#storage/database.ts';
import type { Inputs, JobName, Outputs } from './jobs.ts';
import { errorOf, type Answer, type Meanwhile, type Question, type Tell } from './message.ts';
import { scriptAddress } from './script-address.ts';

/** The person did not want to wait. What a job writes is written whole or not at all. */
export type Stopped = { readonly kind: 'stopped' };

/** Of those who want to know how far the work is. */
export type Listening = { readonly onProgress?: Tell };

/** Where long work is done. */
export type Desk = {
  /** Rejects with what the job threw. */
  readonly ask: <N extends JobName>(
    name: N,
    input: Inputs[N],
    listening?: Listening,
  ) => Promise<Result<Outputs[N], Stopped>>;
  /** Stops what is going on, and frees the memory; null where it cannot be stopped. */
  readonly end: (() => void) | null;
};

/** Beside the page where that can be; in it where there are no workers, or only memory holds the data (F26). */
export const openDesk = async (db: Database): Promise<Desk> =>
  typeof Worker === 'function' && db.inBrowser ? besideThePage(db, await scriptAddress()) : inThePage(db);

const inThePage = (db: Database): Desk => ({
  ask: async (name, input, { onProgress = unheard } = {}) => {
    const { jobs } = await import('./jobs.ts');
    return ok(await jobs[name](db, input, onProgress));
  },
  end: null,
});

const unheard: Tell = () => undefined;

let asked = 0;

function besideThePage(db: Database, script: string): Desk {
  const worker = new Worker(script, { type: 'module' });
  const leaving = new AbortController();
  const ask = <N extends JobName>(
    name: N,
    input: Inputs[N],
    listening: Listening = {},
  ): Promise<Result<Outputs[N], Stopped>> =>
    new Promise((resolve, reject) => {
      asked += 1;
      const question: Question<N> = { number: asked, database: db.name, device: db.newDevice, name, input };
      const heard = new AbortController();
      const { signal } = heard;
      worker.addEventListener(
        'message',
        ({ data }: MessageEvent<Answer<N> | Meanwhile>) => {
          if (data.number !== question.number) return;
          if ('progress' in data) return listening.onProgress?.(data.progress);
          heard.abort();
          if ('output' in data) resolve(ok(data.output));
          else reject(errorOf(data.thrown));
        },
        { signal },
      );
      const give = () => resolve(fail({ kind: 'stopped' }));
      leaving.signal.addEventListener('abort', give, { signal });
      // Its script could not be loaded: what it should have done is done here.
      worker.addEventListener(
        'error',
        () => void inThePage(db).ask(name, input, listening).then(resolve, reject),
        { signal },
      );
      worker.postMessage(question);
    });
  return {
    ask,
    end: () => {
      worker.terminate();
      leaving.abort();
    },
  };
}
