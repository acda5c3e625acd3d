import type { Locator, Page } from '@playwright/test';
import type { Key } from '#i18n/words.ts';
import { expect, say } from './journey.ts';

/** What a person does who writes a questionnaire. */

export const part = (page: Page, key: Key): Promise<void> =>
  page
    .getByRole('navigation', { name: say('editor.part.label') })
    .getByRole('link', { name: say(key), exact: true })
    .click();

/** A text in both languages, by what it is called. */
export async function write(within: Page | Locator, what: string, id: string, en: string): Promise<void> {
  for (const [language, words] of [
    ['Indonesia', id],
    ['Inggris', en],
  ] as const) {
    const label = say('editor.text.label', { what, language });
    await within.getByRole('textbox', { name: label, exact: true }).fill(words);
  }
}

/** What is on the screen is stored. */
export const stored = (page: Page) => expect(page.getByText(say('answer.save.saved'))).toBeVisible();

type Item = {
  readonly kind: 'rating' | 'gate' | 'ladder' | 'open';
  readonly subject?: 'partner' | 'partnership' | 'self';
  readonly facet?: string;
  readonly id: string;
  readonly en: string;
};

/** Fills in the item that is open. */
export async function writeItem(page: Page, { kind, subject, facet, id, en }: Item): Promise<void> {
  await page.getByLabel(say('editor.item.kind')).selectOption(kind);
  if (subject) await page.getByLabel(say('editor.item.subject')).selectOption(subject);
  if (facet) await page.getByLabel(say('editor.item.facet'), { exact: true }).selectOption({ label: facet });
  await write(page, say(kind === 'gate' ? 'editor.item.question' : 'editor.item.text'), id, en);
}

export async function addItem(page: Page, item: Item): Promise<void> {
  await page.getByRole('button', { name: say('editor.items.add') }).click();
  await writeItem(page, item);
}

/** From the library to an empty manuscript. */
export async function beginManuscript(page: Page): Promise<void> {
  await page.goto('./#/library');
  await page.getByRole('link', { name: say('editor.new.title-new') }).click();
  await page.getByRole('button', { name: say('editor.new.action') }).click();
  await expect(page).toHaveURL(/#\/questionnaires\/edit\/\w+/);
}

export const publish = (page: Page, version: number): Promise<void> =>
  page.getByRole('button', { name: say('editor.publish.action', { version }) }).click();
