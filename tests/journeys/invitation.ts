import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readQuestionnaire } from '#domain/questionnaire/check.ts';
import { publish } from '#domain/questionnaire/publish.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import type { JoinKey } from '#domain/responses/join-key.ts';
import { toFrames } from '#exchange/qr/frames.ts';
import { makeJoinKey } from '#exchange/qr/join-key.ts';
import { toText } from '#exchange/qr/text-code.ts';
import { writeInvitation } from '#exchange/qr/write-invitation.ts';
import { readFile } from '#exchange/read.ts';
import { downloadBy } from './device.ts';
import { expect, say } from './journey.ts';

export type Invitation = {
  readonly assessment: Assessment;
  /** Opens what comes back. */
  readonly key: JoinKey;
  readonly frames: readonly string[];
  readonly text: string;
};

/** On the page of the assessment, by its keeper: an invitation as it is now, made by the same code as on the keeper's page. */
export async function invitationTo(page: Page, change: Partial<Assessment> = {}): Promise<Invitation> {
  await page.getByRole('link', { name: say('gather.invite.action') }).click();
  const save = page.getByRole('button', { name: say('files.out.download') }).first();
  const { text: file } = await downloadBy(page, () => save.click());
  const read = await readFile(file);
  if (!read.ok) throw new Error(`the results file is ${read.error.kind}`);
  const { partnerships, partners, assessments } = read.value;
  const [partnership, newest] = [partnerships[0], assessments[0]];
  if (!partnership || !newest) throw new Error('the results file holds no assessment');
  const assessment = { ...newest, ...change };
  const key = await made(makeJoinKey(assessment.id));
  const { publicKey, token } = key;
  const own = assessment.parts.map(({ questionnaire }) => publish(questionnaire)).filter(isOwn);
  const bytes = await made(writeInvitation({ partnership, partners, assessment, publicKey, token, own }));
  return { assessment, key, frames: toFrames('invitation', bytes), text: toText(bytes) };
}

/** Every app has those of the folder of questionnaires. */
function isOwn({ id, questionnaire }: ReturnType<typeof publish>): boolean {
  const file = `questionnaires/${questionnaire.id}.json`;
  const read = ((): unknown => {
    try {
      return JSON.parse(readFileSync(file, 'utf8'));
    } catch {
      return null;
    }
  })();
  const known = readQuestionnaire(read);
  return !known.ok || publish(known.value).id !== id;
}

async function made<T>(
  work: Promise<{ ok: true; value: T } | { ok: false; error: { kind: string } }>,
): Promise<T> {
  const result = await work;
  if (!result.ok) throw new Error(`no invitation: ${result.error.kind}`);
  return result.value;
}

/** On `#/join`: what somebody sent as a message. */
export async function pasteInvitation(page: Page, text: string): Promise<void> {
  await page.getByText(say('join.paste.title')).click();
  await page.getByLabel(say('join.paste.label')).fill(text);
  await page.getByRole('button', { name: say('join.paste.action') }).click();
}

/** From any page to that of the assessment one has joined. */
export async function joinByText(page: Page, { text, assessment }: Invitation): Promise<void> {
  await page.goto('./#/join');
  await pasteInvitation(page, text);
  await page.getByRole('button', { name: say('join.found.action'), exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`#/a/${assessment.id}$`));
}
