import { useState } from 'react';
import type { Id } from '#domain/ids.ts';
import type { Opened } from '#exchange/open.ts';
import { looksLikeQuestionnaire } from '#exchange/questionnaire/looks-like.ts';
import { readFile } from '#exchange/read.ts';
import { useDatabase } from '#storage/live.tsx';
import { askToKeep } from '#storage/persistence.ts';
import { nextPaint } from '#ui/next-paint.ts';
import type { ReadError } from './problem-words.ts';
import { bytesOf } from './read-bytes.ts';
import { takeIn, type TakenIn, type TakeInError } from './take-in.ts';

/** A file's bytes under its name, or a pasted text. */
export type Input = { readonly name: string | null; readonly content: string | Uint8Array };

export type Opening =
  | { readonly step: 'choose'; readonly busy: boolean; readonly problem: ReadError | null }
  /** `wrong`: the passphrase that was tried last. */
  | { readonly step: 'locked'; readonly input: Input; readonly busy: boolean; readonly wrong: boolean }
  | {
      readonly step: 'look';
      readonly opened: Opened;
      readonly busy: boolean;
      readonly problem: TakeInError | null;
    }
  | { readonly step: 'done'; readonly opened: Opened; readonly taken: TakenIn };

/**
 * From a file to what it brought. Looked at before it is taken in is what changes this device: a full copy, and a
 * partnership that is not `here` yet.
 */
export function useOpening(here: readonly Id[]) {
  const db = useDatabase();
  const [opening, setOpening] = useState<Opening>({ step: 'choose', busy: false, problem: null });

  const take = async (opened: Opened) => {
    const taken = await takeIn(db, opened);
    if (!taken.ok) return setOpening({ step: 'look', opened, busy: false, problem: taken.error });
    await askToKeep(navigator.storage);
    setOpening({ step: 'done', opened, taken: taken.value });
  };

  const read = async (input: Input, passphrase: string | null) => {
    await nextPaint();
    const found = await readFile(input.content, passphrase);
    if (!found.ok) return setOpening(afterError(found.error, input));
    const opened = found.value;
    const isNew = opened.partnerships.some(({ id }) => !here.includes(id));
    if (opened.kind === 'full' || isNew) setOpening({ step: 'look', opened, busy: false, problem: null });
    else await take(opened);
  };

  /** A bug is thrown while drawing, so that the error page shows it. */
  const run = (work: Promise<void>) =>
    void work.catch((bug: unknown) =>
      setOpening(() => {
        throw bug;
      }),
    );

  return {
    opening,
    openText: (content: string) => {
      setOpening({ step: 'choose', busy: true, problem: null });
      run(read({ name: null, content }, null));
    },
    openFile: (file: File) => {
      setOpening({ step: 'choose', busy: true, problem: null });
      run(
        bytesOf(file).then((content) =>
          content
            ? read({ name: file.name, content }, null)
            : setOpening({ step: 'choose', busy: false, problem: { kind: 'unreadable' } }),
        ),
      );
    },
    unlock: (input: Input, passphrase: string) => {
      setOpening({ step: 'locked', input, busy: true, wrong: false });
      run(read(input, passphrase));
    },
    add: (opened: Opened) => {
      setOpening({ step: 'look', opened, busy: true, problem: null });
      run(take(opened));
    },
  };
}

function afterError(error: ReadError, input: Input): Opening {
  if (error.kind === 'not-ours' && looksLikeQuestionnaire(input.content)) {
    return { step: 'choose', busy: false, problem: { kind: 'questionnaire' } };
  }
  const locked = { step: 'locked', input, busy: false } as const;
  if (error.kind === 'sealed') return { ...locked, wrong: false };
  if (error.kind === 'wrong-passphrase') return { ...locked, wrong: true };
  return { step: 'choose', busy: false, problem: error };
}
