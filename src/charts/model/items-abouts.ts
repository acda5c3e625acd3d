import type { Basis } from './basis.ts';
import { itemsAbout, kindAbout, type ItemsAbout } from './items.ts';

/** All partners together first, then each; the partnership, and oneself, where the form rates them. */
export function itemsAbouts({ questionnaire, released, partners }: Basis): readonly ItemsAbout[] {
  const isRated = (about: ItemsAbout) =>
    itemsAbout(questionnaire, released.questionnaire.form, kindAbout(about)).length > 0;
  return [
    ...(isRated('partners') ? ['partners', ...partners.map(({ id }) => id)] : []),
    ...(isRated('partnership') ? ['partnership'] : []),
    ...(isRated('self') ? ['self'] : []),
  ];
}
