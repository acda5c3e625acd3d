import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { idFrom, type Id } from '#domain/ids.ts';
import { makeJoinKey } from '#exchange/qr/join-key.ts';
import { withId } from '#domain/responses/response-id.ts';
import { cameraFlags, filmOf, withFilm } from './camera.ts';
import { complaintsOf, expect, say, test } from './journey.ts';
import { browserOn, kill } from './killed.ts';
import { setUpPartnership, startAssessment } from './person.ts';
import { answersOf, codeOf, correctionOf, makeInvitation, storedIds, type Kept } from './sealed.ts';

/** Draws answers and what the camera's pictures look like. */
const seed = Number(process.env['SEED'] ?? 20_261_122);
const respondent = (number: number): Id => idFrom(Uint8Array.from({ length: 16 }, () => number));

/** A laptop with a camera that sees the film, and every tone it makes, told at the moment it sounds. */
async function stationOn(profile: string, film: string, baseURL: string | undefined) {
  const browser = await browserOn(profile, baseURL, cameraFlags(film));
  const page = browser.pages()[0] ?? (await browser.newPage());
  const tones: string[] = [];
  page.on('console', (message) => {
    const [, frequency] = /^sounded (\d+)$/.exec(message.text()) ?? [];
    if (frequency) tones.push(Number(frequency) > 800 ? 'high' : 'low');
  });
  await page.addInitScript(() => {
    window.OscillatorNode = class extends OscillatorNode {
      override start(when?: number): void {
        console.info(`sounded ${this.frequency.value}`);
        super.start(when);
      }
    };
  });
  return { browser, page, tones, complaints: complaintsOf(browser) };
}

/** A folder for the browser's profile and one for the film, gone afterwards. */
async function withStation(
  baseURL: string | undefined,
  work: (station: Awaited<ReturnType<typeof stationOn>> & { profile: string; film: string }) => Promise<void>,
): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'pacts-station-'));
  try {
    await withFilm(async (film) => {
      const station = await stationOn(profile, film, baseURL);
      await work({ ...station, profile, film });
      await station.browser.close();
    });
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Different answers for each person, drawn from the seed. */
function personOf({ assessment }: Kept, number: number) {
  const { partner } = assessment.expected[number % assessment.expected.length] ?? { partner: '' };
  let state = seed + number * 7919;
  return answersOf(assessment, { respondent: respondent(number), partner }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return ((state >>> 16) % 5) + 1;
  });
}

async function startScanning(page: Page): Promise<void> {
  await page.getByRole('link', { name: say('station.title') }).click();
  await page.getByRole('button', { name: say('scanner.start.action') }).click();
}

/** Long enough for the film to come round several times. */
const round = { timeout: 120_000 };

/** Eight codes come round in sixteen seconds; a busy machine misses some of them. */
test.beforeEach(() => test.setTimeout(600_000));

const count = (page: Page) => page.getByRole('main').getByRole('status').first();
const isIn = (page: Page, people: number, expected: number) =>
  expect(count(page)).toHaveText(`${people} ${say('station.count.of', { count: expected })}`, round);

test('of what is held before the camera exactly the right answers count, and each refusal says why', async ({
  baseURL,
}) => {
  console.log(`seed ${seed}`);
  await withStation(baseURL, async ({ page, film, tones, complaints }) => {
    await setUpPartnership(page);
    await startAssessment(page, { people: 2, mode: 'by-partner' });
    const kept = await makeInvitation(page);
    const [one, two, three] = [1, 2, 3].map((number) => personOf(kept, number));
    if (!one || !two || !three) throw new Error('there are three people');
    const other = { ...kept.assessment, id: 'f'.repeat(32) };
    const { id: _, ...said } = three;
    const elsewhere = withId({ ...said, assessment: other.id });
    const stranger = await makeJoinKey(kept.assessment.id);
    if (!stranger.ok) throw new Error(stranger.error.kind);
    const first = await codeOf([one], kept);
    const better = correctionOf(one);
    const held = [
      { text: first },
      { text: await codeOf([three], { ...kept, key: stranger.value }) },
      { text: await codeOf([two], kept) },
      { text: await codeOf([three], kept), cut: true },
      { text: first },
      { text: await codeOf([elsewhere], { ...kept, assessment: other }) },
      { text: await codeOf([better], kept) },
      { text: await codeOf([three], { ...kept, key: { ...kept.key, token: respondent(99) } }) },
    ];
    filmOf(held, seed, film);
    await startScanning(page);
    for (const key of ['other-keeper', 'other-assessment', 'no-token'] as const) {
      await expect(page.getByText(say(`station.refused.${key}`))).toBeVisible(round);
    }
    await expect(page.getByText(say('station.accepted.same'))).toBeVisible(round);
    await isIn(page, 2, 8);
    await expect
      .poll(() => storedIds(page), round)
      .toEqual(expect.arrayContaining([one.id, two.id, better.id]));
    expect(await storedIds(page)).toHaveLength(3);
    expect(new Set(tones)).toEqual(new Set(['high', 'low']));
    await expect(page.getByText(say('station.recent.title'))).toBeVisible();

    // The sound can be switched off: the next codes are told on the screen alone, the film itself scrolled out of view.
    await page.getByLabel(say('station.tone.label')).uncheck();
    const outcome = page
      .getByRole('main')
      .getByRole('alert')
      .or(page.getByRole('main').getByRole('status').nth(1));
    const changes = async () => {
      const told = (await outcome.first().textContent()) ?? '';
      await expect(outcome.first()).not.toHaveText(told, round);
    };
    await changes();
    const heard = tones.length;
    await changes();
    expect(tones).toHaveLength(heard);
    await page.getByRole('button', { name: say('scanner.stop.action') }).click();

    expect(complaints).toEqual([]);
  });
});

test('a station that is killed in the middle of scanning has lost nothing that had sounded', async ({
  baseURL,
}) => {
  console.log(`seed ${seed}`);
  await withStation(baseURL, async ({ browser, page, profile, film, tones }) => {
    await setUpPartnership(page);
    await startAssessment(page, { people: 2, mode: 'anonymous' });
    const assessment = page.url();
    const kept = await makeInvitation(page);
    const people = Array.from({ length: 8 }, (_, number) => personOf(kept, number));
    const codes = await Promise.all(people.map((person) => codeOf([person], kept)));
    filmOf(
      codes.map((text) => ({ text })),
      seed,
      film,
    );
    await startScanning(page);
    await expect.poll(() => tones.length, { ...round, intervals: [20] }).toBeGreaterThanOrEqual(4);
    await kill(browser, profile);
    const sounded = tones.length;

    const after = await browserOn(profile, baseURL);
    const again = after.pages()[0] ?? (await after.newPage());
    await again.goto(`${assessment}/scan`);
    await expect(again.getByRole('button', { name: say('scanner.start.action') })).toBeVisible();
    const stored = await storedIds(again);
    expect(tones).not.toContain('low');
    expect(stored.length).toBeGreaterThanOrEqual(sounded);
    const known = new Set(people.map(({ id }) => id));
    expect(stored.filter((id) => !known.has(id))).toEqual([]);
    await isIn(again, stored.length, 8);
    await after.close();
  });
});
