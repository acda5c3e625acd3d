import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { toPng } from '#charts/image/to-png.ts';
import { fail } from '#domain/result.ts';
import ReportRoute from '#features/report/report-route.tsx';
import { readReportPreset } from '#storage/report-preset.ts';
import type { Database } from '#storage/database.ts';
import { DatabaseProvider } from '#storage/live.tsx';
import { ToastProvider } from '#ui/toast.tsx';
import { resultsBeside } from '#workers/read-results.ts';
import { assessment, databaseWith, id, partnership, records, setUp, sitting } from '../storage/fixtures.ts';
import en from '#i18n/words/en.json';
import { InWords } from '../ui/in-words.tsx';

vi.mock('#ui/hand-out.ts', { spy: true });
vi.mock('#charts/image/to-png.ts', { spy: true });
vi.mock('#workers/read-results.ts', { spy: true });

let root: Root;
let db: Database;

const october = { ...assessment, id: id(19), title: 'October', date: '2026-10-12' };
const answered = records({
  ...setUp,
  assessments: [assessment, october],
  responses: [1000, 1001, 1002].map((number) => sitting(number).response),
});

async function show(of: Parameters<typeof databaseWith>[0] | null) {
  if (of) db = await databaseWith(of);
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  root = createRoot(place);
  root.render(
    <InWords>
      <DatabaseProvider db={db}>
        <ToastProvider>
          <ReportRoute partnership={partnership.id} />
        </ToastProvider>
      </DatabaseProvider>
    </InWords>,
  );
}
beforeEach(() => {
  location.hash = `#/p/${partnership.id}/report`;
});
afterEach(() => {
  root.unmount();
  vi.resetAllMocks();
});

const sheet = () => page.getByRole('article');
const open = (title: string) => userEvent.click(page.getByText(title, { exact: true }));
const look = 'Title, introduction, logo, language';
const fileMade = en['files.out.downloaded'].replace('{name} ', '');

test('a report is there before anything is chosen, of the newest assessment that holds something', async () => {
  await show(answered);
  await expect
    .element(sheet().getByRole('heading', { level: 1 }))
    .toHaveTextContent('Assessment report: Reading garden');
  await expect.element(sheet().getByText('November', { exact: false }).first()).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Word' })).toBeVisible();
  await open('What is in it');
  await expect.element(page.getByRole('checkbox', { name: 'November', exact: false })).toBeChecked();
  expect(page.getByRole('checkbox', { name: 'October', exact: false }).elements()).toEqual([]);
});

test('a part that would hold nothing cannot be chosen, and says why', async () => {
  await show(answered);
  await open('What is in it');
  const comments = page.getByRole('checkbox', { name: en['report.part.comments'], exact: false });
  await expect.element(comments).toBeDisabled();
  await expect.element(comments).not.toBeChecked();
  await expect
    .element(page.getByText('The chosen assessments hold nothing for it yet.').first())
    .toBeVisible();
  await expect
    .element(page.getByRole('checkbox', { name: en['report.part.method'], exact: false }))
    .toBeChecked();
});

test('what is chosen is in the report at once, and remembered for the next one until it is forgotten', async () => {
  await show(answered);
  await open(look);
  await userEvent.fill(
    page.getByLabelText('Your own introduction', { exact: false }),
    'For the district.\nWith thanks.',
  );
  await expect.element(sheet().getByText('For the district.')).toBeVisible();
  await expect.element(sheet().getByText('With thanks.')).toBeVisible();
  await userEvent.fill(page.getByLabelText('Title of the report'), 'A year together');
  await expect.element(sheet().getByRole('heading', { level: 1 })).toHaveTextContent('A year together');
  await open('What is in it');
  await userEvent.click(page.getByRole('checkbox', { name: en['report.part.method'], exact: false }));
  await expect
    .element(sheet().getByRole('heading', { name: en['report.part.method'] }))
    .not.toBeInTheDocument();
  await userEvent.selectOptions(page.getByLabelText('Language of the report'), 'Indonesian');
  await expect.element(sheet()).toHaveAttribute('lang', 'id');
  await expect
    .poll(() => readReportPreset(db, partnership.id))
    .toMatchObject({ language: 'id', intro: 'For the district.\nWith thanks.' });
  expect((await readReportPreset(db, partnership.id))?.parts).not.toContain('method');

  root.unmount();
  await show(null);
  await expect.element(sheet()).toHaveAttribute('lang', 'id');
  await expect.element(sheet().getByText('For the district.')).toBeVisible();
  await open(look);
  await userEvent.click(page.getByRole('button', { name: 'Forget these choices' }));
  await expect.element(page.getByText('Forgotten.', { exact: false })).toBeVisible();
  await expect.element(sheet()).toHaveAttribute('lang', 'en');
  await expect.element(sheet().getByText('For the district.')).not.toBeInTheDocument();
  expect(await readReportPreset(db, partnership.id)).toBeNull();
});

