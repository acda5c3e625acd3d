import { readInvitation } from '#exchange/qr/read-invitation.ts';
import { openMeeting, test as onExample } from './example.ts';
import { expect, say, test, words } from './journey.ts';
import {
  beginSitting,
  closeAssessment,
  partners,
  setUpPartnership,
  skipAll,
  startAssessment,
  submit,
  tap,
} from './person.ts';
import { readScreen } from './read-codes.ts';
import { findsNothing, look } from './screen.ts';
import { makeInvitation } from './sealed.ts';
import { openSecondWindow, openWall, slideTitle, titlesByKey } from './wall.ts';

test.use({ viewport: { width: 1280, height: 720 } });
onExample.use({ viewport: { width: 1280, height: 720 } });

onExample(
  'the wall by a clicker: on, back, to the ends, black, and a reload comes back',
  async ({ page }) => {
    await openMeeting(page, 'November');
    await openWall(page);
    const titles = await titlesByKey(page, 'PageDown');
    expect(titles[0]).toBe(say('wall.strengths.title'));
    expect(titles.at(-1)).toBe(say('wall.agreed.title'));
    expect(new Set(titles).size).toBe(titles.length);

    await page.keyboard.press('Home');
    await expect(slideTitle(page)).toHaveText(titles[0] ?? '');
    for (const key of ['ArrowRight', 'ArrowDown', 'Space', 'PageDown']) await page.keyboard.press(key);
    await expect(slideTitle(page)).toHaveText(titles[4] ?? '');
    for (const key of ['ArrowLeft', 'ArrowUp', 'Shift+Space', 'PageUp']) await page.keyboard.press(key);
    await expect(slideTitle(page)).toHaveText(titles[0] ?? '');
    await page.keyboard.press('ArrowLeft');
    await expect(slideTitle(page)).toHaveText(titles[0] ?? '');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowRight');
    await expect(slideTitle(page)).toHaveText(titles.at(-1) ?? '');

    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await expect(slideTitle(page)).toHaveText(titles[1] ?? '');
    await page.reload();
    await expect(slideTitle(page)).toHaveText(titles[1] ?? '');
    await expect(slideTitle(page)).toBeFocused();

    await page.keyboard.press('b');
    await expect(page.getByText(say('wall.black.text'))).toBeVisible();
    await findsNothing(page);
    await page.keyboard.press('.');
    await expect(page.getByText(say('wall.black.text'))).toBeHidden();
  },
);

onExample('every slide is easy to use and to read, on light and on dark ground', async ({ page }) => {
  await openMeeting(page, 'November');
  await openWall(page);
  const titles = await titlesByKey(page, 'PageDown');
  for (const theme of ['wall.nav.dark', 'wall.nav.light'] as const) {
    await page.keyboard.press('Home');
    for (const title of titles) {
      await expect(slideTitle(page)).toHaveText(title);
      await findsNothing(page);
      await page.keyboard.press('PageDown');
    }
    await page.getByRole('button', { name: say(theme) }).click();
  }
});

onExample('no word on a slide is smaller than a twenty-fifth of its height', async ({ page }) => {
  await openMeeting(page, 'November');
  await openWall(page);
  const titles = await titlesByKey(page, 'PageDown');
  for (const [width, height] of [
    [1280, 720],
    [1920, 1080],
    [1024, 768],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.keyboard.press('Home');
    for (const title of titles) {
      await expect(slideTitle(page)).toHaveText(title);
      const seen = await page.locator('main section').evaluate((slide) => {
        const sizes: number[] = [];
        const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const of = node.parentElement;
          if (of && node.textContent?.trim() && !of.closest('.visually-hidden'))
            sizes.push(parseFloat(getComputedStyle(of).fontSize));
        }
        const { clientHeight, scrollHeight } = slide.parentElement ?? slide;
        return { smallest: Math.min(...sizes), height: clientHeight, whole: scrollHeight <= clientHeight };
      });
      expect(seen.smallest, title).toBeGreaterThanOrEqual(seen.height / 25);
      expect(seen.whole, title).toBe(true);
      await page.keyboard.press('PageDown');
    }
  }
});

