import { fail, type Result } from '#domain/result.ts';
import type { Database } from '#storage/database.ts';
import type { Inputs, JobName, Outputs } from './jobs.ts';
import { openDesk, type Listening, type Stopped } from './open-desk.ts';

/**
 * One piece of work with a worker of its own, whose memory goes with it. The signal ends it at once; where the work is
 * done in the page it goes on unheard.
 */
export async function askOnce<N extends JobName>(
  db: Database,
  name: N,
  input: Inputs[N],
  { signal, onProgress }: Listening & { readonly signal: AbortSignal },
): Promise<Result<Outputs[N], Stopped>> {
  const stopped = fail<Stopped>({ kind: 'stopped' });
  const desk = await openDesk(db);
  const leaving = new AbortController();
  const left = new Promise<typeof stopped>((resolve) => {
    signal.addEventListener('abort', () => resolve(stopped), { signal: leaving.signal });
  });
  try {
    if (signal.aborted) return stopped;
    const heard: Listening = { onProgress: (progress) => !signal.aborted && onProgress?.(progress) };
    return await Promise.race([desk.ask(name, input, heard), left]);
  } finally {
    leaving.abort();
    desk.end?.();
  }
}
