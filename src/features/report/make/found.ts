import { sinceClaims } from '#charts/claims/change.ts';
import type { Claim } from '#charts/claims/claim.ts';
import { figureClaims } from '#charts/claims/figure.ts';
import { highlights, type Highlights } from '#charts/claims/highlights.ts';
import { itemClaims } from '#charts/claims/items.ts';
import { sentenceOf } from '#charts/claims/sentences.ts';
import { ratesPartners } from '#charts/model/asks.ts';
import { agendaIn, type AgendaItem } from '#charts/model/agenda.ts';
import type { Basis } from '#charts/model/basis.ts';
import { changedIn } from '#charts/model/changed.ts';
import { items } from '#charts/model/items.ts';
import { aboutsOf, seriesOf } from '#charts/model/series.ts';
import { strengthsIn, type HighItem } from '#charts/model/strengths.ts';
import { weakestFirst } from '#charts/model/weakest-first.ts';
import { sentences } from '#charts/words/phrases.ts';
import type { Target } from '#domain/privacy/released.ts';
import { aboutPartner, partnership } from '#domain/responses/subject.ts';
import type { Words } from '#i18n/words.ts';
import type { PlannedBlock } from './plan.ts';
import { list as listOf, under } from './text.ts';
import type { Meeting, Told } from './told.ts';

/** At a glance: more than this are looked up where they stand. */
const most = 4;

/** What stands out: strongest, weakest, seen differently, changed. Nothing of what may not be shown. */
export const found = (told: Told, meeting: Meeting): PlannedBlock[] => {
  const { t } = told.words;
  const parts = {
    strongest: told.partner ? strongestOf(told, meeting) : strongest(told, meeting),
    weakest: weakest(told, meeting),
    differ: told.partner
      ? seenDifferently(told, meeting)
      : [...sureGaps(told, meeting), ...differ(told, meeting)],
    changed: changed(told, meeting),
  };
  return (['strongest', 'weakest', 'differ', 'changed'] as const).flatMap((part) =>
    under(2, t(`report.found.${part}`), listOf(parts[part])),
  );
};

/** How far a figure might move (C1). */
const ranges = new Set<Claim['kind']>(['interval', 'interval-narrow', 'same-answers']);
/** The figure itself, of one subject or of several together. */
const means = new Set<Claim['kind']>(['mean', 'mean-together']);

/** Of a tie that is too long to be told whole, how many more there are. */
function strongest({ words }: Told, { bases }: Meeting): string[] {
  const all = strengthsIn(bases);
  const told = all
    .slice(0, most)
    .map((one) => claimsAbout(one).filter(({ kind }) => means.has(kind) || ranges.has(kind)))
    .map((claims) => claims.map((claim) => sentenceOf(words, claim)).join(' '));
  const count = all.length - told.length;
  return count > 0 ? [...told, words.t('report.found.more', { count })] : told;
}

const claimsAbout = ({ basis, about, id }: HighItem | AgendaItem): Claim[] => {
  const row = items(basis, { about, order: 'questionnaire' })?.rows.find((one) => one.id === id);
  return row ? itemClaims(basis, row, about, []) : [];
};

function strongestOf({ words, partner }: Told, { bases }: Meeting): string[] {
  const { say, list } = words;
  if (!partner) return [];
  return bases.filter(ratesPartners).flatMap((basis) => {
    const top = highlights(basis, partner.id).strongest;
    if (!top) return [];
    const name = list(top.titles.map(say));
    return [words.t('report.found.of', { name, text: sentenceOf(words, top.claim) })];
  });
}

