import { useState, type ComponentType } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { page, type Locator } from 'vitest/browser';
import { findings } from '#domain/manuscript/findings.ts';
import type { Sketch } from '#domain/manuscript/sketch.ts';
import { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Editing } from '#features/editor/editing.ts';
import { fieldId } from '#features/editor/field-id.ts';
import { ToastProvider } from '#ui/toast.tsx';
import { sample } from '../domain/questionnaire/sample.ts';
import { InWords } from '../ui/in-words.tsx';

/** What a section has made of its sketch, and the `of` of each change. */
type Desk = { sketch: Sketch; readonly changes: (string | undefined)[] };

export const start: Sketch = Questionnaire.parse(sample());
export const desk: Desk = { sketch: start, changes: [] };
let root: Root;

/** A section by itself, with what it changes in place of the page's store. */
export function onDesk(): void {
  beforeEach(() => {
    const place = document.createElement('div');
    document.body.replaceChildren(place);
    root = createRoot(place);
    desk.changes.length = 0;
    vi.spyOn(console, 'error');
  });
  afterEach(() => {
    root.unmount();
    expect(console.error).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });
}

function Sitting({ Section, first }: { Section: ComponentType<Editing>; first: Sketch }) {
  const [now, set] = useState(first);
  const change = (next: Sketch, of?: string) => {
    desk.changes.push(of);
    desk.sketch = next;
    set(next);
  };
  return <Section sketch={now} change={change} errors={findings(now)} />;
}

export function show(Section: ComponentType<Editing>, first: Sketch = start): void {
  desk.sketch = first;
  root.render(
    <InWords>
      <ToastProvider>
        <Sitting Section={Section} first={first} />
      </ToastProvider>
    </InWords>,
  );
}

export const field = (name: string | RegExp): Locator => page.getByRole('textbox', { name });
export const button = (name: string | RegExp): Locator => page.getByRole('button', { name });
export const byPath = (...path: (string | number)[]): HTMLElement | null =>
  document.getElementById(fieldId(path));
export const items = (dimension: string): string[] =>
  desk.sketch.items.flatMap((item) => (item.dimension === dimension ? [item.id] : []));
