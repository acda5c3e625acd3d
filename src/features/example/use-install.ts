import { useEffect, useState } from 'react';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { AppLanguage } from '#i18n/words.ts';
import type { Database } from '#storage/database.ts';
import type { Cast } from './cast.ts';
import { installExamples, type InstallError } from './install-example.ts';
import { makeExample, type Example } from './make-example.ts';

export type Installation =
  | { readonly state: 'running'; readonly done: number; readonly of: number }
  | { readonly state: 'failed'; readonly error: InstallError }
  /** The one to look at first. */
  | { readonly state: 'ready'; readonly example: Example };

type Options = {
  readonly db: Database;
  readonly language: AppLanguage;
  /** Both the same functions each time: with others the work starts anew. */
  readonly castsOf: (language: AppLanguage) => readonly Cast[];
  readonly loadLibrary: () => Promise<readonly Questionnaire[]>;
};

/** Makes and writes the examples as long as the page is there; leaving it stops the work. */
export function useInstall({ db, language, castsOf, loadLibrary }: Options): Installation {
  const [installation, setInstallation] = useState<Installation>({ state: 'running', done: 0, of: 1 });
  useEffect(() => {
    const stop = new AbortController();
    const tell = (next: Installation) => {
      if (!stop.signal.aborted) setInstallation(next);
    };
    const run = async () => {
      const library = await loadLibrary();
      const examples = castsOf(language).map((cast) => makeExample(cast, library));
      const installed = await installExamples(examples, {
        db,
        signal: stop.signal,
        onProgress: (done, of) => tell({ state: 'running', done, of }),
        locks: navigator.locks,
      });
      const [first] = examples;
      if (!installed.ok) tell({ state: 'failed', error: installed.error });
      else if (first) tell({ state: 'ready', example: first });
    };
    run().catch((bug: unknown) =>
      // Thrown while drawing, so that the error page shows it.
      setInstallation(() => {
        throw bug;
      }),
    );
    return () => stop.abort();
  }, [db, language, castsOf, loadLibrary]);
  return installation;
}
