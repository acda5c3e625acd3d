import * as z from 'zod/mini';
import { Action } from '#domain/actions/action.ts';
import { PlainDate } from '#domain/responses/plain-date.ts';

const { what, who } = Action.shape;

/** What the form holds; issues carry codes that `form.error.*` puts into words. */
export const ActionValues = z.strictObject({
  what,
  who,
  /** '': no day. */
  until: z.union([z.literal(''), PlainDate]),
});
export type ActionValues = z.infer<typeof ActionValues>;

export const noValues: ActionValues = { what: '', who: '', until: '' };
