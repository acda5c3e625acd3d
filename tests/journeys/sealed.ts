import type { Page } from '@playwright/test';
import type { Id } from '#domain/ids.ts';
import { newDraft } from '#domain/responses/apply-answer.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import { answerKey } from '#domain/responses/draft.ts';
import type { JoinKey } from '#domain/responses/join-key.ts';
import { withId } from '#domain/responses/response-id.ts';
import type { Response } from '#domain/responses/response.ts';
import { itemsOf, subjectsOpenTo } from '#domain/responses/sitting.ts';
import { responsesOf } from '#domain/responses/submit.ts';
import { toFrames } from '#exchange/qr/frames.ts';
import { sealAnswers } from '#exchange/qr/seal-answers.ts';
import { readFile } from '#exchange/read.ts';
import { downloadBy, type Sent } from './device.ts';
import { expect, say } from './journey.ts';

export const passphrase = 'kunci untuk cadangan';

export type Kept = { readonly assessment: Assessment; readonly key: JoinKey };

/** On the page of the assessment, by its keeper: makes the key, saves the full copy that holds it, and reads it there. */
export async function makeInvitation(page: Page): Promise<Kept & { readonly copy: Sent }> {
  await page.getByRole('link', { name: say('invite.title') }).click();
  await page.getByRole('button', { name: say('invite.key.make') }).click();
  await page.getByLabel(say('files.unlock.label')).fill(passphrase);
  await page.getByLabel(say('files.full.repeat')).fill(passphrase);
  await page.getByRole('button', { name: say('files.full.action') }).click();
  const save = page.getByRole('button', { name: say('files.out.download') });
  const copy = await downloadBy(page, () => save.click());
  const read = await readFile(copy.text, passphrase);
  if (!read.ok || read.value.kind !== 'full') throw new Error('no full copy came out');
  const { assessments, keys } = read.value;
  const [assessment, key] = [assessments[0], keys[0]];
  if (!assessment || !key) throw new Error('the full copy holds no key');
  await expect(page.getByRole('img', { name: invitationLabel(assessment) })).toBeVisible();
  return { assessment, key, copy };
}

export const invitationLabel = ({ title }: Assessment): RegExp =>
  new RegExp(say('invite.code.label', { title }).replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));

/** What a person of the partner answers on the own phone; `point` from 1 to 5. */
export function answersOf(
  assessment: Assessment,
  person: { readonly respondent: Id; readonly partner: Id },
  point: (place: number) => number,
): Response {
  const { respondent: id, partner } = person;
  const keys = assessment.parts.flatMap((part) =>
    itemsOf(part).flatMap((item) =>
      subjectsOpenTo(item, assessment, partner).map((subject) =>
        answerKey(part.questionnaire.id, item.id, subject),
      ),
    ),
  );
  const answers = Object.fromEntries(keys.map((key, place) => [key, point(place)]));
  const draft = newDraft({ id, assessment: assessment.id, partner, way: 'own-device' });
  const [response] = responsesOf({ ...draft, answers }, assessment);
  if (!response) throw new Error('the assessment asks nothing');
  return response;
}

/** The same person says the first thing differently. */
export function correctionOf({ id: replaces, ...content }: Response): Response {
  const [first, ...rest] = content.answers;
  if (!first) throw new Error('there is an answer');
  return withId({ ...content, answers: [{ ...first, value: first.value === 5 ? 4 : 5 }, ...rest], replaces });
}

/** The code on a person's phone. */
export async function codeOf(
  responses: readonly Response[],
  { assessment, key: { publicKey, token } }: Kept,
): Promise<string> {
  const sealed = await sealAnswers({ assessment, responses, withdrawn: [], publicKey, token });
  if (!sealed.ok) throw new Error(`not sealed: ${sealed.error.kind}`);
  const [code = '', ...others] = toFrames('answers', sealed.value);
  if (others.length > 0) throw new Error('it should be one code');
  return code;
}

/** The ids of all responses as they lie on the device. */
export const storedIds = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const asked = indexedDB.open('pacts-survey');
        asked.addEventListener('error', () => reject(asked.error ?? new Error('not opened')));
        asked.addEventListener('success', () => {
          const all = asked.result.transaction('responses').objectStore('responses').getAllKeys();
          all.addEventListener('success', () => {
            asked.result.close();
            resolve(all.result.map(String));
          });
        });
      }),
  );
