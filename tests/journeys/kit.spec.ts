import type { Page } from '@playwright/test';
import { expect, say, test } from './journey.ts';
import { setUpPartnership, startAssessment } from './person.ts';
import { look, readingDay } from './screen.ts';

const title = (page: Page) => page.getByRole('heading', { level: 1 });

async function openKit(page: Page): Promise<string> {
  await setUpPartnership(page);
  await startAssessment(page, { people: 10, mode: 'anonymous' });
  const address = page.url();
  await page.getByRole('link', { name: say('kit.title') }).click();
  await expect(title(page)).toHaveText(say('kit.title'));
  return address;
}

const minutes = (count: number) => say('kit.length.minutes', { count });
const step = (page: Page, id: Parameters<typeof say>[0]) =>
  page.getByRole('listitem').filter({ has: page.getByRole('checkbox', { name: say(id), exact: true }) });

test('the plan is worked out for the people and the way that is chosen', async ({ page }) => {
  await openKit(page);
  await page.getByLabel(say('kit.way.label')).selectOption('passed');
  await expect(step(page, 'kit.step.passed')).toContainText(
    say('kit.length.both', { hours: 1, minutes: 20 }),
  );
  await page.getByLabel(say('kit.count.passed')).selectOption('5');
  await expect(step(page, 'kit.step.passed')).toContainText(minutes(16));
  await page.getByLabel(say('kit.start.label')).fill('13:30');
  await expect(step(page, 'kit.step.welcome')).toContainText(
    say('kit.clock.text', { hour: '13', minute: '30' }),
  );
  await expect(step(page, 'kit.step.promise')).toContainText('Ibu Sekretaris');
});

test('what is ticked stays after a reload, and another assessment begins with an empty list', async ({
  page,
}) => {
  const address = await openKit(page);
  const charge = page.getByRole('checkbox', { name: say('kit.step.charge') });
  await charge.check();
  await page.reload();
  await expect(charge).toBeChecked();
  await page.goto('./#/kit');
  await expect(title(page)).toHaveText(say('kit.title'));
  await expect(charge).not.toBeChecked();
  await page.goto(`${address}/kit`);
  await expect(charge).toBeChecked();
});

test('only those who came are awaited; what was planned stays', async ({ page }) => {
  const address = await openKit(page);
  for (const field of await page.getByRole('spinbutton').all()) await field.fill('7');
  await page.goto(address);
  await expect(page.getByText(say('gather.count.missing', { count: 28 }))).toBeVisible();
  await page.goto(`${address}/kit`);
  const first = page.getByRole('spinbutton').first();
  await expect(first).toHaveValue('7');
  await first.fill('');
  await page.goto(address);
  await expect(page.getByText(say('gather.count.missing', { count: 31 }))).toBeVisible();
});

test('it is read in general from the guide, without an assessment', async ({ page }) => {
  await page.goto('./#/guide');
  await page.getByRole('link', { name: say('kit.title') }).click();
  await expect(page.getByText(say('kit.lead.general'))).toBeVisible();
  await page.getByLabel(say('kit.way.label')).selectOption('passed');
  await page.getByRole('spinbutton', { name: say('kit.people.label') }).fill('40');
  await expect(step(page, 'kit.step.passed')).toContainText(
    say('kit.length.both', { hours: 1, minutes: 20 }),
  );
});

test('it prints, also after a page that prints sheets of its own', async ({ page }) => {
  const address = await openKit(page);
  for (const sheets of ['paper', 'summary']) {
    await page.goto(`${address}/${sheets}`);
    await expect(title(page)).toBeVisible();
    await page.goto(`${address}/kit`);
    await expect(page.getByText(say('kit.say.welcome'))).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText(say('kit.say.welcome'))).toBeVisible();
    await expect(page.getByLabel(say('kit.way.label'))).toBeHidden();
    await page.emulateMedia({ media: null });
  }
});

test('a rehearsal is made up, marked, and gone in one tap', async ({ page }) => {
  await page.goto('./#/kit');
  await page.getByRole('link', { name: say('kit.link.rehearse') }).click();
  await expect(page.getByText(say('rehearsal.banner.title'))).toBeVisible();
  await page.clock.setFixedTime(readingDay);
  await look(page, 'rehearsal');
  await page.getByRole('link', { name: say('rehearsal.close.title') }).click();
  await expect(page.getByText(say('gather.count.missing', { count: 2 }))).toBeVisible();
  await expect(page.getByText('LATIHAN', { exact: false }).first()).toBeVisible();
  await page.goto('./#/rehearsal');
  await page.getByRole('button', { name: say('rehearsal.remove.action') }).click();
  await expect(page.getByText(say('rehearsal.remove.done'))).toBeVisible();
  await page.goto('./');
  await expect(title(page)).toHaveText(say('welcome.title'));
});

test('axe finds nothing in the kit, and it reads well', async ({ page }) => {
  await page.clock.setFixedTime(readingDay);
  await openKit(page);
  await look(page, 'kit');
});
