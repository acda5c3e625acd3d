import type { Part } from '#domain/responses/assessment.ts';
import { itemCounts } from '#domain/responses/item-counts.ts';
import { longestMinutes } from '#domain/responses/taps.ts';
import type { Words } from '#i18n/words.ts';
import type { Place } from './place.ts';

/** `30 pernyataan · kira-kira 5 menit`; the minutes follow from who the partners are. */
export function lengthOf(
  { t }: Words,
  parts: Part[],
  { partnership, partners }: Pick<Place, 'partnership' | 'partners'>,
): string {
  const { each, together } = itemCounts(parts);
  const expected = partners.map(({ id }) => ({ partner: id, people: 1 }));
  const minutes =
    partnership && each > 0 && partners.length > 1
      ? longestMinutes({ id: partnership.id, parts, expected })
      : null;
  return [
    each > 0 && t('assess.parts.items', { count: each }),
    minutes !== null && t('library.minutes.text', { count: minutes }),
    together > 0 && t('assess.parts.joint', { count: together }),
  ]
    .filter(Boolean)
    .join(' · ');
}
