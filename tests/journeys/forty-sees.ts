import type { Page } from '@playwright/test';
import { tableOf } from './drawn.ts';
import { disputedByHand, itemsByHand, principlesByHand, strongestByHand } from './forty-by-hand.ts';
import type { Plan } from './forty-plan.ts';
import { byHands, ownQuestions, principleTitles } from './forty-questions.ts';
import { expect, say } from './journey.ts';
import { lineOfCsv } from './one-answer.ts';
import { partners } from './person.ts';
import { slideTitle } from './wall.ts';

/** In hundredths, as spreadsheets here read it. */
const inCsv = (score: number | undefined): string =>
  score === undefined ? '' : String(Math.round(score * 100) / 100).replace('.', ',');
const onScreen = (score: number | undefined): string =>
  score === undefined ? say('charts.hidden.cell') : String(Math.round(score));

/** The five principles of each partner, from the others and from itself, and how many people stand behind them. */
export async function seesPrinciples(page: Page, results: string, { people }: Plan): Promise<void> {
  const worked = principlesByHand(people);
  await page.goto(results);
  for (const [place, title] of principleTitles.entries()) {
    const expected = worked.map((partner) => inCsv(partner[place]?.peers?.score));
    expect(await lineOfCsv(page, `${title};`)).toBe([title, ...expected].join(';'));
  }
  for (const [at, name] of partners.entries()) {
    await page.goto(results);
    const profiles = page.getByRole('list', { name: say('results.partners.title') });
    await profiles.getByRole('link', { name }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    const radar = await tableOf(page, say('charts.radar.title', { name, questionnaire: 'PACTS' }));
    for (const [place, title] of principleTitles.entries()) {
      const { peers, self } = worked[at]?.[place] ?? {};
      const row = radar.find(([first]) => first === title) ?? [];
      const [, others, own, , , n, , ownN] = row;
      expect([others, own, n, ownN], `${title} of ${name}`).toEqual([
        onScreen(peers?.score),
        onScreen(self?.score),
        String(peers?.n),
        String(self?.n),
      ]);
    }
  }
}

/** Each thing that hands were raised for, number by number. */
export async function seesHands(page: Page, results: string, { hands }: Plan): Promise<void> {
  await page.goto(`${results}/items`);
  await expect(page.getByRole('heading', { name: say('results.hands.title') })).toBeVisible();
  for (const [item, numbers] of hands.entries()) {
    const rows = await tableOf(page, byHands[item] ?? '');
    expect(rows.map((row) => Number(row[1]))).toEqual(numbers);
  }
}

/** On the wall, slide by slide: the strongest, then what is seen differently, then the hands. */
export async function seesWall(page: Page, plan: Plan, press: (key: string) => Promise<void>): Promise<void> {
  const items = itemsByHand(plan.people);
  const textOf = (item: number): string => ownQuestions[item] ?? '';
  await expect(slideTitle(page)).toHaveText(say('wall.strengths.title'));
  const strongest = strongestByHand(items);
  const listed = page.getByRole('main').getByRole('listitem');
  await expect(listed).toHaveCount(Math.min(3, strongest.length));
  for (const [place, { item, score, n }] of strongest.slice(0, 3).entries()) {
    await expect(listed.nth(place)).toContainText(textOf(item));
    await expect(listed.nth(place).locator('strong')).toHaveText(String(score));
    await expect(listed.nth(place)).toContainText(say('charts.facts.respondents', { n, count: n }));
  }
  const told = async (title: string, counts: readonly number[]) => {
    await press('PageDown');
    await expect(slideTitle(page)).toHaveText(title);
    const piles = await page.getByRole('img', { name: title }).getAttribute('aria-label');
    const numbers = (piles ?? '').slice(title.length).match(/\d+/g) ?? [];
    expect(numbers.map(Number)).toEqual(counts);
  };
  for (const { item, counts } of disputedByHand(items)) await told(textOf(item), counts);
  for (const [item, numbers] of plan.hands.entries()) await told(byHands[item] ?? '', numbers.slice(0, 5));
  await press('PageDown');
  await expect(slideTitle(page)).toHaveText(say('wall.agreed.title'));
}
