import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { QrCode } from '#ui/qr/qr-code.tsx';
import { QrSequence } from '#ui/qr/qr-sequence.tsx';
import { InWords } from './in-words.tsx';

let root: Root;
beforeEach(() => {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  root = createRoot(place);
});
afterEach(() => {
  root.unmount();
  vi.restoreAllMocks();
});

const texts = ['ONE', 'TWO', 'THREE'];
const show = (of: readonly string[]) =>
  root.render(
    <InWords>
      <QrSequence texts={of} label="Invitation" />
    </InWords>,
  );

/** The device says whether its owner wants things not to move. */
const calm = (matches: boolean) =>
  vi.spyOn(window, 'matchMedia').mockImplementation((query) =>
    Object.assign(new EventTarget(), {
      matches,
      media: query,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    }),
  );

const place = () => /Code \d of 3/.exec(document.body.textContent ?? '')?.[0];
const press = (name: string) => userEvent.click(page.getByRole('button', { name }));

test('a code is dark on white in the dark theme too, and has a name', async () => {
  root.render(
    <div data-theme="dark">
      <QrCode text="ONE" label="Invitation to November" />
    </div>,
  );
  await expect.element(page.getByRole('img', { name: 'Invitation to November' })).toBeVisible();
  const inks = [...document.querySelectorAll('path')].map((path) => getComputedStyle(path).fill);
  expect(inks).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
});

test('several codes take turns by themselves until they are paused', async () => {
  calm(false);
  show(texts);
  const seen = new Set<string | undefined>();
  await expect.poll(() => seen.add(place()).has('Code 3 of 3'), { interval: 20 }).toBe(true);
  expect(seen.has('Code 2 of 3')).toBe(true);
  await press('Pause');
  const paused = place();
  await expect.element(page.getByRole('img', { name: `Invitation: ${paused}` })).toBeVisible();
  await press('Next code');
  expect(place()).not.toBe(paused);
  await press('Previous code');
  expect(place()).toBe(paused);
  await press('Let it run');
  await expect.poll(place, { interval: 20 }).not.toBe(paused);
});

test('nothing moves for somebody who asked the device for that; the codes are turned by hand', async () => {
  calm(true);
  show(texts);
  await expect.element(page.getByText('Code 1 of 3', { exact: true })).toBeVisible();
  await press('Next code');
  await press('Next code');
  expect(place()).toBe('Code 3 of 3');
  await press('Next code');
  expect(place()).toBe('Code 1 of 3');
  await press('Previous code');
  expect(place()).toBe('Code 3 of 3');
});

test('a single code stands still and has no buttons', async () => {
  calm(false);
  show(['ONE']);
  await expect.element(page.getByRole('img', { name: 'Invitation' })).toBeVisible();
  expect(document.querySelectorAll('button')).toHaveLength(0);
});
