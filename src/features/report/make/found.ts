import type { Claim } from '#charts/claims/claim.ts';
import { figureClaims, type Named } from '#charts/claims/figure.ts';
import { highlights, type Highlights } from '#charts/claims/highlights.ts';
import { itemClaims } from '#charts/claims/items.ts';
import { people } from '#charts/claims/said.ts';
import { sentenceOf } from '#charts/claims/sentences.ts';
import { ratesPartners } from '#charts/model/asks.ts';
import { agendaIn, type AgendaItem } from '#charts/model/agenda.ts';
import type { Basis } from '#charts/model/basis.ts';
import { items } from '#charts/model/items.ts';
import { aboutsOf, seriesOf } from '#charts/model/series.ts';
import { strengthsIn, type HighItem } from '#charts/model/strengths.ts';
import { weakestFirst } from '#charts/model/weakest-first.ts';
import { sentences } from '#charts/words/phrases.ts';
import type { Id } from '#domain/ids.ts';
import type { Target } from '#domain/privacy/released.ts';
import type { Text } from '#domain/questionnaire/text.ts';
import { aboutPartner, partnership } from '#domain/responses/subject.ts';
import type { Words } from '#i18n/words.ts';
import type { PlannedBlock } from './plan.ts';
import { list as listOf, under } from './text.ts';
import { sinceBefore } from './since.ts';
import type { Meeting, Told } from './told.ts';

/** At a glance: more than this are looked up where they stand. */
const most = 4;

/** What stands out: highest, weakest, seen differently, answered differently, changed. Nothing of what may not be shown. */
export function found(told: Told, meeting: Meeting): PlannedBlock[] {
  const { t } = told.words;
  return [
    ...under(
      2,
      t('report.found.strongest'),
      listOf(told.partner ? highestOf(told, meeting) : highest(told, meeting)),
    ),
    ...under(2, t('report.found.weakest'), listOf(weakest(told, meeting))),
    ...under(2, t('report.found.differ'), listOf(seenDifferently(told, meeting, true))),
    ...under(2, t('report.found.talk'), listOf(told.partner ? seenDifferently(told, meeting, false) : [])),
    ...under(2, t('results.items.agenda'), listOf(told.partner ? [] : mostSpread(told, meeting))),
    ...under(2, t('report.found.changed'), listOf(sinceBefore(told, meeting))),
  ];
}

/** The figure itself, of one subject or of several together, and how far it might move, or why that is not said (C1). */
const figures = new Set<Claim['kind']>([
  'mean',
  'mean-together',
  'interval',
  'interval-narrow',
  'same-answers',
  'same-within',
  'few-answers',
  'no-interval',
  'spread-within',
]);

const figureIn = (words: Words, claims: readonly Claim[]): string =>
  claims
    .filter(({ kind }) => figures.has(kind))
    .map((claim) => sentenceOf(words, claim))
    .join(' ');

/** Of what is too long to be told whole, how many more there are: of a tie, as high; of others, further ones. */
function cut<One>(
  { t }: Words,
  all: readonly One[],
  inWords: (one: One) => string,
  more: 'more' | 'others' = 'more',
): string[] {
  const count = all.length - most;
  return [...all.slice(0, most).map(inWords), ...(count > 0 ? [t(`report.found.${more}`, { count })] : [])];
}

const highest = ({ words }: Told, { bases }: Meeting): string[] =>
  cut(words, strengthsIn(bases), (one) => figureIn(words, claimsAbout(one)));

const claimsAbout = ({ basis, about, id }: HighItem | AgendaItem): Claim[] => {
  const row = items(basis, { about, order: 'questionnaire' })?.rows.find((one) => one.id === id);
  return row ? itemClaims(basis, row, about, []) : [];
};

/** Of one partner: a highest figure is told as a figure with its range, since the next one may lie within it. */
const highestOf = ({ words, partner }: Told, { bases }: Meeting): string[] =>
  partner
    ? bases.filter(ratesPartners).flatMap((basis) =>
        cut(words, highlights(basis, partner.id).strongest?.places ?? [], ({ level, id, title }) => {
          const target = { subject: aboutPartner(partner.id), group: 'peers', level, id } as const;
          return figureIn(words, figureClaims(basis, target, byOthers(basis, partner.id, title)));
        }),
      )
    : [];

/** P5: of two partners the others' view is the one other's. */
function byOthers({ partners }: Basis, about: Id, what: Text): Named {
  const [other, ...more] = partners.filter(({ id }) => id !== about);
  return other && more.length === 0 ? { what, from: other.name } : { what };
}

/** S4: the lowest first, with how far it might move; where none lies clearly below the others, that. */
function weakest({ words, partner }: Told, { bases }: Meeting): string[] {
  const spots = weakestFirst(bases).filter((spot) => !partner || spot.partner?.id === partner.id);
  const clear = spots.flatMap((spot) => {
    const basis = bases.find(({ questionnaire }) => questionnaire.id === spot.id);
    if (!spot.weakest || !basis) return [];
    const { id, title } = spot.weakest;
    const whose: Pick<Target, 'subject' | 'group'> = spot.partner
      ? { subject: aboutPartner(spot.partner.id), group: 'peers' }
      : { subject: partnership, group: 'all' };
    const named = spot.partner ? byOthers(basis, spot.partner.id, title) : { what: title };
    const text = figureIn(words, figureClaims(basis, { ...whose, level: 'dimension', id }, named));
    return [words.t('report.found.of', { name: spot.partner?.name ?? words.say(spot.questionnaire), text })];
  });
  // What is not shown might be it
  const isWhole = spots.length > 0 && spots.length === askedAbout(bases, partner).length;
  if (clear.length === 0) return isWhole ? [sentenceOf(words, { kind: 'no-weakest' })] : [];
  return cut(words, clear, (text) => text, 'others');
}

const askedAbout = (bases: readonly Basis[], partner: Told['partner']) =>
  bases.flatMap((basis) =>
    aboutsOf(basis).filter(
      (about) => (!partner || about === partner.id) && seriesOf(basis, about, 'overall').length > 0,
    ),
  );

/** A1: the items of largest spread, with their answers where those may be told; that is no claim that people differ. */
const mostSpread = ({ words }: Told, { bases }: Meeting): string[] =>
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

/** R3: of each partner, or of the one, the largest difference, as a question, the widest first; marked ones, or the others. */
const seenDifferently = ({ words, partner }: Told, { bases }: Meeting, isMarked: boolean): string[] =>
  cut(
    words,
    bases
      .filter(ratesPartners)
      .flatMap((basis) =>
        basis.partners
          .filter(({ id }) => !partner || id === partner.id)
          .flatMap(({ id }) => highlights(basis, id).talk ?? []),
      )
      .filter(({ marked }) => marked === isMarked)
      .toSorted((a, b) => Math.abs(b.self - b.peers) - Math.abs(a.self - a.peers)),
    (talk) => gapText(words, talk),
    'others',
  );

const gapText = (words: Words, { title, claim, n }: NonNullable<Highlights['talk']>): string =>
  words.t('report.found.of', {
    name: words.say(title),
    text: [
      sentenceOf(words, claim),
      words.t('report.found.asked-both', { self: people(words, n.self), peers: people(words, n.peers) }),
    ].join(' '),
  });
