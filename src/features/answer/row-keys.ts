import { useEffect, useRef, type RefObject } from 'react';

/** Where the focus goes as an item comes: to its words, to be read out, or to the first row, to go on by keyboard. */
export type Focus = 'heading' | 'row' | null;

type Section = RefObject<HTMLElement | null>;

/** Moves the focus once, as the item comes on the screen. */
export function useFocusOnArrival(section: Section, focus: Focus): void {
  const wanted = useRef(focus);
  useEffect(() => {
    if (wanted.current === null) return;
    const find = (what: string) => section.current?.querySelector<HTMLElement>(what);
    // Of a kind that still loads there is no row yet
    const row = wanted.current === 'row' ? find('input, summary') : null;
    (row ?? find('h2'))?.focus({ preventScroll: true });
  }, [section]);
}

/** Up and down go from row to row, Enter to the next item; left and right stay with the radios. */
export function useRowKeys(section: Section, onNext: () => void): void {
  const next = useRef(onNext);
  useEffect(() => {
    next.current = onNext;
  });
  useEffect(() => {
    const element = section.current;
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.target instanceof HTMLInputElement) || event.target.type !== 'radio') return;
      if (event.key === 'Enter') next.current();
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      // Within a list up and down choose
      if (event.target.closest('[aria-orientation="vertical"]')) return;
      event.preventDefault();
      const rows = [...(element?.querySelectorAll('[role="radiogroup"]') ?? [])];
      const at = rows.findIndex((row) => row.contains(document.activeElement));
      const row = rows[at + (event.key === 'ArrowDown' ? 1 : -1)];
      const radio = row?.querySelector<HTMLInputElement>('input:checked') ?? row?.querySelector('input');
      radio?.focus();
    };
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  }, [section]);
}
