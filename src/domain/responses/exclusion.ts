import * as z from 'zod/mini';
import { Digest, Id } from '#domain/ids.ts';

/** Why a response does not count. Withdrawn consent also removes its answers for good. */
export const Exclusion = z.strictObject({
  response: Digest,
  assessment: Id,
  reason: z.enum(['test', 'wrong-partner', 'withdrawn']),
  by: z.enum(['keeper', 'respondent']),
});
export type Exclusion = z.infer<typeof Exclusion>;

export const isWithdrawal = ({ reason }: Exclusion): boolean => reason === 'withdrawn';
