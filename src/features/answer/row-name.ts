import type { SubjectKind } from '#domain/questionnaire/item.ts';
import type { Words } from '#i18n/words.ts';

/** Who or what a row is about; `name` is the partner's, of a pair the other one's. */
export const rowName = ({ t }: Words, subject: SubjectKind, name = ''): string =>
  subject === 'partner' ? name : t(`answer.row.${subject}`, { name });