onExample('the time to talk is set by T, one after the other, and ends quietly', async ({ page }) => {
  await page.clock.install();
  await openMeeting(page, 'November');
  await openWall(page);
  const timer = page.getByRole('timer', { name: say('wall.timer.label') });
  await expect(timer).toBeHidden();
  for (const minutes of [2, 3, 5]) {
    await page.keyboard.press('t');
    await expect(timer).toHaveText(new RegExp(`^(${minutes}:00|${minutes - 1}:59)$`));
  }
  await page.keyboard.press('t');
  await expect(timer).toBeHidden();
  await page.keyboard.press('t');
  await page.clock.runFor(121_000);
  await expect(page.getByText(say('wall.timer.over'))).toBeVisible();
  // It belongs to the slide that is left
  await page.keyboard.press('PageDown');
  await expect(page.getByText(say('wall.timer.over'))).toBeHidden();
});

onExample('in full screen nothing but the slide is seen', async ({ page }) => {
  await openMeeting(page, 'November');
  await openWall(page);
  const bar = page.getByRole('navigation', { name: say('wall.nav.label') });
  await expect(bar).toHaveCSS('opacity', '1');
  await page.keyboard.press('f');
  await expect(bar).toHaveCSS('opacity', '0');
  await page.keyboard.press('Tab');
  await expect(bar).toHaveCSS('opacity', '1');
  await page.keyboard.press('f');
  await expect(page.getByRole('link', { name: say('wall.nav.end') })).toBeVisible();
});

onExample(
  'two windows follow each other; what is said is written down where the hall does not see it',
  async ({ page, context }) => {
    await openMeeting(page, 'November');
    await openWall(page);
    await page.keyboard.press('ArrowRight');
    const item = (await slideTitle(page).textContent()) ?? '';
    const second = await openSecondWindow(page, context);
    await expect(slideTitle(second)).toHaveText(item);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(item);
    await look(page, 'wall-leader');

    const note = page.getByLabel(say('wall.note.label'));
    await note.focus();
    await page.keyboard.type('Bagi hasil tahun lalu belum ditulis, b f t.');
    await expect(page.getByText(say('answer.save.saved'), { exact: true })).toBeVisible();
    await expect(slideTitle(second)).toHaveText(item);
    await expect(second.getByText('belum ditulis')).toHaveCount(0);
    await expect(second.getByText(say('wall.black.text'))).toBeHidden();

    await page.getByRole('heading', { level: 1 }).focus();
    await page.keyboard.press('PageDown');
    await expect(slideTitle(second)).not.toHaveText(item);
    const next = (await slideTitle(second).textContent()) ?? '';
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(next);
    await expect(note).toHaveValue('');
    await second.keyboard.press('PageUp');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(item);
    await expect(note).toHaveValue('Bagi hasil tahun lalu belum ditulis, b f t.');

    await page.getByRole('button', { name: say('wall.timer.start', { count: 3 }) }).click();
    await expect(second.getByRole('timer')).toHaveText(/^[23]:\d\d$/);
    await second.keyboard.press('b');
    await page.getByRole('button', { name: say('wall.nav.show') }).click();
    await expect(second.getByText(say('wall.black.text'))).toBeHidden();

    // Both come back where the other one is
    await second.reload();
    await expect(slideTitle(second)).toHaveText(item);
    await expect(second.getByRole('timer')).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(item);
    await expect(note).toHaveValue('Bagi hasil tahun lalu belum ditulis, b f t.');

    // An action begins with the item that gave rise to it, and Back comes back here
    await page.getByRole('link', { name: say('wall.leader.act') }).click();
    await expect(page.getByText(item)).toBeVisible();
    await page.getByLabel(say('actions.what.label')).fill('Tulis bagi hasil');
    await page.getByLabel(say('actions.who.label')).fill('Komite');
    await page.getByRole('button', { name: say('actions.add.action') }).click();
    await expect(page.getByRole('heading', { name: 'Tulis bagi hasil' })).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(item);
    await second.keyboard.press('End');
    await expect(second.getByText('Tulis bagi hasil')).toBeVisible();
  },
);

