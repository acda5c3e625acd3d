import * as z from 'zod/mini';
import { Id } from '#domain/ids.ts';
import { mostPartners, Name, Sector, ShortName } from '#domain/responses/partnership.ts';

const PartnerValues = z.strictObject({
  /** null: not saved yet. */
  partner: z.nullable(Id),
  name: Name,
  shortName: ShortName,
  sector: Sector,
  archived: z.boolean(),
});
export type PartnerValues = z.infer<typeof PartnerValues>;

/** What the set-up form holds; issues carry codes that `form.error.*` puts into words. */
export const PartnershipValues = z
  .strictObject({
    name: Name,
    aim: z.string().check(z.maxLength(500, 'too-long')),
    partners: z.array(PartnerValues).check(z.maxLength(mostPartners)),
  })
  .check(
    z.superRefine(({ partners }, context) => {
      for (const field of ['name', 'shortName'] as const) {
        for (const index of repeated(partners, field)) {
          context.addIssue({ code: 'custom', message: 'duplicate', path: ['partners', index, field] });
        }
      }
      if (partners.filter(({ archived }) => !archived).length < 2) {
        context.addIssue({ code: 'custom', message: 'two-partners', path: ['partners'] });
      }
    }),
  );
export type PartnershipValues = z.infer<typeof PartnershipValues>;

/**
 * Places of the names that stood before or that an archived partner has, large and small letters alike. An archived
 * partner shows no field at which anything could be said.
 */
function repeated(partners: readonly PartnerValues[], field: 'name' | 'shortName'): number[] {
  const plain = partners.map((partner) => partner[field].trim().toLocaleLowerCase('id'));
  return partners.flatMap(({ archived }, index) => {
    if (archived || plain[index] === '') return [];
    const others = partners.filter((_, place) => place !== index && plain[place] === plain[index]);
    return others.some((other) => other.archived || partners.indexOf(other) < index) ? [index] : [];
  });
}
