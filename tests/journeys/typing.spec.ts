import type { Locator, Page } from '@playwright/test';
import pacts from '../../questionnaires/pacts.json' with { type: 'json' };
import { sheetCode } from '#domain/responses/sheet-code.ts';
import { figuresOf } from './figures.ts';
import { expect, installsNothing, say, test } from './journey.ts';
import { answerAll, beginSitting, partners, setUpPartnership, startAssessment, submit } from './person.ts';
import { findsNothing } from './screen.ts';

test.use({ viewport: { width: 1280, height: 800 } });

/** How many keys were pressed since the page was opened. */
const pressed = new WeakMap<Page, number>();

async function type(page: Page, keys: string): Promise<void> {
  pressed.set(page, (pressed.get(page) ?? 0) + keys.length);
  await page.keyboard.type(keys);
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  pressed.set(page, (pressed.get(page) ?? 0) + keys.length);
  for (const key of keys) await page.keyboard.press(key);
}

const codeField = (page: Page) => page.getByLabel(say('typing.code.label'));
const boxes = (page: Page) => page.locator('input[inputmode="numeric"]');
const save = (page: Page) => page.getByRole('button', { name: say('typing.form.save') });
const kept = (page: Page) => expect(page.getByText(say('answer.save.saved'), { exact: true })).toBeVisible();
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

/** The code of a partner's form; places and copies count from 1. */
const codeOf = (assessment: string, place: number, copy = 1): string =>
  sheetCode({ assessment }, { place, copy, all: false });

/** The first two neighbours that differ change places. */
const swapped = (code: string): string => code.replace(/(\w)(?!\1)(\w)/, '$2$1');

async function holds(page: Page, digits: string): Promise<void> {
  const all = await boxes(page).all();
  const values = await Promise.all(all.map((one) => one.inputValue()));
  expect(values.map((value) => value || '_').join('')).toBe(digits);
}

/** Until it is reached, as somebody goes who has no mouse. */
async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 40; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(target).toBeFocused();
}

/** Digits of three forms, forty each: what a partner's people say of the others, then of themselves. */
const digitsOf = (form: number): string =>
  Array.from({ length: 40 }, (_, place) => String(1 + ((place * (form + 2) + form) % 5))).join('');

async function openTyping(page: Page): Promise<string> {
  await page.getByRole('link', { name: say('typing.title') }).click();
  await expect(codeField(page)).toBeFocused();
  return /a\/(\w+)/.exec(page.url())?.[1] ?? '';
}