onExample(
  'a partner sees its own profile first, decides, and may take it back; no other is shown',
  async ({ page }) => {
    await openMeeting(page, 'November');
    const address = page.url();
    await openWall(page);
    const before = await titlesByKey(page, 'PageDown');
    await page.goto(`${address}/wall/partners`);
    await expect(page.getByRole('figure')).toBeHidden();
    await page.getByRole('button', { name: 'Toko Maju' }).click();
    await expect(page.getByRole('figure')).toContainText('Toko Maju');
    await look(page, 'wall-consent');
    await page.getByRole('button', { name: say('wall.consent.yes') }).click();
    await expect(page.getByText(say('wall.consent.shown'))).toBeVisible();
    await page.getByRole('button', { name: 'Komite Sekolah' }).click();
    await page.getByRole('button', { name: say('wall.consent.no') }).click();
    await expect(page.getByText(say('wall.consent.hidden'))).toBeVisible();

    await page.goto(`${address}/wall`);
    await expect(slideTitle(page)).toBeVisible();
    const after = await titlesByKey(page, 'PageDown');
    expect(after.filter((title) => !before.includes(title))).toEqual(['Toko Maju']);
    await page.keyboard.press('End');
    await page.keyboard.press('PageUp');
    await expect(page.getByRole('table')).toBeVisible();
    await findsNothing(page);

    await page.goto(`${address}/wall/partners`);
    await page.getByRole('button', { name: 'Toko Maju' }).click();
    await page.getByRole('button', { name: say('wall.consent.no') }).click();
    await expect(page.getByText(say('wall.consent.hidden'))).toBeVisible();
    await page.goto(`${address}/wall`);
    await expect(slideTitle(page)).toBeVisible();
    expect(await titlesByKey(page, 'PageDown')).toEqual(before);
  },
);

test('while an anonymous assessment is open the wall knows nothing but numbers', async ({
  page,
  context,
}) => {
  await setUpPartnership(page);
  await startAssessment(page, { people: 3, mode: 'anonymous' });
  const address = page.url();
  await openWall(page);
  const wall = await context.newPage();
  await wall.goto(page.url());
  await expect(wall.getByText(say('wall.join.in', { count: 0 }))).toBeVisible();
  await expect(wall.getByText('12', { exact: true })).toBeVisible();
  await findsNothing(wall);

  await page.goto(address);
  await beginSitting(page, { partner: partners[0], way: 'shared-device' });
  await tap(page, 0, 2);
  await skipAll(page);
  await submit(page);
  await expect(wall.getByText('11', { exact: true })).toBeVisible();
  await expect(wall.getByText('1', { exact: true })).toBeVisible();
  const titles = await titlesByKey(wall, 'PageDown');
  expect(titles).toHaveLength(2);
  expect(titles[1]).toBe(say('wall.promise.title'));
  await expect(wall.getByText(words.id.t('answer.consent.anonymous', { k: 3 }))).toBeVisible();
  await findsNothing(wall);
  for (const key of ['Home', 'End']) {
    await wall.keyboard.press(key);
    const seen = (await wall.locator('main').textContent()) ?? '';
    for (const partner of partners) expect(seen).not.toContain(partner);
  }

  // Closed with one answer there is nothing to show, and it says so without a reload
  await page.goto(address);
  await closeAssessment(page);
  await expect(slideTitle(wall)).toHaveText(say('wall.none.title'));
  await expect(wall.getByText(say('charts.hidden.all-anonymous', { k: 3 }))).toBeVisible();
  expect(await titlesByKey(wall, 'PageDown')).toEqual([say('wall.none.title'), say('wall.agreed.title')]);
});

test('nobody but the keeper has a wall', async ({ page }) => {
  await page.goto(`./#/a/${'0'.repeat(32)}/wall`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('app.not-found.title'));
});

test('phones join by the code on the wall, which is there once the key lies in two places', async ({
  page,
}) => {
  await setUpPartnership(page);
  await startAssessment(page, { people: 2, mode: 'by-partner' });
  const address = page.url();
  await openWall(page);
  await expect(page.getByText('8', { exact: true })).toBeVisible();
  await expect(page.getByRole('img')).toHaveCount(0);
  await page.goto(address);
  const { assessment } = await makeInvitation(page);
  for (const theme of ['light', 'dark']) {
    await page.goto(`${address}/wall?theme=${theme}`);
    await expect(page.getByRole('img')).toBeVisible();
    await findsNothing(page);
    const { bytes } = await readScreen(page);
    const read = await readInvitation(bytes, (id) =>
      assessment.parts.map(({ questionnaire }) => questionnaire).find((one) => one.id === id),
    );
    expect(read.ok && read.value.assessment.id).toBe(assessment.id);
  }
});
