import type { Form, Questionnaire } from './questionnaire.ts';
import type { Text } from './text.ts';

/** Whether only a set asks the form: it leaves out what another questionnaire of the set asks. */
export const isOfSet = ({ id }: Pick<Form, 'id'>): boolean => id.startsWith('set-');

/** What tells a form from the others; null where the questionnaire has no other that stands alone. */
export function formTitle({ forms }: Questionnaire, form: string): Text | null {
  const found = forms.find(({ id }) => id === form);
  if (!found) return null;
  return isOfSet(found) || forms.filter((one) => !isOfSet(one)).length > 1 ? found.title : null;
}