test('three paper forms are typed in by keyboard alone, and the results are those of the same answers tapped', async ({
  page,
  browser,
}) => {
  await setUpPartnership(page);
  await startAssessment(page, { people: 1, mode: 'by-partner' });
  const address = page.url();
  const assessment = await openTyping(page);

  // A code that is mistyped, and one of another assessment
  const first = codeOf(assessment, 1);
  const second = codeOf(assessment, 2);
  const third = codeOf(assessment, 3);
  await type(page, swapped(first));
  await expect(page.getByText(say('typing.code.mistyped'))).toBeVisible();
  await press(page, 'Control+A');
  await type(page, codeOf('f'.repeat(32), 1));
  await expect(page.getByText(say('typing.code.elsewhere'))).toBeVisible();
  await press(page, 'Control+A');
  await type(page, first.slice(0, 5));
  await press(page, 'Enter');
  await expect(page.getByText(say('typing.code.unfinished'))).toBeVisible();
  await type(page, first.slice(5).toLowerCase());

  // A digit that is none of the scale, a reload in the middle
  await expect(heading(page, say('typing.form.name', { code: first }))).toBeVisible();
  await expect(boxes(page).first()).toBeFocused();
  const digits = digitsOf(0);
  await type(page, digits.slice(0, 3));
  await type(page, '7');
  await expect(page.getByText(say('typing.refused.pass', { points: 5, pass: '0' }))).toBeVisible();
  await expect(boxes(page).nth(3)).toBeFocused();
  await type(page, digits.slice(3, 17));
  await kept(page);
  await page.reload();
  await expect(boxes(page).nth(17)).toBeFocused();
  await holds(page, digits.slice(0, 17).padEnd(40, '_'));
  // A wrong digit is taken back, an answer is left empty and given all the same
  await type(page, '1');
  await press(page, 'Backspace');
  await expect(boxes(page).nth(17)).toBeFocused();
  await press(page, 'Enter');
  await expect(boxes(page).nth(18)).toBeFocused();
  await press(page, 'ArrowLeft', 'ArrowDown', 'ArrowUp');
  await expect(boxes(page).nth(17)).toBeFocused();
  await type(page, digits.slice(17));
  await holds(page, digits);
  await expect(save(page)).toBeFocused();
  await expect(page.getByText(say('typing.form.complete'))).toBeVisible();
  await press(page, 'Enter');
  await expect(codeField(page)).toBeFocused();
  await expect(page.getByText(say('typing.count.total', { count: 1 }))).toBeVisible();

  // Nothing but keys: a form costs its digits, its code and one Enter
  pressed.set(page, 0);
  await type(page, second.replaceAll('-', ''));
  await expect(boxes(page).first()).toBeFocused();
  await type(page, `${digitsOf(1).slice(0, 38)}0-`);
  await expect(save(page)).toBeFocused();
  await press(page, 'Backspace', 'Backspace');
  await type(page, digitsOf(1).slice(38));
  await press(page, 'Enter');
  await expect(codeField(page)).toBeFocused();
  expect(pressed.get(page)).toBe(40 + 9 + 1 + 4);

  // The first one once more
  await type(page, first);
  await expect(page.getByText(say('typing.known.title'))).toBeVisible();
  await findsNothing(page);

  // Typed twice: two digits differ, one typing is right in each
  await tabTo(page, page.getByRole('checkbox', { name: say('typing.twice.label') }));
  await press(page, 'Space');
  await tabTo(page, codeField(page), 'Shift+Tab');
  await press(page, 'Control+A');
  const right = digitsOf(2);
  const wrong = (at: number) => String((Number(right[at]) % 5) + 1);
  await type(page, third);
  await expect(boxes(page).first()).toBeFocused();
  await type(page, `${right.slice(0, 5)}${wrong(5)}${right.slice(6)}`);
  await press(page, 'Enter');
  await expect(page.getByText(say('typing.second.title'))).toBeVisible();
  await expect(boxes(page).first()).toBeFocused();
  await holds(page, '_'.repeat(40));
  await type(page, `${right.slice(0, 20)}${wrong(20)}${right.slice(21, 30)}`);
  await kept(page);
  await page.reload();
  await expect(boxes(page).nth(30)).toBeFocused();
  await type(page, right.slice(30));
  await press(page, 'Enter');
  await expect(heading(page, say('typing.compare.title', { count: 2 }))).toBeVisible();
  await expect(page.getByRole('radio').first()).toBeFocused();
  const one = page.getByRole('group').first();
  await expect(one).toContainText(wrong(5));
  await expect(one).toContainText(right[5] ?? '');
  await findsNothing(page);
  await page.getByRole('radio').first().focus();
  await press(page, '2', '1');
  await expect(page.getByRole('button', { name: say('typing.compare.save') })).toBeFocused();
  await press(page, 'Enter');
  await expect(codeField(page)).toBeFocused();
  await expect(page.getByText(say('typing.count.total', { count: 3 }))).toContainText(
    say('typing.count.compared', { count: 1 }),
  );

  const views = [
    { name: 'overview', at: '', shows: say('charts.side-by-side.title', { questionnaire: 'PACTS' }) },
    { name: 'who', at: '/who', shows: say('charts.who.title', { what: 'PACTS' }) },
    { name: 'items', at: '/items', shows: say('charts.items.partners', { title: 'PACTS' }) },
  ];
  const typed = await figuresOf(page, `${address}/results`, views);

  const tapping = await browser.newContext({ viewport: { width: 360, height: 640 }, locale: 'id-ID' });
  await installsNothing(tapping);
  const phone = await tapping.newPage();
  await phone.goto(new URL('./', page.url()).href);
  await setUpPartnership(phone);
  await startAssessment(phone, { people: 1, mode: 'by-partner' });
  const elsewhere = phone.url();
  for (const form of [0, 1, 2]) {
    await phone.goto(elsewhere);
    await beginSitting(phone, { partner: partners[form] ?? '', way: 'shared-device' });
    await answerAll(phone, (item, row) => Number(digitsOf(form)[item * 4 + row]) - 1);
    await submit(phone);
  }
  const tapped = await figuresOf(phone, `${elsewhere}/results`, views);
  expect(Object.keys(typed).length).toBeGreaterThan(20);
  expect(typed).toEqual(tapped);
  await tapping.close();
});

