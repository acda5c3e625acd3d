import { useEffect, useEffectEvent } from 'react';

type Acts = { readonly undo: (() => void) | null; readonly redo: (() => void) | null };

/**
 * Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y go through the manuscript's own history, in fields too: these show what the
 * manuscript says, so the browser's memory of one field would bring back what nobody sees. A dialog keeps its own.
 */
export function useUndoKeys({ undo, redo }: Acts): void {
  const take = useEffectEvent((event: Event, act: 'undo' | 'redo') => {
    if (document.querySelector('dialog[open]')) return;
    event.preventDefault();
    (act === 'undo' ? undo : redo)?.();
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const act = actOf(event);
      if (act) take(event, act);
    };
    /** From the menu of a field, or a phone's keyboard. */
    const onInput = (event: InputEvent) => {
      if (event.inputType === 'historyUndo') take(event, 'undo');
      if (event.inputType === 'historyRedo') take(event, 'redo');
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('beforeinput', onInput);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('beforeinput', onInput);
    };
  }, []);
}

function actOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): 'undo' | 'redo' | null {
  if (!(ctrlKey || metaKey) || altKey) return null;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && !shiftKey ? 'redo' : null;
}
