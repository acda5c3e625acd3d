import { useState } from 'react';
import { fitIn, type FittedIn } from '#domain/questionnaire/fit-in.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Assumed } from '#exchange/questionnaire/assumed.ts';
import { largestForm } from '#exchange/questionnaire/largest-form.ts';
import type { Imported, Refused } from '#exchange/questionnaire/read-file.ts';
import { useWords } from '#i18n/words-context.tsx';
import type { StorageError } from '#storage/failure.ts';
import { useDatabase } from '#storage/live.tsx';
import { askToKeep } from '#storage/persistence.ts';
import { addPublished, readPublished } from '#storage/questionnaires.ts';
import { readQuestionnaireBeside, stopReading } from '#workers/read-questionnaire.ts';

type Chosen = { readonly bytes: Uint8Array; readonly assumed: Assumed };

export type Importing =
  | { readonly step: 'choose'; readonly busy: boolean; readonly unreadable: boolean }
  | { readonly step: 'refused'; readonly refused: Refused }
  | {
      readonly step: 'look';
      readonly file: Chosen;
      readonly imported: Imported;
      readonly fitted: FittedIn;
      readonly busy: boolean;
      readonly problem: StorageError | null;
    };

export type Looked = Extract<Importing, { readonly step: 'look' }>;

type Options = {
  readonly loadLibrary: () => Promise<readonly Questionnaire[]>;
  /** It lies on this device now. */
  readonly onDone: (questionnaire: Questionnaire) => void;
};

/** From a file to a questionnaire on the shelf; nothing is stored before it was looked at. */
export function useImport({ loadLibrary, onDone }: Options) {
  const db = useDatabase();
  const { language } = useWords();
  const [importing, set] = useState<Importing>({ step: 'choose', busy: false, unreadable: false });

  const look = async (file: Chosen) => {
    const read = await readQuestionnaireBeside(db, file.bytes, file.assumed);
    // Somebody did not want to wait, or chose anew
    if (!read.ok) return;
    const found = read.value;
    if (!found.ok) return set({ step: 'refused', refused: found.error });
    const { values } = await readPublished(db);
    const own = values.map(({ questionnaire }) => questionnaire);
    const fitted = fitIn(found.value.questionnaire, { builtIn: await loadLibrary(), own });
    set({ step: 'look', file, imported: found.value, fitted, busy: false, problem: null });
  };

  /** A bug is thrown while drawing, so that the error page shows it. */
  const run = (work: Promise<void>) =>
    void work.catch((bug: unknown) =>
      set(() => {
        throw bug;
      }),
    );

  const open = async (chosen: File) => {
    const bytes = await bytesOf(chosen);
    if (!bytes) return set({ step: 'choose', busy: false, unreadable: true });
    const fileName = chosen.name.replace(/\.[^.]*$/, '').slice(0, 100) || chosen.name;
    await look({ bytes, assumed: { language, subject: 'partnership', fileName } });
  };

  const take = async (looked: Looked) => {
    const added = await addPublished(db, looked.fitted.questionnaire);
    if (!added.ok) {
      const { error } = added;
      // Another tab has taken the number meanwhile: it is looked at anew
      if (error.kind === 'version-taken') return look(looked.file);
      return set({ ...looked, busy: false, problem: error });
    }
    await askToKeep(navigator.storage);
    onDone(added.value.questionnaire);
  };

  return {
    importing,
    openFile: (chosen: File) => {
      set({ step: 'choose', busy: true, unreadable: false });
      run(open(chosen));
    },
    stop: () => {
      set({ step: 'choose', busy: false, unreadable: false });
      stopReading(db);
    },
    assume: (looked: Looked, some: Partial<Assumed>) => {
      const file = { ...looked.file, assumed: { ...looked.file.assumed, ...some } };
      set({ ...looked, file, busy: true });
      run(look(file));
    },
    takeIn: (looked: Looked) => {
      set({ ...looked, busy: true, problem: null });
      run(take(looked));
    },
  };
}

/** The file's bytes, of a larger one enough to see that it is too large; null when the device does not give them. */
const bytesOf = (file: Blob): Promise<Uint8Array | null> =>
  file
    .slice(0, largestForm + 1)
    .arrayBuffer()
    .then(
      (buffer) => new Uint8Array(buffer),
      () => null,
    );
