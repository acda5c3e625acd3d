import { useEffect, useRef, useState } from 'react';
import type { Id } from '#domain/ids.ts';
import type { ItemName } from '#domain/responses/item-name.ts';
import { longestNote } from '#domain/responses/note.ts';
import { useWords } from '#i18n/words-context.tsx';
import { useDatabase, useOnce } from '#storage/live.tsx';
import { leaveNotesBehind } from '#storage/notes-left.ts';
import { flushNotes, readNotes, saveNote } from '#storage/notes.ts';
import { shelf } from '#storage/shelf.ts';
import { TextArea } from '#ui/field.tsx';
import { Loaded } from '#ui/loaded.tsx';
import { SaveState } from '#ui/save-state.tsx';
import type { About } from './about.ts';

type NoteFieldProps = { readonly assessment: Id; readonly about: About };

/** What is said about an item while all talk about it; 'saved' only when it is stored. */
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
  const db = useDatabase();
  const { t } = useWords();
  const [saving, setSaving] = useState<'untouched' | 'saving' | 'saved' | 'failed'>('untouched');
  const [problem, setProblem] = useState<string | undefined>();
  const asked = useRef(0);
  useEffect(() => {
    const flush = () => void flushNotes(db);
    const leave = () => {
      if (shelf) leaveNotesBehind(db, shelf);
      flush();
    };
    document.addEventListener('visibilitychange', flush);
    window.addEventListener('pagehide', leave);
    return () => {
      document.removeEventListener('visibilitychange', flush);
      window.removeEventListener('pagehide', leave);
    };
  }, [db]);
  const write = async (text: string) => {
    asked.current += 1;
    const mine = asked.current;
    setSaving('saving');
    const saved = await saveNote(db, { name, patch: { text } });
    // A later text is on its way: its own answer tells how that went.
    if (asked.current !== mine) return;
    setSaving(saved.ok ? 'saved' : 'failed');
    setProblem(
      saved.ok || saved.error.kind === 'closed' ? undefined : t(`storage.error.${saved.error.kind}`),
    );
  };
  return (
    <div>
      <TextArea
        label={t('wall.note.label')}
        hint={t('wall.note.hint')}
        rows={4}
        maxLength={longestNote}
        defaultValue={start}
        error={problem}
        onChange={({ target }) => void write(target.value)}
      />
      <SaveState state={saving} />
    </div>
  );
}
