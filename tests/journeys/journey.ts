import { test as base, expect, type BrowserContext } from '@playwright/test';
import { makeWords } from '#i18n/words.ts';
import en from '../../src/i18n/words/en.json' with { type: 'json' };
import id from '../../src/i18n/words/id.json' with { type: 'json' };

export { expect };

/** The words of the screen, so that a journey breaks by what is done and not by a changed sentence. */
export const words = { id: makeWords('id', id), en: makeWords('en', en) } as const;
export const say = words.id.t;
export const sayInEnglish = words.en.t;

/** Everything the consoles of its pages complain of, a violation of the content security policy among it. */
export function complaintsOf(context: BrowserContext): string[] {
  const complaints: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(error.error().message));
  return complaints;
}

/**
 * Its pages take the app from the network each time, as in a browser that refuses to keep one: to bring hundreds of
 * files to each device takes longer than most journeys.
 */
export const installsNothing = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    if (!('ServiceWorkerContainer' in window)) return;
    const refuse = () => Promise.reject(new DOMException('No app is kept here.', 'SecurityError'));
    ServiceWorkerContainer.prototype.register = refuse;
  });

type Options = {
  /** Whether the app comes to lie on the device, to be opened without a network. */
  readonly installs: boolean;
};

/** A journey fails on any complaint of the console, in whichever of its tabs. */
export const test = base.extend<Options>({
  installs: [false, { option: true }],
  context: async ({ context, installs }, run) => {
    if (!installs) await installsNothing(context);
    const complaints = complaintsOf(context);
    await run(context);
    expect(complaints, 'complaints of the console').toEqual([]);
  },
});
