import { GateValue } from '#domain/responses/answer.ts';
import type { Response } from '#domain/responses/response.ts';
import type { Sheet } from '#domain/scoring/sheet.ts';
import type { Presence } from './released.ts';

/** What a response says about who answered what; 'cannot judge' and whatever is never averaged are left out. */
export function presenceOf(response: Response): Presence {
  const answered: Record<string, string[]> = {};
  for (const { subject, item, value } of response.answers) {
    if (typeof value === 'number' || GateValue.safeParse(value).success)
      (answered[subject] ??= []).push(item);
  }
  return {
    person: response.pairing ?? response.respondent,
    sitting: `${response.assessment} ${response.respondent} ${response.round}`,
    response: response.id,
    partner: response.partner,
    answered,
  };
}

/** A sheet that counts like the respondent's, by the response's id: every answer there is, all of them alike. */
export const blindSheet = ({ response, partner, answered }: Presence): Sheet => ({
  person: response,
  partner,
  answers: new Map(
    Object.entries(answered).map(([subject, items]) => [
      subject,
      new Map(items.map((item) => [item, 1] as const)),
    ]),
  ),
});
