import type { Words } from '#i18n/words.ts';
import { eachPartnerClaim } from '#charts/claims/hidden.ts';
import { mutualClaim } from '#charts/claims/mutual.ts';
import { sentenceOf } from '#charts/claims/sentences.ts';
import type { Basis } from '#charts/model/basis.ts';
import type { Mutual, MutualPair } from '#charts/model/mutual.ts';
import type { Frame } from './frame.ts';
import { meaning } from './meaning.ts';
import { ends, facts, hidden, sentences, source } from './phrases.ts';
import { tableOf } from './table.ts';

/** The words around what partners say of each other; of all pairs the first `shown` are drawn. */
export function mutualFrame(words: Words, basis: Basis, model: Mutual, shown: number): Frame {
  const { t, say } = words;
  const { pairs } = model;
  const title = t('charts.mutual.title', { what: say(model.title ?? basis.questionnaire.title) });
  const more = shown < pairs.length ? [t('charts.mutual.shown', { shown, count: pairs.length })] : [];
  const others = model.of > pairs.length ? [t('charts.mutual.rest')] : [];
  const notes =
    pairs.length === 0
      ? [none(words, basis)]
      : [t('charts.mutual.order'), ...more, ...hidden(words, basis, others)];
  return {
    title,
    facts: facts(words, basis, model.counts),
    ends: ends(words, model.scale),
    legend: [],
    notes,
    source: source(words, basis),
    partnership: basis.partnership,
    alt: sentences([
      title,
      ...pairs.slice(0, shown).map((pair) => bothWays(words, pair).join(', ')),
      ...notes,
    ]),
    table: tableOf(pairs, [
      { id: 'a', label: t('charts.mutual.one'), value: ({ a }) => a.shortName },
      { id: 'b', label: t('charts.mutual.other'), value: ({ b }) => b.shortName },
      { id: 'a-of-b', label: t('charts.mutual.one-says'), number: true, value: ({ aOfB }) => aOfB },
      { id: 'b-of-a', label: t('charts.mutual.other-says'), number: true, value: ({ bOfA }) => bOfA },
      {
        id: 'apart',
        label: t('charts.table.gap'),
        number: true,
        value: ({ aOfB, bOfA }) => Math.abs(aOfB - bOfA),
      },
    ]),
    meanings: pairs
      .slice(0, shown)
      .map((pair) =>
        meaning(words, pair.id, t('charts.level.pair', { a: pair.a.shortName, b: pair.b.shortName }), [
          mutualClaim(pair),
        ]),
      ),
    guide: pairs.length === 0 ? 'pictures/hidden' : 'pictures/who-judges-whom',
    file: `${title} ${basis.date}`,
  };
}

/** By partner it is no secret that no two of them judged each other. */
const none = (words: Words, basis: Basis): string =>
  basis.released.mode === 'by-partner'
    ? words.t('charts.mutual.none')
    : sentenceOf(words, eachPartnerClaim(basis));

/** `Sekolah menilai Desa: 74` and the other way round. */
export function bothWays({ t, number }: Words, { a, b, aOfB, bOfA }: MutualPair): readonly [string, string] {
  const says = (judge: string, judged: string, value: number) =>
    t('charts.who.says', { judge, judged, value: number(value) });
  return [says(a.shortName, b.shortName, aOfB), says(b.shortName, a.shortName, bOfA)];
}
