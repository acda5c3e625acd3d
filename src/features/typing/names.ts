import type { Id } from '#domain/ids.ts';
import type { Partner } from '#domain/responses/partnership.ts';
import { partnerOf, type Subject } from '#domain/responses/subject.ts';
import type { Box } from '#domain/responses/typed-kinds.ts';
import type { Writing } from '#domain/responses/typed-sheet.ts';
import type { Words } from '#i18n/words.ts';

/** Whom a column or a line is about, as on the paper. */
export function subjectName({ t }: Words, subject: Subject, own: Id, partners: readonly Partner[]): string {
  const partner = partners.find(({ id }) => id === partnerOf(subject, own));
  const name = partner?.shortName ?? '';
  return subject.startsWith('pair:') ? t('answer.row.pair', { name }) : name;
}

/** Whether a box is one of the two of a level: now, and wished for. */
export const isLevel = (part: Box['part']): part is 'now' | 'wished' => part === 'now' || part === 'wished';

/** The level now, or the one wished for; null for any other box. */
export const captionOf = ({ t }: Words, part: Box['part']): string | null =>
  isLevel(part) ? t(`question.ladder.${part}`) : null;

/** What a text on the form is about. */
export const writingName = ({ t, say }: Words, writing: Writing): string =>
  writing.kind === 'open'
    ? `${writing.number}. ${say(writing.item.text)}`
    : t('answer.comment.label', { dimension: say(writing.dimension.title) });
