import { useCallback } from 'react';
import type { ItemName } from '#domain/responses/item-name.ts';
import type { StorageError } from './failure.ts';
import { useDatabase } from './live.tsx';
import { leaveNotesBehind } from './notes-left.ts';
import { flushNotes, saveNote } from './notes.ts';
import type { TakeError } from './read.ts';
import { useFlush } from './use-flush.ts';

const left = { flush: flushNotes, leave: leaveNotesBehind };

/** Saves what was said about an item, and what is on its way when the page is hidden or left (F2); null: it is stored. */
export function useSaveNote(name: ItemName): (text: string) => Promise<StorageError | TakeError | null> {
  const db = useDatabase();
  useFlush(left);
  const { assessment, questionnaire, item } = name;
  return useCallback(
    async (text) => {
      const saved = await saveNote(db, { name: { assessment, questionnaire, item }, patch: { text } });
      if (saved.ok) return null;
      if (saved.error.kind === 'closed') throw new Error('a note is taken when the assessment is closed too');
      return saved.error;
    },
    [db, assessment, questionnaire, item],
  );
}