test('other kinds, a scale of ten and a text are typed in on a phone, from a form without a code', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  const both = (text: string) => ({ id: text, en: text });
  const points = Array.from({ length: 10 }, (_, place) => both(`p${place + 1}`));
  const more = { id: 'more', kind: 'open', subject: 'partnership', dimension: 'participation' };
  const ten = {
    ...pacts,
    id: 'ten',
    title: both('Sepuluh'),
    scales: pacts.scales.map(({ id }) => ({ id, points })),
    items: [...pacts.items, { ...more, text: both('Apa lagi?') }],
    forms: pacts.forms.map(({ id, title, items }) => ({ id, title, items: [...items, 'more'] })),
  };
  await page.goto('./#/questionnaires/import');
  await page.locator('input[type="file"]').setInputFiles({
    name: 'ten.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(ten)),
  });
  await page.getByRole('button', { name: say('qfile.look.take') }).click();
  await expect(page.getByText(say('qfile.import.done', { title: 'Sepuluh' }))).toBeVisible();

  await setUpPartnership(page, partners.slice(0, 2));
  await startAssessment(page, {
    people: 3,
    mode: 'anonymous',
    also: [/^Sepuluh · Singkat/, /^Jenjang kerja sama · Lengkap/, /^Matriks partisipasi · Umum/],
  });
  await openTyping(page);
  await findsNothing(page);
  await page.getByText(say('typing.nameless.title')).click();
  await page.getByLabel(say('typing.nameless.partner')).selectOption({ label: partners[1] });
  await page.getByRole('button', { name: say('typing.nameless.action') }).click();
  await expect(heading(page, say('typing.form.nameless'))).toBeVisible();
  await expect(boxes(page).first()).toBeFocused();
  // PACTS; the pair; the whole, which cannot be judged, so that no wish is asked; four stages
  await type(page, '12345'.repeat(4));
  await type(page, '23');
  await type(page, '0');
  await type(page, '12-?');
  // Of ten points: 10, 1, 5, 1, cannot judge, and so on
  await type(page, '10151-');
  await type(page, '234567892345678');
  await expect(page.getByLabel('24. Apa lagi?')).toBeFocused();
  await type(page, 'Lebih sering bertemu');
  const all = await boxes(page).all();
  expect(await Promise.all(all.map((one) => one.inputValue()))).toEqual([
    ...'12345'.repeat(4).split(''),
    ...'2 3 0'.split(' '),
    '',
    ...'1 2 0 0 10 1 5 1 –'.split(' '),
    ...'234567892345678'.split(''),
  ]);
  await expect(page.getByText(say('typing.form.complete'))).toBeVisible();
  await page.evaluate(() => window.scrollTo(0, 0));
  await findsNothing(page);
  await save(page).click();
  await expect(page.getByText(say('typing.count.total', { count: 1 }))).toBeVisible();
  // P7: from whom it came is nobody's business before it is closed
  await expect(page.getByRole('region', { name: say('typing.count.title') })).not.toContainText(partners[1]);
});
