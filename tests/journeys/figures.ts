import type { Page } from '@playwright/test';
import { expect, say } from './journey.ts';

/** `view › table › row › column` → what stands there. */
export type Figures = Readonly<Record<string, string>>;

export type View = {
  readonly name: string;
  /** Its address, after that of the results. */
  readonly at: string;
  /** A heading that no other view has. */
  readonly shows: string;
};

/** Every figure in every table of the views, those behind the charts among them. */
export async function figuresOf(page: Page, results: string, views: readonly View[]): Promise<Figures> {
  const all: [string, string][] = [];
  for (const { name, at, shows } of views) {
    await page.goto(`${results}${at}`);
    await expect(page.getByRole('heading', { name: shows, exact: true })).toBeVisible();
    // Charts that load late say so until they are there.
    await expect(page.getByText(say('app.loading.text'), { exact: true })).toHaveCount(0);
    const behind = page.getByText(say('charts.table.title'), { exact: true });
    for (const table of await behind.all()) await table.click();
    for (const [place, text] of await page.evaluate(cellsOnPage)) all.push([`${name} › ${place}`, text]);
  }
  expect(new Set(all.map(([place]) => place)).size, 'each figure has a place of its own').toBe(all.length);
  return Object.fromEntries(all);
}

/** In the page. A table is named by its figure or its caption; a row by its head, or its first two where heads repeat. */
function cellsOnPage(): [string, string][] {
  return [...document.querySelectorAll('table')].flatMap((table) => {
    const name = (table.closest('figure')?.querySelector('h2') ?? table.caption)?.textContent ?? '';
    const columns = [...(table.tHead?.rows[0]?.cells ?? [])].map(({ textContent }) => textContent.trim());
    const rows = [...(table.tBodies[0]?.rows ?? [])].map((row) =>
      [...row.cells].map(({ textContent }) => textContent.trim()),
    );
    const heads = new Set(rows.map(([head]) => head)).size < rows.length ? 2 : 1;
    return rows.flatMap((cells) =>
      cells.slice(heads).map((text, place): [string, string] => {
        const row = cells.slice(0, heads).join(' & ');
        return [[name, row, columns[place + heads] ?? ''].join(' › '), text];
      }),
    );
  });
}

/** What is another figure than before: `75 → 50`. */
export function moved(before: Figures, after: Figures): Figures {
  const places = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return Object.fromEntries(
    places.flatMap((place) =>
      before[place] === after[place] ? [] : [[place, `${before[place] ?? ''} → ${after[place] ?? ''}`]],
    ),
  );
}
