import { test as base, expect, type Page } from '@playwright/test';
import en from '../../src/i18n/words/en.json' with { type: 'json' };
import id from '../../src/i18n/words/id.json' with { type: 'json' };

export { expect };

type Key = keyof typeof id;

const fill = (sentence: string, values: Readonly<Record<string, string | number>>) =>
  sentence.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));

/** The words of the screen, so that a journey breaks by what is done and not by a changed sentence. */
export const say = (key: Key, values: Readonly<Record<string, string | number>> = {}) =>
  fill(id[key], values);
export const sayInEnglish = (key: Key, values: Readonly<Record<string, string | number>> = {}) =>
  fill(en[key], values);

/** Everything the console complains of, a violation of the content security policy among it. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}

/** A journey fails on any complaint of the console. */
export const test = base.extend({
  page: async ({ page }, run) => {
    const complaints = complaintsOf(page);
    await run(page);
    expect(complaints, 'complaints of the console').toEqual([]);
  },
});
