import { chromium as playwright, type Browser, type Page } from '@playwright/test';
import { chromium, chromiumFlags } from '../../scripts/browser.mjs';
import { cameraFlags } from './camera.ts';
import { deviceOf, type Device } from './device.ts';
import { answerAs, comment } from './forty-gather.ts';
import type { Person, Showing } from './forty-plan.ts';
import { pasteInvitation } from './invitation.ts';
import { expect, say } from './journey.ts';
import { beginSitting, partners, saved, skipAll, submit, tap } from './person.ts';
import { readScreen } from './read-codes.ts';

/** Whose screens showed which codes. */
export type Shown = (Showing & { readonly codes: readonly string[] })[];

/** Phones whose cameras look at the film. */
export const phonesBrowser = (film: string): Promise<Browser> => {
  const executablePath = chromium();
  return playwright.launch({
    args: [...chromiumFlags, ...cameraFlags(film)],
    ...(executablePath ? { executablePath } : {}),
  });
};

/** A phone on which the app was opened while there was a network; from then on there is none. */
export async function phoneOf(browser: Browser, baseURL: string | undefined): Promise<Device> {
  const phone = await deviceOf(browser, baseURL, { installs: true });
  await goOffline(phone.page);
  return phone;
}

/** Opens the app, waits until it is all here, and cuts the network off. */
export async function goOffline(page: Page): Promise<void> {
  await page.goto('./');
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await page.context().setOffline(true);
  await page.reload();
}

/** By the phone's camera, which sees the invitation; returns it as the text that phones pass on to each other. */
export async function joinByCamera(page: Page): Promise<string> {
  await page.goto('./#/join');
  await page.getByRole('button', { name: say('scanner.start.action') }).click();
  await join(page, { timeout: 90_000 });
  await page.getByRole('link', { name: say('join.invitation.title') }).click();
  await page.getByText(say('hand-in.text.title')).click();
  const text = await page.getByLabel(say('join.invitation.text-label')).inputValue();
  await page.getByRole('link', { name: say('ui.back.label') }).click();
  return text;
}

/** By what another phone passed on. */
export async function joinByText(page: Page, text: string): Promise<void> {
  await page.goto('./#/join');
  await pasteInvitation(page, text);
  await join(page, {});
}

async function join(page: Page, patience: { readonly timeout?: number }): Promise<void> {
  await page.getByRole('button', { name: say('join.found.action'), exact: true }).click(patience);
  await expect(page.getByText(say('gather.participant.joined'))).toBeVisible();
}

/** A phone's people answer one after the other, and each shows its code. `story`: what the talkative one writes. */
export async function answerOn(
  page: Page,
  people: readonly Person[],
  story: (person: Person) => string | null,
): Promise<Shown> {
  const shown: Shown = [];
  for (const person of people) {
    await beginSitting(page, { partner: partners[person.partner] ?? '', way: 'own-device' });
    const text = story(person);
    if (text !== null) await comment(page, text);
    await answerAs(page, person.said);
    const code = await submit(page);
    await page.getByRole('link', { name: say('hand-in.action') }).click();
    shown.push({ person: person.number, version: 'said', codes: await handIn(page) });
    if (person.later) {
      await correct(page, code, person);
      shown.push({ person: person.number, version: 'later', codes: await handIn(page) });
    }
  }
  return shown;
}

/** Shows the code until it was read, and goes back to the assessment. */
async function handIn(page: Page): Promise<readonly string[]> {
  const { texts } = await readScreen(page);
  await page.getByRole('button', { name: say('hand-in.done.action') }).click();
  await expect(page.getByText(say('hand-in.done.text'))).toBeVisible();
  await page.getByRole('link', { name: say('join.found.go-on') }).click();
  await expect(page.getByText(say('gather.participant.joined'))).toBeVisible();
  return texts;
}

async function correct(page: Page, code: string, { later }: Person): Promise<void> {
  await page.getByRole('link', { name: say('answer.start.code') }).click();
  await page.getByLabel(say('answer.code.label')).fill(code);
  await page.getByRole('button', { name: say('answer.code.action') }).click();
  await page.getByRole('button', { name: say('answer.correct.action') }).click();
  await tap(page, 0, (later?.[0] ?? 1) - 1);
  await saved(page);
  await skipAll(page);
  expect(await submit(page)).toBe(code);
  await page.getByRole('link', { name: say('hand-in.action') }).click();
  await expect(page.getByText(say('hand-in.page.changed'))).toBeVisible();
}
