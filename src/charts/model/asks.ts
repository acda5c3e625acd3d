import { itemsOf } from '#domain/responses/sitting.ts';
import type { Basis } from './basis.ts';
import { ratingsOf } from './scale.ts';

/** Whether the form asks about the partnership as a whole, or everybody about oneself. */
export const asksOfAll = ({ questionnaire, released }: Basis): boolean =>
  itemsOf({ questionnaire, form: released.questionnaire.form }).some(
    ({ subject }) => subject === 'partnership' || subject === 'self',
  );

/** Whether the form judges partners, by whatever kind of item. */
export const judgesPartners = ({ questionnaire, released }: Basis): boolean =>
  itemsOf({ questionnaire, form: released.questionnaire.form }).some(({ subject }) => subject === 'partner');

/** Whether the form rates partners: has what their profiles are drawn from. */
export const ratesPartners = ({ questionnaire, released }: Basis): boolean =>
  ratingsOf(questionnaire, released.questionnaire.form).some(({ subject }) => subject === 'partner');
