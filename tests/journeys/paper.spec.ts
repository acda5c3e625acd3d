import type { Page } from '@playwright/test';
import pacts from '../../questionnaires/pacts.json' with { type: 'json' };
import { expect, say, sayInEnglish, test } from './journey.ts';
import { answerAll, beginSitting, partners, setUpPartnership, startAssessment, submit } from './person.ts';
import { look } from './screen.ts';

const items = pacts.items.filter(({ id }) => pacts.forms[0]?.items.includes(id));

/** What comes out of the printer: how many pages, and of which size, in points. */
async function print(page: Page): Promise<{ readonly pages: number; readonly sizes: readonly string[] }> {
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
  const sizes = [...pdf.matchAll(/\/MediaBox \[([^\]]*)\]/g)].map(([, box = '']) =>
    box
      .split(' ')
      .map((length) => Math.round(Number(length)))
      .join(' '),
  );
  return { pages: [...pdf.matchAll(/\/Type \/Page\b/g)].length, sizes: [...new Set(sizes)] };
}

/** The pages as the printer gets them: what each says, and what of it does not fit. */
async function onPaper(page: Page) {
  await page.emulateMedia({ media: 'print' });
  const pages = await page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'));
    const millimetre = 96 / 25.4;
    return Array.from(document.querySelectorAll('[data-code]'), (code) => {
      const sheet = code.closest('section');
      const box = sheet?.getBoundingClientRect();
      const parts = sheet ? [...sheet.querySelectorAll('*')] : [];
      return {
        code: code.textContent,
        text: sheet?.innerText ?? '',
        // What is left of A4 between the margins
        tooHigh: (box?.height ?? Infinity) > 273 * millimetre,
        tooWide: parts.filter((part) => part.getBoundingClientRect().right > (box?.right ?? 0) + 0.5).length,
      };
    });
  });
  const seen = await page.locator('body').innerText();
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  // As the browser has it: an emulated screen would be printed
  await page.emulateMedia({ media: null });
  return { pages, seen };
}

const language = (page: Page) => page.getByLabel(say('paper.language.label'));
const count = (page: Page, forms: number, pages: number) =>
  expect(page.getByText(say('paper.preview.count', { count: forms, pages }))).toBeVisible();

/** All of it is on A4, with a code on every page, and nothing stands out. */
async function comesOutWell(page: Page, pages: number): Promise<Awaited<ReturnType<typeof onPaper>>> {
  const paper = await onPaper(page);
  expect(paper.pages).toHaveLength(pages);
  for (const one of paper.pages) {
    expect(one).toMatchObject({ tooHigh: false, tooWide: 0 });
    expect(one.code).toMatch(/^\w{3}-\w{3}-\w{3}$/);
    expect(one.text).toContain(one.code);
  }
  expect(await print(page)).toEqual({ pages, sizes: ['0 0 595 842'] });
  return paper;
}

