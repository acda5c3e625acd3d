import { readFileSync } from 'node:fs';
import { addItem, beginManuscript, part, publish, stored, write, writeItem } from './editor.ts';
import { expect, say, test } from './journey.ts';
import {
  beginSitting,
  goOn,
  partners,
  questionnaireNamed,
  rows,
  setUpPartnership,
  skipAll,
  submit,
  tap,
} from './person.ts';
import { look, readingDay } from './screen.ts';

const swept = 'Mitra ini menyapu lapaknya sesudah pasar tutup.';
const sorted = 'Mitra ini memilah sampahnya sebelum malam.';

test('a questionnaire is written from nothing, published, used, versioned and handed out', async ({
  page,
}) => {
  await setUpPartnership(page, partners.slice(0, 2));
  await beginManuscript(page);

  await test.step('what is written can be undone and done again', async () => {
    await write(page, say('editor.about.title'), 'Pasar bersih', 'Clean market');
    await write(page, say('editor.about.purpose'), 'Untuk melihat pasar kita.', 'To see our market.');
    const purpose = page.getByRole('textbox', {
      name: say('editor.text.label', { what: say('editor.about.purpose'), language: 'Inggris' }),
    });
    await purpose.press('Control+z');
    await expect(purpose).toHaveValue('');
    await purpose.press('Control+Shift+z');
    await expect(purpose).toHaveValue('To see our market.');
    await page.getByRole('button', { name: say('editor.history.undo'), exact: true }).click();
    await expect(purpose).toHaveValue('');
    await page.getByRole('button', { name: say('editor.history.redo'), exact: true }).click();
    await expect(purpose).toHaveValue('To see our market.');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pasar bersih');
  });

  await test.step('a principle with two aspects', async () => {
    await part(page, 'editor.part.principles');
    await page.getByRole('listitem').getByRole('button').first().click();
    await write(page, say('editor.principle.title'), 'Kebersihan', 'Cleanliness');
    for (const [place, [id, en]] of [
      ['Menyapu', 'Sweeping'] as const,
      ['Memilah', 'Sorting'] as const,
    ].entries()) {
      await page.getByRole('button', { name: say('editor.facets.add') }).click();
      const facet = page.locator(`#field-dimensions-0-facets-${place}`);
      await write(facet, say('editor.facet.title'), id, en);
    }
  });

  await test.step('items of four kinds', async () => {
    await part(page, 'editor.part.items');
    await page.getByRole('listitem').getByRole('button').first().click();
    await writeItem(page, { kind: 'rating', id: swept, en: 'This partner sweeps its stall after closing.' });
    await addItem(page, {
      kind: 'rating',
      facet: 'Memilah',
      id: sorted,
      en: 'This partner sorts its rubbish before night.',
    });
    await addItem(page, {
      kind: 'gate',
      subject: 'partnership',
      id: 'Apakah kita punya tempat sampah bersama?',
      en: 'Do we have a shared bin?',
    });
    await addItem(page, {
      kind: 'ladder',
      id: 'Bagaimana kita mengurus sampah?',
      en: 'How do we handle rubbish?',
    });
    for (const [level, [id, en]] of [
      ['Sendiri: tiap lapak mengurus sampahnya.', 'Alone: each stall takes care of its own.'] as const,
      ['Bergilir: kita bergantian mengangkut.', 'In turn: we carry it away in turn.'] as const,
      ['Bersama: kita mengangkut bersama.', 'Together: we carry it away together.'] as const,
    ].entries()) {
      const field = page.locator(`#field-items-3-levels-${level}-id`);
      await field.fill(id);
      await page.locator(`#field-items-3-levels-${level}-en`).fill(en);
    }
    await addItem(page, { kind: 'open', id: 'Apa yang sebaiknya kita coba?', en: '' });
    await stored(page);
  });

  await test.step('a page that is loaded again has all of it', async () => {
    await page.reload();
    await expect(page.getByRole('button', { name: /Apa yang sebaiknya kita coba/ })).toBeVisible();
    await expect(page.getByRole('button', { name: new RegExp(sorted) })).toBeVisible();
  });

  await test.step('what is missing is said, and leads to its field', async () => {
    await part(page, 'editor.part.publish');
    await look(page, 'manuscript-with-findings');
    await page.getByRole('link', { name: /Pernyataan 5 .*bahasa Inggris/ }).click();
    const field = page.locator('#field-items-4-text-en');
    await expect(field).toBeFocused();
    await field.fill('What should we try?');
    await stored(page);
    await part(page, 'editor.part.publish');
    await expect(page.getByRole('heading', { name: say('editor.publish.ready') })).toBeVisible();
    await look(page, 'manuscript-ready');
    await publish(page, 1);
    await expect(page).toHaveURL(/#\/library\/pasar-bersih$/);
    await expect(
      page.getByText(say('editor.publish.done', { title: 'Pasar bersih', version: 1 })),
    ).toBeVisible();
    await page
      .getByRole('status')
      .getByRole('button', { name: say('ui.close.label') })
      .click();
  });

  const assessment = await test.step('it is used and answered, and its result is seen', async () => {
    await page.getByRole('link', { name: say('library.use.action') }).click();
    await expect(await questionnaireNamed(page, /^Pasar bersih/)).toBeChecked();
    await page.getByLabel(say('assess.keeper.name')).fill('Ibu Sekretaris');
    await page.getByRole('button', { name: say('assess.new.action') }).click();
    await expect(page).toHaveURL(/#\/a\/\w+$/);
    const address = page.url();
    await beginSitting(page, { partner: partners[0], way: 'own-device' });
    await expect(page.getByRole('heading', { name: swept })).toBeVisible();
    await tap(page, 0, 3);
    await tap(page, 1, 3);
    await goOn(page);
    await tap(page, 0, 1);
    await tap(page, 1, 1);
    await skipAll(page);
    await submit(page);
    await page.goto(`${address}/results`);
    const figure = page.getByRole('figure', { name: /: Pasar bersih$/ });
    await expect(figure.getByRole('img')).toHaveAccessibleName(/Komite Sekolah: Kebersihan 50/);
    return address;
  });

  await test.step('the next version leaves the assessment in use as it was', async () => {
    await page.goto('./#/library/pasar-bersih');
    await page.getByRole('link', { name: say('editor.library.next') }).click();
    await look(page, 'begin-next-version');
    await page.getByRole('button', { name: say('editor.new.action') }).click();
    await expect(page.getByText(say('editor.page.next', { version: 2 }))).toBeVisible();
    await part(page, 'editor.part.publish');
    await expect(
      page.getByText(say('editor.publish.same', { title: 'Pasar bersih', version: 1 })),
    ).toBeVisible();
    await part(page, 'editor.part.items');
    await page.getByRole('button', { name: new RegExp(swept) }).click();
    await write(
      page,
      say('editor.item.text'),
      'Mitra ini mengepel lapaknya.',
      'This partner mops its stall.',
    );
    await part(page, 'editor.part.publish');
    await publish(page, 2);
    await expect(page).toHaveURL(/#\/library\/pasar-bersih$/);
    await expect(page.getByText('Mitra ini mengepel lapaknya.')).toBeVisible();
    await page.goto(assessment);
    await beginSitting(page, { partner: partners[1], way: 'own-device' });
    await expect(page.getByRole('heading', { name: swept })).toBeVisible();
    await expect(rows(page)).toHaveCount(2);
  });

  await test.step('both versions go out as JSON and as XLSForm', async () => {
    await page.goto('./#/questionnaires/pasar-bersih');
    const newest = page.getByRole('region', { name: say('qfile.version', { version: 2 }) });
    await expect(page.getByRole('region', { name: say('qfile.version', { version: 1 }) })).toBeVisible();
    const fileOf = async (button: string) => {
      const download = page.waitForEvent('download');
      await newest.getByRole('button', { name: button }).click();
      return (await download).path();
    };
    const form = await fileOf(say('qfile.export.xlsform'));
    expect(readFileSync(form, 'latin1').slice(0, 2)).toBe('PK');
    const json = await fileOf(say('qfile.export.json'));
    await page.goto('./#/questionnaires/import');
    await page.locator('input[type="file"]').setInputFiles(json);
    await expect(page.getByText(say('qfile.look.here', { title: 'Pasar bersih', version: 2 }))).toBeVisible();
  });
});

test('a copy of a built-in questionnaire is ready at once, and the original stays what it is', async ({
  page,
}) => {
  await page.goto('./#/library/synergy');
  await page.getByRole('link', { name: say('editor.library.copy') }).click();
  await page.getByRole('button', { name: say('editor.new.action') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\(salinan\)$/);
  await look(page, 'manuscript-about');
  await part(page, 'editor.part.publish');
  await publish(page, 1);
  await expect(page).toHaveURL(/#\/library\/synergy-2$/);
  await page.goto('./#/library');
  await expect(page.getByRole('link', { name: /\(salinan\)/ })).toHaveCount(1);
});

test('[F19] a manuscript is written in one tab; it is found again, gone on with, and deleted after a question', async ({
  page,
  context,
}) => {
  await context.clock.setFixedTime(readingDay);
  await beginManuscript(page);
  await write(page, say('editor.about.title'), 'Pasar bersih', 'Clean market');
  await stored(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByText(say('editor.elsewhere.title'))).toBeVisible();
  await look(other, 'manuscript-elsewhere');

  await page.goto('./#/library');
  await expect(page.getByText(say('library.lead'))).toBeVisible();
  await other.getByRole('button', { name: say('editor.elsewhere.retry') }).click();
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Pasar bersih');
  await other.close();

  await page.getByRole('link', { name: say('editor.new.title-new') }).click();
  await expect(page.getByRole('heading', { name: say('editor.new.begun') })).toBeVisible();
  await look(page, 'begin-manuscript');
  await page.getByRole('link', { name: /Pasar bersih/ }).click();
  await part(page, 'editor.part.publish');
  await page.getByRole('button', { name: say('editor.delete.action') }).click();
  const question = page.getByRole('dialog', { name: say('editor.delete.title', { title: 'Pasar bersih' }) });
  await question.getByRole('button', { name: say('editor.delete.action') }).click();
  await expect(page.getByText(say('editor.delete.done'))).toBeVisible();
  await expect(page.getByText(say('library.lead'))).toBeVisible();
  await expect(page.getByText('Pasar bersih')).toHaveCount(0);
});

test('a manuscript goes out as a file as it stands, and is gone on with elsewhere', async ({
  page,
  browser,
}) => {
  await beginManuscript(page);
  await write(page, say('editor.about.title'), 'Pasar bersih', 'Clean market');
  await part(page, 'editor.part.publish');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: say('editor.file.action') }).click();
  const path = await (await download).path();
  const elsewhere = await browser.newPage({ locale: 'id-ID' });
  await elsewhere.goto(new URL('./#/questionnaires/import', page.url()).href);
  await elsewhere.locator('input[type="file"]').setInputFiles(path);
  await elsewhere.getByRole('button', { name: say('qfile.mend.action') }).click();
  await expect(elsewhere.getByRole('heading', { level: 1 })).toHaveText('Pasar bersih');
  await expect(elsewhere).toHaveURL(/#\/questionnaires\/edit\/\w+/);
  await elsewhere.close();
});

test('[F2] what was written is kept, though the page is left at once', async ({ page }) => {
  await beginManuscript(page);
  const title = page.getByRole('textbox', {
    name: say('editor.text.label', { what: say('editor.about.title'), language: 'Indonesia' }),
  });
  await title.pressSequentially('Pasar bersih');
  await page.reload();
  await expect(title).toHaveValue('Pasar bersih');
});

test('what respondents will see is one tap away on a phone', async ({ page }) => {
  await beginManuscript(page);
  await part(page, 'editor.part.items');
  await page.getByRole('listitem').getByRole('button').first().click();
  await write(page, say('editor.item.text'), swept, 'This partner sweeps its stall.');
  await page.getByRole('button', { name: say('editor.preview.open') }).click();
  await expect(
    page.getByRole('dialog', { name: say('editor.preview.title') }).getByText(swept),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(
    page.getByRole('region', { name: say('editor.preview.title') }).getByText(swept),
  ).toBeVisible();
});
