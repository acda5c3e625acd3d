import type { Page } from '@playwright/test';
import { tableOf } from './drawn.ts';
import { expect, say, words as wordsIn } from './journey.ts';
import { saved } from './person.ts';
import { bug, itemsIn, titleIn, wordsOf, type Part, type Tapped } from './tapping.ts';

const proofOf = (place: number) => `Bukti ${place}`;
const dayOf = (place: number) => `2024-${String(place).padStart(2, '0')}-15`;

/** Gates: 0 not yet, 1 partly, 2 yes; steps: 0 not yet, 1 done, on a day; each with what shows it, or why not. */
export async function settle(page: Page, part: Part): Promise<Tapped> {
  const settled = new Map<string, readonly number[]>();
  for (const [index, item] of itemsIn(part).entries()) {
    const row = page.getByRole('group', { name: wordsOf(item) });
    const labels = row.locator('label');
    await expect(labels.first()).toBeVisible();
    // The third step is skipped
    const option = item.kind === 'step' ? Number(index < 6 && index !== 2) : (index + 2) % 3;
    await labels.nth(option).click();
    if (item.kind === 'step' && option === 1)
      await row.getByLabel(say('together.date.label')).fill(dayOf(index + 1));
    const why = say(option === 0 ? 'together.reason.label' : 'together.proof.label');
    await row.getByLabel(why).fill(proofOf(index + 1));
    settled.set(wordsOf(item), [option]);
  }
  await saved(page);
  return settled;
}

const agreed = ['charts.gates.not-met', 'charts.gates.partly', 'charts.gates.met'] as const;

export async function seesSettled(page: Page, part: Part, settled: Tapped): Promise<void> {
  const { dimensions, title: name } = part.questionnaire;
  const items = itemsIn(part).map((item, index) => ({
    kind: item.kind,
    dimension: item.dimension,
    words: wordsOf(item),
    option: settled.get(wordsOf(item))?.[0] ?? -1,
    proof: proofOf(index + 1),
    place: index + 1,
  }));
  for (const dimension of dimensions) {
    const title = dimensions.length === 1 ? titleIn({ title: name }) : titleIn(dimension);
    const own = items.filter((item) => item.dimension === dimension.id);
    const of = own.length;
    if (own.every(({ kind }) => kind === 'gate')) {
      const met = own.filter(({ option }) => option === 2).length;
      const drawn = await tableOf(page, say('charts.gates.title', { title, met, of }));
      const worked = own.map(({ words, option, proof }) => [words, say(agreed[option] ?? bug(words)), proof]);
      expect(drawn.toSorted(byWords)).toEqual(worked.toSorted(byWords));
    } else {
      const last = own.findLastIndex(({ option }) => option === 1);
      const done = own.filter(({ option }) => option === 1).length;
      const states = own.map(({ option }, place) => {
        if (option === 1) return say('charts.steps.done-plain');
        return say(place < last ? 'charts.steps.skipped' : 'charts.steps.ahead');
      });
      const drawn = await tableOf(page, say('charts.steps.title', { title, done, of }));
      expect(drawn).toEqual(
        own.map(({ words, option, proof, place }, index) => [
          words,
          String(place),
          states[index],
          option === 1 ? wordsIn.id.date(dayOf(place)) : '',
          proof,
        ]),
      );
      const skipped = own
        .filter(({ option }, place) => option === 0 && place < last)
        .map(({ place }) => place);
      expect(skipped).toEqual([3]);
    }
  }
}

const byWords = ([a = '']: readonly string[], [b = '']: readonly string[]) => (a < b ? -1 : 1);