test('PACTS short for four partners is a page for each person, and says nothing of what others answered', async ({
  page,
}) => {
  await setUpPartnership(page);
  await startAssessment(page, { people: 2 });
  const address = page.url();
  await beginSitting(page, { partner: partners[1], way: 'own-device' });
  await page.getByText(say('answer.comment.title')).click();
  await page
    .getByLabel(say('answer.comment.label', { dimension: 'Partisipasi' }))
    .fill('Rapat dimulai terlambat.');
  await answerAll(page, () => 3);
  await submit(page);

  await page.goto(address);
  await page.getByRole('link', { name: say('paper.title') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('paper.title'));
  await count(page, 8, 8);
  const { pages, seen } = await comesOutWell(page, 8);
  expect(new Set(pages.map(({ code }) => code)).size).toBe(8);
  expect(seen).not.toContain('Rapat dimulai terlambat.');
  expect(seen).not.toContain(say('paper.print.pdf'));
  for (const { text } of pages) {
    for (const item of items) expect(text).toContain(item.text.id);
    for (const name of partners) expect(text).toContain(name);
    expect(text).toContain(say('answer.consent.keeper', { name: 'Ibu Sekretaris' }));
    expect(text).toContain(say('paper.sheet.page', { page: 1, pages: 1 }));
  }

  await language(page).selectOption('en');
  await expect(page.getByText(items[0]?.text.en ?? '').last()).toBeVisible();
  await comesOutWell(page, 8);

  await language(page).selectOption('both');
  await count(page, 8, 16);
  const both = await comesOutWell(page, 16);
  const first = both.pages.filter(({ code }) => code === both.pages[0]?.code);
  const text = first.map((one) => one.text).join('\n');
  expect(first).toHaveLength(2);
  for (const item of items) {
    expect(text).toContain(item.text.id);
    expect(text).toContain(item.text.en);
  }
  expect(text).toContain(say('question.cannot-judge'));
  expect(text).toContain(sayInEnglish('question.cannot-judge'));

  await page.getByLabel(say('paper.for.label')).selectOption({ label: partners[2] });
  await page.getByRole('spinbutton', { name: say('paper.copies.label') }).fill('3');
  await page.getByRole('spinbutton', { name: say('paper.from.label') }).fill('7');
  await language(page).selectOption('id');
  await count(page, 3, 3);
  const more = await comesOutWell(page, 3);
  expect(more.pages.map(({ code }) => code).filter((code) => pages.some((one) => one.code === code))).toEqual(
    [],
  );
  await page.getByLabel(say('paper.large.label')).check();
  await count(page, 3, 6);
  await comesOutWell(page, 6);
});

test('facts have one sheet for all, beside the sheets of each', async ({ page }) => {
  await setUpPartnership(page, partners.slice(0, 2));
  await startAssessment(page, {
    people: 1,
    also: [/^Perjalanan kemitraan/, /^Jenjang kerja sama · Lengkap/],
  });
  await page.getByRole('link', { name: say('paper.title') }).click();
  await page.getByLabel(say('paper.for.label')).selectOption({ label: say('paper.for.together') });
  await count(page, 1, 1);
  const [together] = (await comesOutWell(page, 1)).pages;
  expect(together?.text).toContain(say('paper.sheet.everybody'));
  expect(together?.text).toContain(say('paper.sheet.proof'));
  await page.getByLabel(say('paper.for.label')).selectOption({ label: partners[0] });
  await count(page, 1, 2);
  const { pages } = await comesOutWell(page, 2);
  expect(pages.map(({ text }) => text).join('\n')).toContain(say('answer.row.pair', { name: partners[1] }));
});

test('a questionnaire is printed by itself, from the library and from its files, in the form that is wanted', async ({
  page,
}) => {
  await page.goto('./#/library/pacts');
  await page.getByRole('link', { name: say('paper.title') }).click();
  await count(page, 1, 1);
  await look(page, 'paper');
  await page.getByLabel(say('paper.form.label')).selectOption('full');
  await expect(page).toHaveURL(/form=full/);
  await count(page, 1, 2);
  await comesOutWell(page, 2);
  await page.goto('./#/questionnaires/participation-matrix');
  await page.getByRole('link', { name: say('paper.title') }).click();
  await count(page, 1, 1);
  await comesOutWell(page, 1);
});

test('long statements in both languages stay on the pages', async ({ page }) => {
  const sentence = (start: string) => `${start} ${'sangat panjang sekali '.repeat(80)}`.trim();
  const long = {
    ...pacts,
    id: 'long',
    items: pacts.items.map((item) =>
      Object.assign(structuredClone(item), {
        text: { id: sentence(`Kalimat ${item.id}`), en: sentence(`Sentence ${item.id}`) },
      }),
    ),
  };
  await page.goto('./#/questionnaires/import');
  await page.locator('input[type="file"]').setInputFiles({
    name: 'long.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(long)),
  });
  await page.getByRole('button', { name: say('qfile.look.take') }).click();
  await expect(page.getByText(say('qfile.import.done', { title: 'PACTS' }))).toBeVisible();
  await page.goto('./#/paper/long');
  await language(page).selectOption('both');
  await page.getByLabel(say('paper.large.label')).check();
  await expect(page.getByText(/^Sentence participation/).last()).toBeVisible();
  await expect(page.getByText(say('paper.sheet.page', { page: 1, pages: 1 }))).toHaveCount(0);
  await comesOutWell(page, await page.locator('[data-code]').count());
});
