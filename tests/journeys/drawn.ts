import type { Locator, Page } from '@playwright/test';
import type { Item } from '#domain/questionnaire/item.ts';
import { dimensionScores, gateOf } from './by-hand.ts';
import { expect, say, test } from './journey.ts';
import { itemsIn, titleIn, wordsOf, type Part, type Tapped } from './tapping.ts';

/** The name of a level stands before the colon. */
const nameOf = (level: Readonly<Record<string, string>> | undefined) =>
  (level?.['id'] ?? '').split(':')[0] ?? '';

const figure = (page: Page, title: string): Locator => page.getByRole('figure', { name: title, exact: true });

/** The rows of the table behind a chart, each as the words and figures of its cells; the chart itself is drawn. */
export async function tableOf(page: Page, title: string): Promise<string[][]> {
  const chart = figure(page, title);
  await expect(chart.locator('svg, [role="img"]').first()).toBeVisible();
  await chart.getByText(say('charts.table.title')).click();
  const rows = chart.locator('tbody').getByRole('row');
  await expect(rows.first()).toBeVisible();
  return rows.evaluateAll((all) =>
    all.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent.trim())),
  );
}

const firstTwo = (rows: readonly string[][]) => rows.map((row) => row.slice(0, 2));

/** What a form asks about the whole, or of each about oneself, as the overview shows it. */
export async function seesPart(page: Page, part: Part, people: readonly Tapped[]): Promise<void> {
  const { questionnaire } = part;
  const items = itemsIn(part);
  await test.step(`${questionnaire.id}:${part.form}`, async () => {
    const scores = dimensionScores(part, people);
    if (scores.length > 0) {
      const key = items.some(({ subject }) => subject === 'self') ? 'charts.seen.each' : 'charts.bars.all';
      const bars = await tableOf(page, say(key, { title: titleIn(questionnaire) }));
      expect(firstTwo(bars)).toEqual(scores);
    }
    for (const dimension of questionnaire.dimensions) {
      const gates = items.filter((item) => item.kind === 'gate' && item.dimension === dimension.id);
      if (gates.length > 0) await seesGates(page, titleIn(dimension), gates, people);
    }
    for (const item of items) {
      const title = wordsOf(item).slice(0, -1);
      if (item.kind === 'ladder' && item.subject === 'partnership') {
        const rungs = item.levels.map((level, place) => {
          const count = (at: 0 | 1) =>
            people.filter((tapped) => tapped.get(wordsOf(item))?.[at] === place).length;
          return [nameOf(level), String(count(0)), String(count(1))];
        });
        const drawn = await tableOf(page, title);
        expect(drawn.map((row) => row.slice(0, 3))).toEqual(rungs.toReversed());
      }
      if (item.kind === 'matrix') {
        const stages = item.stages.map((stage, row) => {
          const said = people.map((tapped) => tapped.get(wordsOf(item))?.[row]);
          const counts = item.levels.map((_, level) => said.filter((one) => one === level).length);
          return [titleIn(stage), ...counts.map(String)];
        });
        const drawn = await tableOf(page, title);
        expect(drawn.map((row) => row.slice(0, 1 + item.levels.length))).toEqual(stages);
      }
    }
  });
}

async function seesGates(page: Page, title: string, gates: readonly Item[], people: readonly Tapped[]) {
  const worked = gates.map((item) => ({ words: wordsOf(item), ...gateOf(item, people) }));
  const met = worked.filter(({ verdict }) => verdict === 'met').length;
  const heading =
    people.length < 3
      ? say('charts.gates.title-few', { title })
      : say('charts.gates.title', { title, met, of: gates.length });
  const drawn = new Map((await tableOf(page, heading)).map(([words = '', ...cells]) => [words, cells]));
  expect(drawn.size).toBe(gates.length);
  for (const { words, verdict, n, yes, partly, notYet } of worked)
    expect(drawn.get(words)).toEqual([
      say(`charts.gates.${verdict}`),
      ...[n, yes, partly, notYet, 0].map(String),
    ]);
}
