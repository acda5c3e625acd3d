import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { dataFileName } from '#features/data/file-name.ts';
import { useMakingData } from '#features/data/use-making-data.ts';
import { DatabaseProvider } from '#storage/live.tsx';
import { readResults, type PartnershipResults } from '#storage/results.ts';
import { downloadFile } from '#ui/hand-out.ts';
import { dataBeside } from '#workers/data-beside.ts';
import { databaseWith, partnership, records, setUp } from '../storage/fixtures.ts';
import { InWords } from '../ui/in-words.tsx';

vi.mock('#features/data/file-name.ts', { spy: true });
vi.mock('#ui/hand-out.ts', { spy: true });
vi.mock('#workers/data-beside.ts', { spy: true });

const choice = { kind: 'xlsx', language: 'en', dialect: 'en', assessments: [] } as const;

function Ways({ all }: { all: PartnershipResults }) {
  const { making, make, stop } = useMakingData(all, async () => []);
  return (
    <>
      <button onClick={() => void make(choice)}>Make</button>
      <button onClick={stop}>Stop</button>
      <output>{making.kind}</output>
    </>
  );
}

let root: Root;
let named: () => void;

beforeEach(async () => {
  const db = await databaseWith(records(setUp));
  const all = (await readResults(db, partnership.id)) ?? expect.fail('the partnership is there');
  vi.mocked(downloadFile).mockReturnValue();
  vi.mocked(dataBeside).mockResolvedValue({ ok: true, value: new Blob(['data']) });
  vi.mocked(dataFileName).mockImplementation(
    () =>
      new Promise((resolve) => {
        named = () => resolve({ name: 'data.xlsx', type: '' });
      }),
  );
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  root = createRoot(place);
  root.render(
    <InWords>
      <DatabaseProvider db={db}>
        <Ways all={all} />
      </DatabaseProvider>
    </InWords>,
  );
  await page.getByRole('button', { name: 'Make' }).click();
  await expect.poll(() => vi.mocked(dataFileName).mock.calls.length).toBe(1);
});
afterEach(() => {
  root.unmount();
  vi.resetAllMocks();
});

const outcome = () => page.getByRole('status');

test('a file that is made is handed out', async () => {
  named();
  await expect.element(outcome()).toHaveTextContent('made');
  expect(vi.mocked(downloadFile)).toHaveBeenCalledTimes(1);
});

test('who stops just before the file is there gets none', async () => {
  await page.getByRole('button', { name: 'Stop' }).click();
  named();
  await Promise.all(vi.mocked(dataFileName).mock.results.map(({ value }) => value));
  await expect.element(outcome()).toHaveTextContent('nothing');
  expect(vi.mocked(downloadFile)).not.toHaveBeenCalled();
});

test('who leaves the page just before the file is there gets none', async () => {
  root.unmount();
  named();
  await Promise.all(vi.mocked(dataFileName).mock.results.map(({ value }) => value));
  expect(vi.mocked(downloadFile)).not.toHaveBeenCalled();
});
