import { useEffect, useRef, useState } from 'react';
import { longestNote } from '#domain/responses/note.ts';
import { useWords } from '#i18n/words-context.tsx';
import { useDatabase } from '#storage/live.tsx';
import { leaveNotesBehind } from '#storage/notes-left.ts';
import { flushNotes, saveNote } from '#storage/notes.ts';
import { shelf } from '#storage/shelf.ts';
import { TextArea } from '#ui/field.tsx';
import { SaveState } from '#ui/save-state.tsx';
import type { Said } from './summary.ts';

/** What was said about an item, as it is typed; 'saved' only when it is stored. */
export function NoteField({ said: { name, text, note } }: { readonly said: Said }) {
  const db = useDatabase();
  const { t, say } = useWords();
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
  const write = async (typed: string) => {
    asked.current += 1;
    const mine = asked.current;
    setSaving('saving');
    const saved = await saveNote(db, { name, patch: { text: typed } });
    // A later text is on its way: its own answer tells how that went.
    if (asked.current !== mine) return;
    setSaving(saved.ok ? 'saved' : 'failed');
    // A note is taken after closing too.
    const failed = saved.ok || saved.error.kind === 'closed' ? null : saved.error.kind;
    setProblem(failed ? t(`storage.error.${failed}`) : undefined);
  };
  return (
    <div>
      <TextArea
        label={say(text)}
        maxLength={longestNote}
        defaultValue={note}
        error={problem}
        onChange={({ target }) => void write(target.value)}
      />
      <SaveState state={saving} />
    </div>
  );
}
