import type { Basis, PartnerLook } from '#charts/model/basis.ts';
import { otherViewers, type Viewer } from '#charts/model/views.ts';
import type { Cut } from '#domain/responses/cut.ts';
import type { Words } from '#i18n/words.ts';
import type { About } from '#charts/model/series.ts';

/**
 * The groups of the cut as they look on a chart. Partners keep their own signs; groups of partners or people get others,
 * so that none is taken for a partner. Where a partner is judged by partners, it is not among them (R1).
 */
export function groupViewers(words: Words, cut: Cut, basis: Basis, about: About): Viewer[] {
  const { partners } = basis;
  if (cut.by === 'partner') {
    return about === null
      ? partners.map((look) => ({ look, group: `from:${look.id}` as const }))
      : otherViewers(basis, about);
  }
  const first = 1 + Math.max(...partners.map(({ sign }) => sign));
  return namesOf(words, cut).map(([id, name], place): Viewer => {
    const look: PartnerLook = { id, name, shortName: name, sign: first + place };
    return { look, group: `cut:${id}` };
  });
}

const namesOf = ({ t }: Words, cut: Exclude<Cut, { by: 'partner' }>): (readonly [string, string])[] =>
  cut.by === 'role'
    ? cut.roles.map(({ id, name }) => [id, name] as const)
    : [...new Set(cut.sectors.map(({ sector }) => sector))].map(
        (sector) => [sector, t(`setup.sector.${sector}`)] as const,
      );