test('an introduction that is too long says so, and no file is made of it', async () => {
  const { downloadFile } = await import('#ui/hand-out.ts');
  await show(answered);
  await open(look);
  await userEvent.fill(page.getByLabelText('Your own introduction', { exact: false }), 'long '.repeat(1001));
  await expect.element(page.getByLabelText('Your own introduction', { exact: false })).toBeInvalid();
  await userEvent.click(page.getByRole('button', { name: 'Web page' }));
  await expect.element(page.getByLabelText('Your own introduction', { exact: false })).toHaveFocus();
  expect(vi.mocked(downloadFile)).not.toHaveBeenCalled();
});

test('before there are results it says what brings them', async () => {
  await show(setUp);
  await expect.element(page.getByText('Nothing to report yet')).toBeVisible();
  await expect
    .element(page.getByRole('link', { name: 'Open the assessment' }))
    .toHaveAttribute('href', `#/a/${assessment.id}`);
});

test('nothing chosen leaves nothing to take, and says what to choose', async () => {
  await show(answered);
  await open('What is in it');
  await userEvent.click(page.getByRole('checkbox', { name: 'November', exact: false }));
  await expect.element(page.getByText('Pick at least one assessment.')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Word' })).not.toBeInTheDocument();
  await userEvent.click(page.getByRole('checkbox', { name: 'November', exact: false }));
  await expect.element(page.getByRole('button', { name: 'Word' })).toBeVisible();
});

test('a picture that cannot be drawn is said, keeps no file back, and is tried again', async () => {
  const { downloadFile } = await import('#ui/hand-out.ts');
  vi.mocked(toPng).mockRejectedValueOnce(new Error('no canvas'));
  await show(answered);
  await expect.element(page.getByText('could not be drawn', { exact: false }).first()).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Web page' }));
  await expect.element(page.getByText(fileMade, { exact: false })).toBeVisible();
  const [file] = vi.mocked(downloadFile).mock.calls[0] ?? expect.fail('nothing was downloaded');
  expect(file.name).toMatch(/^report-.*\.html$/);
  await userEvent.click(page.getByRole('button', { name: 'Try again' }));
  await expect.element(page.getByText('All pictures are drawn.')).toBeVisible();
});

test('a file that cannot be made says so, and leaves the other ways', async () => {
  const { downloadFile } = await import('#ui/hand-out.ts');
  vi.mocked(downloadFile).mockImplementationOnce(() => {
    throw new Error('no room');
  });
  await show(answered);
  await userEvent.click(page.getByRole('button', { name: 'Web page' }));
  await expect.element(page.getByText('Web page could not be made.', { exact: false })).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Web page' }));
  await expect.element(page.getByText(fileMade, { exact: false })).toBeVisible();
});

test('results that were stopped say so, and are worked out again', async () => {
  vi.mocked(resultsBeside).mockImplementationOnce(async () => fail({ kind: 'stopped' }));
  await show(answered);
  await page.getByRole('button', { name: 'Work them out now' }).click();
  await expect.element(page.getByRole('button', { name: 'Word' })).toBeVisible();
});
