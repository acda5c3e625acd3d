import type { Id } from '#domain/ids.ts';
import type { ItemName } from '#domain/responses/item-name.ts';
import { longestNote } from '#domain/responses/note.ts';
import { useWords } from '#i18n/words-context.tsx';
import { useOnce } from '#storage/live.tsx';
import { readNotes } from '#storage/notes.ts';
import { useSaveNote } from '#storage/use-save-note.ts';
import { Loaded } from '#ui/loaded.tsx';
import { SavedArea } from '#ui/saved-area.tsx';
import type { About } from './about.ts';

type NoteFieldProps = { readonly assessment: Id; readonly about: About };

/** What is said about an item while all talk about it. */
export function NoteField({ assessment, about: { questionnaire, item } }: NoteFieldProps) {
  const live = useOnce(`note ${assessment} ${questionnaire} ${item}`, async (db) => {
    const { values } = await readNotes(db, assessment);
    return values.find((note) => note.questionnaire === questionnaire && note.item === item)?.text ?? '';
  });
  return (
    <Loaded live={live}>
      {(text) => <Writing name={{ assessment, questionnaire, item }} start={text} />}
    </Loaded>
  );
}

type WritingProps = { readonly name: ItemName; readonly start: string };

function Writing({ name, start }: WritingProps) {
  const { t } = useWords();
  const saveNote = useSaveNote(name);
  const save = async (text: string) => {
    const error = await saveNote(text);
    return error && t(`storage.error.${error.kind}`);
  };
  return (
    <SavedArea
      label={t('wall.note.label')}
      hint={t('wall.note.hint')}
      rows={4}
      maxLength={longestNote}
      defaultValue={start}
      save={save}
    />
  );
}
