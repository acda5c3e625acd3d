import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { cameraFlags, filmOf } from './camera.ts';
import { makeCopy, takeInCopy } from './forty-copies.ts';
import { agree, countHands, passRoundTo, startForForty, typeForms } from './forty-gather.ts';
import {
  answerOn,
  goOffline,
  joinByCamera,
  joinByText,
  phoneOf,
  phonesBrowser,
  type Shown,
} from './forty-phones.ts';
import { drawPlan, phones, type Person, type Plan } from './forty-plan.ts';
import { takeInQuestions } from './forty-questions.ts';
import { seesHands, seesPrinciples, seesWall } from './forty-sees.ts';
import { filmStations, newsOf, scanUntil, strangers } from './forty-stations.ts';
import { hand, noWork, report } from './forty-work.ts';
import { complaintsOf, expect, say, test } from './journey.ts';
import { browserOn } from './killed.ts';
import { setUpPartnership } from './person.ts';
import { readScreen } from './read-codes.ts';
import { invitationLabel, makeInvitation } from './sealed.ts';

/** Draws who says what by which way, and what goes wrong: `FORTY_SEED=7` draws another day. */
const seed = Number(process.env['FORTY_SEED'] ?? 20_261_122);

/** A laptop whose camera sees the film, without network once the app is there. */
async function laptopOn(profile: string, film: string, baseURL: string | undefined) {
  const browser = await browserOn(profile, baseURL, cameraFlags(film));
  const page = browser.pages()[0] ?? (await browser.newPage());
  const complaints = complaintsOf(browser);
  await goOffline(page);
  return { browser, page, complaints };
}

const those = ({ people }: Plan, way: Person['way']): Person[] => people.filter((one) => one.way === way);

/** Words that do not pack. */
const story = ({ random }: Plan): string =>
  Array.from({ length: 600 }, (_, at) =>
    at % 7 === 6 ? ' ' : String.fromCodePoint(97 + Math.floor(random() * 26)),
  ).join('');

/** Goes there by keys alone, and presses it. */
async function pressLink(page: Page, name: string, press: (key: string) => Promise<void>): Promise<void> {
  const link = page.getByRole('link', { name });
  for (let keys = 0; keys < 60; keys += 1) {
    if (await link.evaluate((element) => element === document.activeElement)) break;
    await press('Tab');
  }
  await expect(link).toBeFocused();
  await press('Enter');
}

/** Longer than most: forty people answer, and two cameras see a film of a minute and a half. */
test.setTimeout(600_000);

test('forty people, five ways, no network: exactly the right answers count, and the wall shows what they come to', async ({
  baseURL,
}) => {
  console.log(`seed ${seed}`);
  const plan = drawPlan(seed);
  const written = story(plan);
  const storyOf = ({ number }: Person) => (number === plan.talkative ? written : null);
  const folder = mkdtempSync(join(tmpdir(), 'pacts-forty-'));
  const at = (name: string) => join(folder, name);
  const films = [at('one.y4m'), at('two.y4m')] as const;
  const one = await laptopOn(at('one'), films[0], baseURL);
  const two = await laptopOn(at('two'), films[1], baseURL);
  const own = await phonesBrowser(at('phones.y4m'));
  try {
    const { page } = one;
    const { kept, address, partnership } =
      await test.step('one keeper sets up, two have the key', async () => {
        await setUpPartnership(page);
        const partnershipPage = page.url();
        await takeInQuestions(page);
        await page.goto(partnershipPage);
        await startForForty(page);
        const assessmentPage = page.url();
        const made = await makeInvitation(page);
        await page.getByRole('img', { name: invitationLabel(made.assessment) }).scrollIntoViewIfNeeded();
        const { texts } = await readScreen(page);
        expect(texts.length).toBeGreaterThan(1);
        filmOf(
          texts.map((text) => ({ text })),
          seed,
          at('phones.y4m'),
        );
        await takeInCopy(two.page, made.copy);
        await page.goto(assessmentPage);
        return { kept: made, address: assessmentPage, partnership: partnershipPage };
      });

    const { keysAForm, codes } = await test.step('forty answer', async () => {
      const atKeeper = async () => {
        await passRoundTo(page, those(plan, 'passed'));
        for (const person of those(plan, 'consensus')) await agree(page, person);
        await countHands(page, plan);
        return typeForms(page, those(plan, 'paper'));
      };
      const onPhones = async () => {
        const devices = await Promise.all(Array.from({ length: phones }, () => phoneOf(own, baseURL)));
        const [first, ...others] = devices;
        const passedOn = first ? await joinByCamera(first.page) : '';
        for (const phone of others) await joinByText(phone.page, passedOn);
        // Two at the same time: more would only wait for each other
        const lanes = [0, 1].map(async (lane) => {
          const shown: Shown[] = [];
          for (const [place, { page: phone, context, complaints }] of devices.entries()) {
            if (place % 2 !== lane) continue;
            const people = those(plan, 'phone').filter((_, number) => number % phones === place);
            shown.push(await answerOn(phone, people, storyOf));
            expect(complaints).toEqual([]);
            await context.close();
          }
          return shown.flat();
        });
        return (await Promise.all(lanes)).flat();
      };
      const [keys, shown] = await Promise.all([atKeeper(), onPhones()]);
      return { keysAForm: keys, codes: shown };
    });

    filmStations(plan, codes, await strangers(kept), films);
    const work = { stations: noWork(), merging: noWork(), showing: noWork() };

    await test.step('two stations scan', async () => {
      await two.page.goto(address);
      await Promise.all(
        [page, two.page].map(async (station, place) => {
          await hand(work.stations).tap(station.getByRole('link', { name: say('station.title') }));
          await scanUntil(station, newsOf(plan, place), hand(work.stations));
        }),
      );
    });

    await test.step('what both have is joined', async () => {
      work.merging.taps += 2;
      await two.page.goto(`${partnership}/share`);
      const copy = await makeCopy(two.page, work.merging);
      await takeInCopy(page, copy, work.merging);
      await page.goto(address);
      await expect(page.getByText(say('gather.count.missing', { count: 0 }))).toBeVisible();
      await expect(
        page.getByRole('region', { name: say('gather.count.title') }).locator('strong'),
      ).toHaveText('40');
    });

    await test.step('closed, and shown on the wall by keys alone', async () => {
      await page.setViewportSize({ width: 1280, height: 720 });
      const { tap, press } = hand(work.showing);
      await tap(page.getByRole('button', { name: say('gather.close.action') }));
      const question = page.getByRole('dialog', { name: say('gather.close.title') });
      await tap(question.getByRole('button', { name: say('gather.close.action') }));
      await expect(page.getByText(say('gather.close.done'), { exact: true })).toBeVisible();
      await pressLink(page, say('wall.link.action'), (key) => press(page, key));
      await expect(page).toHaveURL(/#\/a\/\w+\/wall/);
      await seesWall(page, plan, (key) => page.keyboard.press(key));
    });

    await test.step('the results are those worked out by hand', async () => {
      await seesPrinciples(page, `${address}/results`, plan);
      await seesHands(page, `${address}/results`, plan);
    });

    for (const line of report({ ...work, keysAForm })) console.log(line);
    expect([...one.complaints, ...two.complaints]).toEqual([]);
  } finally {
    await Promise.all([own.close(), one.browser.close(), two.browser.close()]);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
