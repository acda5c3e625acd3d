import type { Expected } from '#domain/responses/assessment.ts';
import type { Cut } from '#domain/responses/cut.ts';
import { Sector, type Partner } from '#domain/responses/partnership.ts';
import type { AssessmentValues, CutChoice } from './assessment-values.ts';

type Chosen = Pick<AssessmentValues, 'cut' | 'roles'>;

/** Each partner that takes part with its sector as it is now. */
function sectorsOf(expected: readonly Expected[], partners: readonly Partner[]) {
  const taking = new Set(expected.flatMap(({ partner, people }) => (people > 0 ? partner : [])));
  return partners.flatMap(({ id, sector }) => (taking.has(id) ? { partner: id, sector } : []));
}

/** The different sectors among those who take part, in the order of the list. */
export function sectorsAmong(expected: readonly Expected[], partners: readonly Partner[]): Sector[] {
  const there = new Set(sectorsOf(expected, partners).map(({ sector }) => sector));
  return Sector.options.filter((sector) => there.has(sector));
}

/** What there is to choose from: sectors only where there are two or more. */
export const cutChoices = (sectors: readonly Sector[]): CutChoice[] =>
  sectors.length < 2 ? ['none', 'partner', 'role'] : ['none', 'sector', 'partner', 'role'];

/** P6: the cut with its groups as they are now; null for none. */
export function cutOf(
  { cut, roles }: Chosen,
  expected: readonly Expected[],
  partners: readonly Partner[],
): Cut | null {
  switch (cut) {
    case 'none':
      return null;
    case 'partner':
      return { by: 'partner' };
    case 'sector':
      return sectorsAmong(expected, partners).length < 2
        ? null
        : { by: 'sector', sectors: sectorsOf(expected, partners) };
    case 'role':
      return {
        by: 'role',
        roles: roles.map(({ name }, place) => ({ id: `role-${place + 1}`, name: name.trim() })),
      };
  }
}

/** The choice that was made the last time; the form starts with two empty roles. */
export const chosenBefore = (cut: Cut | null): Chosen => ({
  cut: cut?.by ?? 'none',
  roles: cut?.by === 'role' ? cut.roles.map(({ name }) => ({ name })) : [{ name: '' }, { name: '' }],
});
