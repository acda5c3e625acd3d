import * as z from 'zod/mini';
import { Note } from '#domain/responses/note.ts';
import { itemsLeft } from './items-left.ts';
import { saveNote, unsavedNotes, type NotePatch } from './notes.ts';

const { text } = Note.shape;

export const { leave: leaveNotesBehind, takeUp: takeUpNotes } = itemsLeft<Note, NotePatch>(
  'pacts-survey.unsaved-note.',
  z.strictObject({ text }),
  { save: saveNote, unsaved: unsavedNotes },
);
