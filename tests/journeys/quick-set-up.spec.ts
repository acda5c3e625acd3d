import type { Locator, Page } from '@playwright/test';
import { expect, say, test } from './journey.ts';
import { partners } from './person.ts';

/** What a finger does: taps, and letters or digits typed. */
type Work = { taps: number; typed: number };

/** A person on a phone: 1.2 s to find and tap a thing, 0.4 s a letter (Palin et al. 2019: 36 words a minute). */
const secondsOf = ({ taps, typed }: Work): number => Math.round(taps * 1.2 + typed * 0.4);

const hand = (work: Work) => ({
  tap: async (target: Locator) => {
    work.taps += 1;
    await target.click();
  },
  /** A tap on the field, then its text. */
  type: async (field: Locator, text: string) => {
    work.taps += 1;
    work.typed += text.length;
    await field.fill(text);
  },
});

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });

async function makePartnership(page: Page, work: Work): Promise<void> {
  const { tap, type } = hand(work);
  await page.goto('./');
  await tap(link(page, say('welcome.new.action')));
  await type(page.getByLabel(say('setup.name.label')), 'Kemitraan Suka Maju');
  for (const [place, name] of partners.entries()) {
    if (place > 1) await tap(button(page, say('setup.partners.add')));
    await type(page.getByLabel(say('setup.partner.name')).nth(place), name);
  }
  await tap(button(page, say('setup.save.action')));
  await expect(page).toHaveURL(/#\/p\/\w+$/);
}

/** A ready set, ten people of each partner, the keeper's name: all else is filled in. */
async function makeAssessment(page: Page, work: Work, set: string): Promise<void> {
  const { tap, type } = hand(work);
  await tap(link(page, say('partnership.assess.first')));
  await tap(page.getByRole('radio', { name: set }));
  for (const field of await page.getByRole('spinbutton').all()) await type(field, '10');
  await type(page.getByLabel(say('assess.keeper.name')), 'Ibu Sekretaris');
  await expect(page.locator('input[name="mode"][value="anonymous"]')).toBeChecked();
  await tap(button(page, say('assess.new.action')));
  await expect(page).toHaveURL(/#\/a\/\w+$/);
}

test('from the first page to an assessment of forty people in under five minutes', async ({ page }) => {
  const fresh: Work = { taps: 0, typed: 0 };
  await makePartnership(page, fresh);
  const ready: Work = { taps: 0, typed: 0 };
  await makeAssessment(page, ready, 'Sesudah pertemuan');
  const all = { taps: fresh.taps + ready.taps, typed: fresh.typed + ready.typed };
  for (const [what, work] of Object.entries({ 'new partnership': fresh, assessment: ready, all }))
    console.log(`${what}: ${work.taps} taps, ${work.typed} characters, about ${secondsOf(work)} s`);
  expect(secondsOf(all)).toBeLessThan(300);
  await expect(page.getByText(say('gather.mode.anonymous'))).toBeVisible();
});

test('what is promised and the smallest number follow the number of people, until somebody chooses', async ({
  page,
}) => {
  await makePartnership(page, { taps: 0, typed: 0 });
  await link(page, say('partnership.assess.first')).click();
  const mode = (value: string) => page.locator(`input[name="mode"][value="${value}"]`);
  const fields = page.getByRole('spinbutton');
  await expect(mode('by-partner')).toBeChecked();
  for (const place of partners.keys()) await fields.nth(place).fill('10');
  await expect(mode('anonymous')).toBeChecked();
  await page.getByText(say('assess.rules.title')).click();
  await expect(page.getByRole('spinbutton', { name: say('assess.k.label') })).toHaveValue('5');
  for (const place of partners.keys()) await fields.nth(place).fill('4');
  await expect(page.getByRole('spinbutton', { name: say('assess.k.label') })).toHaveValue('3');
  await mode('by-partner').check();
  for (const place of partners.keys()) await fields.nth(place).fill('12');
  await expect(mode('by-partner')).toBeChecked();
});

test('how long each way takes stands there, never with more devices than people', async ({ page }) => {
  await makePartnership(page, { taps: 0, typed: 0 });
  await link(page, say('partnership.assess.first')).click();
  const fields = page.getByRole('spinbutton');
  await expect(fields.first()).toBeVisible();
  await page.getByText(say('times.title')).click();
  const passed = page.getByRole('row', { name: new RegExp(`^${say('times.way.passed')}`) });
  // Four people, two minutes each
  await expect(passed.getByRole('cell')).toHaveText(['8', '4', '4', '2']);
  for (const place of partners.keys()) await fields.nth(place).fill('10');
  await expect(passed.getByRole('cell')).toHaveText(['80', '40', '28', '20', '16', '14']);
});