/** S4: the lowest first, with how far it might move; where none lies clearly below the others, that. */
function weakest({ words, partner }: Told, { bases }: Meeting): string[] {
  const spots = weakestFirst(bases).filter((spot) => !partner || spot.partner?.id === partner.id);
  const clear = spots.flatMap((spot) => {
    const basis = bases.find(({ questionnaire }) => questionnaire.id === spot.id);
    if (!spot.weakest || !basis) return [];
    const { id, title, value } = spot.weakest;
    const whose: Pick<Target, 'subject' | 'group'> = spot.partner
      ? { subject: aboutPartner(spot.partner.id), group: 'peers' }
      : { subject: partnership, group: 'all' };
    const behind = figureClaims(basis, { ...whose, level: 'dimension', id }, { what: title });
    const claims: Claim[] = [
      { kind: 'weakest', title, value },
      ...behind.filter(({ kind }) => ranges.has(kind)),
    ];
    const text = claims.map((claim) => sentenceOf(words, claim)).join(' ');
    return [words.t('report.found.of', { name: spot.partner?.name ?? words.say(spot.questionnaire), text })];
  });
  // What is not shown might be it
  const isWhole = spots.length > 0 && spots.length === askedAbout(bases, partner).length;
  if (clear.length === 0) return isWhole ? [sentenceOf(words, { kind: 'no-weakest' })] : [];
  return clear.slice(0, most);
}

const askedAbout = (bases: readonly Basis[], partner: Told['partner']) =>
  bases.flatMap((basis) =>
    aboutsOf(basis).filter(
      (about) => (!partner || about === partner.id) && seriesOf(basis, about, 'overall').length > 0,
    ),
  );

/** A1: what people differ on most, with their answers where those may be told. */
const differ = ({ words }: Told, { bases }: Meeting): string[] =>
  agendaIn(bases).map((one) =>
    sentences(
      [words.t('charts.claim.quoted', { text: titleIn(words.say(one.text)) })].concat(
        claimsAbout(one)
          .filter(({ kind }) => kind === 'distribution')
          .map((claim) => sentenceOf(words, claim)),
      ),
    ),
  );

const titleIn = (text: string): string => (text.endsWith('.') ? text.slice(0, -1) : text);

/** R3: the largest difference, as a question. */
function seenDifferently({ words, partner }: Told, { bases }: Meeting): string[] {
  if (!partner) return [];
  return bases.filter(ratesPartners).flatMap((basis) => {
    const { talk } = highlights(basis, partner.id);
    return talk ? gapText(words, talk) : [];
  });
}

/** R3: of all partners those whose largest difference is marked, the widest first. */
const sureGaps = ({ words }: Told, { bases }: Meeting): string[] =>
  bases
    .filter(ratesPartners)
    .flatMap((basis) => basis.partners.flatMap(({ id }) => highlights(basis, id).talk ?? []))
    .filter(({ marked }) => marked)
    .toSorted((a, b) => Math.abs(b.self - b.peers) - Math.abs(a.self - a.peers))
    .slice(0, most)
    .map((talk) => gapText(words, talk));

const gapText = (words: Words, { title, claim }: NonNullable<Highlights['talk']>): string =>
  words.t('report.found.of', { name: words.say(title), text: sentenceOf(words, claim) });

/** C3, C4: since the assessment before; nothing at the first one. */
function changed({ words, all, partner }: Told, { bases }: Meeting): string[] {
  const { t, say, date } = words;
  const since = bases.flatMap((basis) => changedIn(all, basis) ?? []);
  const lines = since.flatMap(({ basis, before, turned }) =>
    turned
      .filter(({ about }) => !partner || about === partner.id)
      .map(({ about, named: { title }, claim }) => {
        const name = basis.partners.find(({ id }) => id === about)?.name ?? say(basis.questionnaire.title);
        const [first] = sinceClaims(claim, title, before);
        return first ? t('report.found.of', { name, text: sentenceOf(words, first) }) : '';
      }),
  );
  const still = since.map(({ before, isComparable }) =>
    t(isComparable ? 'charts.changes.none' : 'results.changed.unlike', { date: date(before) }),
  );
  return lines.length > 0 ? lines : [...new Set(still)];
}
