import type { Words } from '#i18n/words.ts';
import type { Basis } from '#charts/model/basis.ts';
import type { Seen } from '#charts/model/seen.ts';
import { aboutPartner } from '#domain/responses/subject.ts';

/** The title, with whose view it is and of whom, where that is not everybody's of the partnership. */
export function seenTitle(
  { t }: Words,
  { partners }: Basis,
  { subject, group }: Seen,
  title: string,
): string {
  const about = partners.find(({ id }) => aboutPartner(id) === subject);
  if (!about) {
    if (group === 'own') return t('charts.bars.own', { title });
    return subject === 'self' ? t('charts.seen.each', { title }) : title;
  }
  const { name } = about;
  if (group === 'own') return t('charts.seen.own', { title, name });
  if (group === 'self') return t('charts.seen.self', { title, name });
  const [other, ...more] = partners.filter((one) => one !== about);
  // P5: of two partners the others' view is the one other's
  return other && more.length === 0
    ? t('charts.seen.other', { title, name, other: other.name })
    : t('charts.seen.peers', { title, name });
}
