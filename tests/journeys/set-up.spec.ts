import type { Page } from '@playwright/test';
import { expect, say, test } from './journey.ts';
import { rowsKept } from './kept.ts';
import { partners, setUpPartnership } from './person.ts';

const save = (page: Page) => page.getByRole('button', { name: say('setup.save.action') }).click();
const nameOf = (page: Page, place: number) => page.getByLabel(say('setup.partner.name')).nth(place);
const shortNameOf = (page: Page, place: number) =>
  page.getByLabel(say('setup.partner.short-name')).nth(place);
const partnership = 'Kemitraan Suka Maju';

/** The partners on the partnership's page, in their order. */
const listed = (page: Page) => page.getByRole('main').getByRole('listitem');

async function openMenu(page: Page): Promise<void> {
  await page.getByText(say('partnership.more.title')).click();
}

async function edit(page: Page): Promise<void> {
  await openMenu(page);
  await page.getByRole('link', { name: say('setup.edit.title') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('setup.edit.title'));
}

test('what is empty, twice there or too long is said at its field, and nothing typed is lost', async ({
  page,
}) => {
  await page.goto('./#/new');
  const name = page.getByLabel(say('setup.name.label'));
  const aim = page.getByLabel(say('setup.aim.label'));
  await aim.fill('Jalan desa yang baik');
  await save(page);
  await expect(name).toBeFocused();
  for (const field of [name, nameOf(page, 0), nameOf(page, 1), shortNameOf(page, 0)])
    await expect(field).toHaveAccessibleDescription(new RegExp(say('form.error.empty')));

  await name.fill('a'.repeat(300));
  await nameOf(page, 0).fill('Komite Sekolah');
  await nameOf(page, 1).fill('komite sekolah ');
  await save(page);
  await expect(name).toHaveAccessibleDescription(new RegExp(say('form.error.too-long')));
  await name.fill(partnership);
  await expect(name).not.toHaveAccessibleDescription(new RegExp(say('form.error.too-long')));
  await save(page);
  await expect(nameOf(page, 1)).toHaveAccessibleDescription(say('form.error.duplicate'));
  await expect(shortNameOf(page, 1)).toHaveAccessibleDescription(new RegExp(say('form.error.duplicate')));

  await nameOf(page, 1).fill('b'.repeat(300));
  await shortNameOf(page, 1).fill('Tujuh belas huruf');
  await save(page);
  await expect(nameOf(page, 1)).toHaveAccessibleDescription(say('form.error.too-long'));
  await expect(shortNameOf(page, 1)).toHaveAccessibleDescription(new RegExp(say('form.error.too-long')));
  await expect(nameOf(page, 1)).toHaveValue('b'.repeat(300));
  await expect(aim).toHaveValue('Jalan desa yang baik');

  await nameOf(page, 1).fill('Pemerintah Desa');
  await shortNameOf(page, 1).fill('Desa');
  await save(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(partnership);
  await expect(page.getByText('Jalan desa yang baik')).toBeVisible();
  await expect(listed(page)).toHaveText([/^Komite Sekolah/, /^Pemerintah Desa/]);
});

test('a partnership of one partner is refused with a sentence', async ({ page }) => {
  await page.goto('./#/new');
  await page.getByLabel(say('setup.name.label')).fill(partnership);
  await nameOf(page, 0).fill(partners[0]);
  await page
    .getByRole('button', { name: say('setup.partner.remove') })
    .last()
    .click();
  await save(page);
  await expect(page.getByText(say('form.error.two-partners'))).toBeVisible();
  await expect(nameOf(page, 0)).toHaveValue(partners[0]);
});

test('partners can be renamed, moved, added, archived and taken back', async ({ page }) => {
  await setUpPartnership(page, partners.slice(0, 3));
  await expect(listed(page)).toHaveText([/^Sekolah Dasar Suka/, /^Komite Sekolah/, /^Pemerintah Desa/]);
  await edit(page);
  await nameOf(page, 0).fill('Sekolah Dasar Negeri 2 Suka');
  await page.getByRole('button', { name: say('setup.partner.up', { name: partners[2] }) }).click();
  await expect(nameOf(page, 1)).toHaveValue(partners[2]);
  await page
    .getByRole('button', { name: say('setup.partner.archive') })
    .nth(2)
    .click();
  await expect(page.getByText(say('setup.partner.archived', { name: partners[1] }))).toBeVisible();
  await page.getByRole('button', { name: say('setup.partners.add') }).click();
  await nameOf(page, 2).fill(partners[3]);
  await save(page);
  await expect(listed(page)).toHaveText([/^Sekolah Dasar Negeri 2 Suka/, /^Pemerintah Desa/, /^Toko Rukun/]);

  await edit(page);
  await page.getByRole('button', { name: say('setup.partner.restore') }).click();
  await save(page);
  await expect(listed(page)).toHaveText([
    /^Sekolah Dasar Negeri 2 Suka/,
    /^Pemerintah Desa/,
    /^Komite Sekolah/,
    /^Toko Rukun/,
  ]);
});

test('a partnership is archived and comes back, by Undo or from the archive', async ({ page }) => {
  await setUpPartnership(page);
  await openMenu(page);
  await page.getByRole('button', { name: say('partnership.archive.action') }).click();
  await expect(page.getByText(say('partnership.archive.done'))).toBeVisible();
  await page.getByRole('button', { name: say('partnership.archive.undo') }).click();
  await expect(page.getByRole('button', { name: say('partnership.archive.action') })).toBeVisible();

  await page.getByRole('button', { name: say('partnership.archive.action') }).click();
  await expect(page.getByText(say('partnership.archive.done'))).toBeVisible();
  await page.goto('./');
  const archive = page.getByRole('list', { name: say('home.archived.title') });
  await expect(page.getByRole('list', { name: say('home.list.label') }).getByRole('link')).toHaveCount(0);
  await archive.getByRole('link', { name: partnership }).click();
  await openMenu(page);
  await page.getByRole('button', { name: say('partnership.archive.back') }).click();
  await expect(page.getByRole('button', { name: say('partnership.archive.action') })).toBeVisible();
  await page.goto('./');
  await expect(archive).toHaveCount(0);
  await expect(page.getByRole('link', { name: partnership })).toBeVisible();
});

test('a partnership is deleted after a question that offers a file first', async ({ page }) => {
  await setUpPartnership(page);
  await openMenu(page);
  await page.getByRole('button', { name: say('partnership.delete.action') }).click();
  const question = page.getByRole('dialog', { name: say('partnership.delete.title', { name: partnership }) });
  await expect(question.getByText(say('partnership.delete.text'))).toBeVisible();
  await expect(question.getByRole('link', { name: say('partnership.delete.file') })).toHaveAttribute(
    'href',
    /#\/p\/\w+\/share$/,
  );
  await question.getByRole('button', { name: say('ui.cancel.label') }).click();
  await expect(question).toBeHidden();
  expect(await rowsKept(page)).toEqual({ partnerships: 1, partners: 4 });

  await page.getByRole('button', { name: say('partnership.delete.action') }).click();
  await question.getByRole('button', { name: say('partnership.delete.action') }).click();
  await expect(page.getByText(say('partnership.delete.done', { name: partnership }))).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('welcome.title'));
  expect(await rowsKept(page)).toEqual({});
});
