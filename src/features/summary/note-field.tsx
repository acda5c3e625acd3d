import { longestNote } from '#domain/responses/note.ts';
import { useWords } from '#i18n/words-context.tsx';
import { useSaveNote } from '#storage/use-save-note.ts';
import { SavedArea } from '#ui/saved-area.tsx';
import type { Said } from './said.ts';

/** What was said about an item, as it is typed. */
export function NoteField({ said: { name, text, note } }: { readonly said: Said }) {
  const { t, say } = useWords();
  const saveNote = useSaveNote(name);
  const save = async (typed: string) => {
    const error = await saveNote(typed);
    return error && t(`storage.error.${error.kind}`);
  };
  return <SavedArea label={say(text)} maxLength={longestNote} defaultValue={note} save={save} />;
}
