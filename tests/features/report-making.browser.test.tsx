import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { drawingQueue } from '#features/report/drawing-queue.ts';
import type { ReportPlan } from '#features/report/make/plan.ts';
import { useMaking } from '#features/report/use-making.ts';
import { fileOf } from '#features/report/ways.ts';
import en from '#i18n/words/en.json';
import { makeWords } from '#i18n/words.ts';
import { downloadFile } from '#ui/hand-out.ts';
import { frames } from '../charts/on-page.tsx';

vi.mock('#features/report/ways.ts', { spy: true });
vi.mock('#ui/hand-out.ts', { spy: true });

const words = makeWords('en', en);
const plan: ReportPlan = {
  language: 'en',
  title: 'Report',
  partnership: 'Reading garden',
  date: '2026-11-12',
  facts: [],
  logo: null,
  intro: [],
  sections: [],
  file: 'report',
};
const report = { plan, words };
const queue = drawingQueue(async () => null, console.warn);

function Ways({ told = report }: { told?: typeof report | null }) {
  const { making, make } = useMaking({ report: told, queue, check: async () => true });
  return (
    <>
      <button onClick={() => void make('html')}>Web page</button>
      <output>{making.kind}</output>
      {told === null && <p>No words yet</p>}
    </>
  );
}

let root: Root;
let finish: () => void;

beforeEach(async () => {
  const file = new File(['report'], 'report.html');
  vi.mocked(downloadFile).mockReturnValue();
  vi.mocked(fileOf).mockImplementation(
    () =>
      new Promise((resolve) => {
        finish = () => resolve(file);
      }),
  );
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  root = createRoot(place);
  root.render(<Ways />);
  await expect.element(button()).toBeVisible();
});
afterEach(() => {
  root.unmount();
  vi.resetAllMocks();
});

const button = () => page.getByRole('button');
const outcome = () => page.getByRole('status');

function tap(times: number) {
  const element = button().element();
  if (!(element instanceof HTMLElement)) expect.fail('no button');
  for (let done = 0; done < times; done += 1) element.click();
}

test('taps that come faster than the button can say that it is at work make one file', async () => {
  tap(5);
  await expect.element(outcome()).toHaveTextContent('writing');
  finish();
  await expect.element(outcome()).toHaveTextContent('made');
  expect(vi.mocked(fileOf)).toHaveBeenCalledTimes(1);
  expect(vi.mocked(downloadFile)).toHaveBeenCalledTimes(1);
  tap(1);
  await expect.element(outcome()).toHaveTextContent('writing');
  finish();
  await expect.poll(() => vi.mocked(downloadFile).mock.calls.length).toBe(2);
});

test('who leaves the page while a file is written gets none', async () => {
  tap(1);
  await expect.element(outcome()).toHaveTextContent('writing');
  root.unmount();
  finish();
  await Promise.all(vi.mocked(fileOf).mock.results.map(({ value }) => value));
  expect(vi.mocked(downloadFile)).not.toHaveBeenCalled();
});

test('who leaves while the words of the report are not there yet is not waited for', async () => {
  root.render(<Ways told={null} />);
  await expect.element(page.getByText('No words yet')).toBeVisible();
  const looks = vi.spyOn(queue, 'ready');
  tap(1);
  await expect.poll(() => looks.mock.calls.length).toBeGreaterThan(1);
  root.unmount();
  await frames(4);
  looks.mockClear();
  await frames(4);
  expect(looks).not.toHaveBeenCalled();
  expect(vi.mocked(fileOf)).not.toHaveBeenCalled();
});
