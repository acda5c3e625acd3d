import * as z from 'zod/mini';
import { Id, Slug } from '#domain/ids.ts';
import { Name, Sector } from './partnership.ts';

export const Role = z.strictObject({ id: Slug, name: Name });
export type Role = z.infer<typeof Role>;

export const fewestRoles = 2;
export const mostRoles = 6;

/** P6: the one cut that is allowed, with its groups, as they were before the first answer. */
export const Cut = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('partner') }),
  z.strictObject({
    by: z.literal('sector'),
    sectors: z.array(z.strictObject({ partner: Id, sector: Sector })).check(z.minLength(2)),
  }),
  z.strictObject({
    by: z.literal('role'),
    roles: z.array(Role).check(z.minLength(fewestRoles), z.maxLength(mostRoles)),
  }),
]);
export type Cut = z.infer<typeof Cut>;

type Speaker = { readonly partner: Id; readonly role?: string | undefined };

/**
 * The group of a respondent: the sector of the partner, or the own role. Null without such a cut, without a role that
 * it knows, and where the cut is by partner: those groups are the judging partners (`from:`).
 */
export function cutGroupOf(cut: Cut | null, { partner, role }: Speaker): Slug | null {
  if (cut?.by === 'sector') return cut.sectors.find((one) => one.partner === partner)?.sector ?? null;
  if (cut?.by === 'role') return cut.roles.find(({ id }) => id === role)?.id ?? null;
  return null;
}
