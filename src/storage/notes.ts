import type { Id } from '#domain/ids.ts';
import { Note, unwritten } from '#domain/responses/note.ts';
import type { Database } from './database.ts';
import { itemSaves } from './item-saves.ts';
import { sift, type Many } from './read.ts';

export type NotePatch = Pick<Note, 'text'>;

/** What was written down in the talk about the assessment; what was taken back is in it, without a text. */
export async function readNotes(db: Database, assessment: Id): Promise<Many<Note>> {
  return sift(db.notes, Note, await db.notes.where({ assessment }).toArray());
}

/** All talk about what has come out, so an assessment that is closed takes notes too. */
export const {
  save: saveNote,
  flush: flushNotes,
  unsaved: unsavedNotes,
} = itemSaves<Note, NotePatch>({
  table: 'notes',
  rows: (db) => db.notes,
  schema: Note,
  blank: unwritten,
  whenClosed: true,
});
