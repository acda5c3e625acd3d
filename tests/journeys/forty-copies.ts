import type { Page } from '@playwright/test';
import { downloadBy, openFile, type Sent } from './device.ts';
import { hand, noWork, type Work } from './forty-work.ts';
import { expect, say } from './journey.ts';
import { passphrase } from './sealed.ts';

/** From the page of the partnership's files: everything on this laptop, locked. */
export async function makeCopy(page: Page, work: Work): Promise<Sent> {
  const { tap, type } = hand(work);
  await type(page.getByLabel(say('files.unlock.label')), passphrase);
  await type(page.getByLabel(say('files.full.repeat')), passphrase);
  await tap(page.getByRole('button', { name: say('files.full.action') }));
  const card = page.getByRole('region', { name: say('files.kind.full') });
  return downloadBy(page, () => tap(card.getByRole('button', { name: say('files.out.download') })));
}

/** Opens the locked copy and takes in what it holds. */
export async function takeInCopy(page: Page, copy: Sent, work: Work = noWork()): Promise<void> {
  const { tap, type } = hand(work);
  // The page that opens files, and the file
  work.taps += 2;
  await openFile(page, copy);
  await type(page.getByLabel(say('files.unlock.label')), passphrase);
  await tap(page.getByRole('button', { name: say('files.unlock.action') }));
  await tap(page.getByRole('button', { name: say('files.look.action') }));
  await expect(page.getByText(say('files.merged.title'))).toBeVisible();
}
