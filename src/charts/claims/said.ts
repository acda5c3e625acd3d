import type { Text } from '#domain/questionnaire/text.ts';
import type { Words } from '#i18n/words.ts';
import type { Claim, Name } from './claim.ts';

/** `Percaya`, `Toko Maju, Percaya`, `“Mitra ini menyampaikan pendapat”`; of no name the overall score. */
export function nameOf(words: Words, what: Name, of?: string): string {
  const name = what ? titleOf(words, what) : words.t('charts.change.overall');
  return raised(of === undefined ? name : words.t('charts.claim.of', { name: of, what: name }));
}

/** An item is a whole sentence: it stands between quotation marks, without its full stop. */
export function titleOf({ t, say }: Words, title: Text): string {
  const said = say(title);
  return said.endsWith('.') ? t('charts.claim.quoted', { text: said.slice(0, -1) }) : said;
}

const raised = (text: string): string => text.slice(0, 1).toLocaleUpperCase() + text.slice(1);

const lowered = (text: string): string => text.slice(0, 1).toLocaleLowerCase() + text.slice(1);

/** `9 orang` */
export const people = ({ t }: Words, count: number): string => t('charts.claim.people', { count });

/** `9 orang dari 3 mitra`, `3 orang dari Toko Maju`, or `9 orang` of one partner that is not named (R1). */
export function judges(words: Words, { n, judges: count, from }: Claim<'mean'>): string {
  const some = people(words, n);
  if (from !== undefined) return words.t('charts.claim.people-of', { people: some, name: from });
  return count > 1 ? words.t('charts.claim.people-of-several', { people: some, count }) : some;
}

type Counted = { readonly title: Text; readonly count: number };

/** `1 jarang, 3 kadang-kadang, dan 5 sering`: what nobody chose is left out. */
export const counted = ({ t, say, list }: Words, points: readonly Counted[]): string =>
  list(
    points
      .filter(({ count }) => count > 0)
      .map(({ title, count }) => t('charts.gates.count', { count, what: lowered(say(title)) })),
  );
