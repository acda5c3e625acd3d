import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { readFile } from '#exchange/read.ts';
import SaveFailure from '#features/answer/save-failure.tsx';
import { assessment, partnership, sitting } from '../storage/fixtures.ts';
import { InWords } from '../ui/in-words.tsx';

let root: Root;
const { draft, responses } = sitting(30);

beforeEach(() => {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  root = createRoot(place);
});
afterEach(() => {
  root.unmount();
  vi.restoreAllMocks();
});

const show = (name: string) =>
  root.render(
    <InWords>
      <SaveFailure
        error={{ kind: 'storage-full' }}
        draft={draft}
        assessment={assessment}
        partnership={name}
        onRetry={() => undefined}
      />
    </InWords>,
  );

test('[F4] answers that cannot be stored leave as a file that says for whom they are', async () => {
  const made = vi.spyOn(URL, 'createObjectURL');
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
  show(partnership.name);
  await page.getByRole('button', { name: 'Save as a file' }).click();
  await expect.element(page.getByText(/Send it to Siti/)).toBeVisible();
  const [file] = made.mock.calls[0] ?? [];
  if (!(file instanceof Blob)) throw new Error('no file');
  expect(await readFile(await file.text())).toMatchObject({
    ok: true,
    value: { to: { partnership: partnership.id, partnershipName: partnership.name }, responses },
  });
});

test('[F4] without the partnership’s name there is no file, and the way to try again', async () => {
  show('');
  await expect.element(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  expect(page.getByRole('button', { name: 'Save as a file' }).query()).toBeNull();
});
