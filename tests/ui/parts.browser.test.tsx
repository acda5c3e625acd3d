import { StrictMode, useState, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { useForm } from 'react-hook-form';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Button } from '#ui/button.tsx';
import { ConfirmDialog } from '#ui/dialog.tsx';
import { NumberField } from '#ui/number-field.tsx';
import { ToastProvider, useToast } from '#ui/toast.tsx';
import { InWords } from './in-words.tsx';

let root: Root;
beforeEach(() => {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  root = createRoot(place);
});
afterEach(() => root.unmount());

const show = (part: ReactNode) =>
  root.render(
    <StrictMode>
      <InWords>{part}</InWords>
    </StrictMode>,
  );

function Question({ onConfirm, onClose }: { onConfirm: () => void; onClose: () => void }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Remove</Button>
      <ConfirmDialog
        open={open}
        title="Remove it?"
        confirm="Remove it"
        onConfirm={() => {
          setOpen(false);
          onConfirm();
        }}
        onClose={() => {
          setOpen(false);
          onClose();
        }}
      />
    </>
  );
}

const focused = () => document.activeElement?.textContent;

test('a question holds the way back, and Esc takes it: once, and the focus returns', async () => {
  const [onConfirm, onClose] = [vi.fn<() => void>(), vi.fn<() => void>()];
  show(<Question onConfirm={onConfirm} onClose={onClose} />);
  await page.getByRole('button', { name: 'Remove' }).click();
  await expect.element(page.getByRole('dialog', { name: 'Remove it?' })).toBeVisible();
  expect(focused()).toBe('Cancel');
  await userEvent.keyboard('{Escape}');
  await expect.poll(focused).toBe('Remove');
  await expect.poll(() => onClose.mock.calls.length).toBe(1);
  expect(onConfirm).not.toHaveBeenCalled();
});

test('a yes is not followed by a no', async () => {
  const [onConfirm, onClose] = [vi.fn<() => void>(), vi.fn<() => void>()];
  show(<Question onConfirm={onConfirm} onClose={onClose} />);
  await page.getByRole('button', { name: 'Remove' }).click();
  const closed = new Promise((resolve) => {
    document.querySelector('dialog')?.addEventListener('close', resolve);
  });
  await page.getByRole('button', { name: 'Remove it' }).click();
  await closed;
  expect(onConfirm).toHaveBeenCalledTimes(1);
  expect(onClose).not.toHaveBeenCalled();
});

test('a busy button says so, keeps the focus and does nothing', async () => {
  const onClick = vi.fn<() => void>();
  show(
    <Button busy onClick={onClick}>
      Save
    </Button>,
  );
  const button = page.getByRole('button', { name: 'Save One moment, working on it' });
  await button.click({ force: true });
  expect(onClick).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(button.element());
});

function Count({ onSubmit }: { onSubmit: (count: number) => void }) {
  const { register, handleSubmit } = useForm({ defaultValues: { count: 3 } });
  return (
    <form onSubmit={(event) => void handleSubmit(({ count }) => onSubmit(count))(event)}>
      <NumberField label="People" min={1} max={4} {...register('count', { valueAsNumber: true })} />
      <Button type="submit">Go</Button>
    </form>
  );
}

test('the form gets what the thumb has stepped, and no more than the greatest', async () => {
  const onSubmit = vi.fn<(count: number) => void>();
  show(<Count onSubmit={onSubmit} />);
  const more = page.getByRole('button', { name: 'People: one more' });
  await more.click();
  await more.click();
  await page.getByRole('button', { name: 'Go' }).click();
  await expect.poll(() => onSubmit.mock.calls).toEqual([[4]]);
});

function Sayings({ undo }: { undo: () => void }) {
  const say = useToast();
  return (
    <>
      <Button onClick={() => say({ text: 'Copied.' })}>Copy</Button>
      <Button onClick={() => say({ text: 'Gone.', action: { label: 'Undo', run: undo } })}>Drop</Button>
    </>
  );
}

test('one toast at a time, and its way back runs once', async () => {
  const undo = vi.fn<() => void>();
  show(
    <ToastProvider>
      <Sayings undo={undo} />
    </ToastProvider>,
  );
  await page.getByRole('button', { name: 'Copy' }).click();
  await expect.element(page.getByRole('status')).toHaveTextContent('Copied.');
  await page.getByRole('button', { name: 'Drop' }).click();
  await expect.element(page.getByRole('status')).not.toHaveTextContent('Copied.');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(page.getByRole('status')).toHaveTextContent('');
  expect(undo).toHaveBeenCalledTimes(1);
});
