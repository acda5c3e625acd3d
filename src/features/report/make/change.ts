import { drawChange } from '#charts/change.tsx';
import { drawChanges } from '#charts/changes.tsx';
import { sinceClaims } from '#charts/claims/change.ts';
import { sentenceOf } from '#charts/claims/sentences.ts';
import { basesUpTo } from '#charts/model/bases.ts';
import type { Basis } from '#charts/model/basis.ts';
import { isSameInstrument } from '#charts/model/same-instrument.ts';
import { lookedAt } from '#charts/model/changed.ts';
import { changeClaims, type ChangeClaim } from '#charts/model/change-claims.ts';
import type { Series } from '#charts/model/change.ts';
import { aboutsOf, seriesOf, type About } from '#charts/model/series.ts';
import { sentences } from '#charts/words/phrases.ts';
import { cellKey } from '#domain/privacy/released.ts';
import { aboutPartner } from '#domain/responses/subject.ts';
import type { Words } from '#i18n/words.ts';
import { figureOf } from './figure.ts';
import { mostProfiles } from './instruments.ts';
import type { PlannedBlock } from './plan.ts';
import { paragraph, under } from './text.ts';
import type { Told } from './told.ts';

/** Before and after in one chart, by questionnaire: the overall figures first, then what they are made of (C4). */
export function changePart(told: Told): PlannedBlock[] {
  const { words } = told;
  const rated = latestOf(told).filter((basis) => asksAbout(told, basis));
  const figures = rated.flatMap((basis) => {
    const bases = occasionsOf(told, basis);
    const { title } = basis.questionnaire;
    const blocks = bases.length < 2 ? [] : changesIn(told, bases, basis);
    return under(2, words.say(title), blocks.length === 0 ? [] : [...otherwiseAsked(told, bases), ...blocks]);
  });
  if (figures.length > 0 || rated.length === 0) return figures;
  return [paragraph(words.t('report.change.first'))];
}

/** Where another version or form was asked: only the items of both are compared. */
const otherwiseAsked = ({ words: { t, say, date } }: Told, bases: readonly Basis[]): PlannedBlock[] =>
  bases.flatMap((basis, place) => {
    const before = bases[place - 1];
    if (!before || isSameInstrument(basis, before)) return [];
    const questionnaire = say(basis.questionnaire.title);
    return paragraph(t('results.changed.other', { questionnaire, date: date(before.date) }));
  });

const asksAbout = ({ partner }: Told, basis: Basis): boolean =>
  aboutsOf(basis).some((about) => !partner || about === partner.id);

/** Of each questionnaire the newest of the assessments chosen. */
function latestOf({ meetings }: Told): Basis[] {
  const bases = meetings.flatMap((meeting) => meeting.bases);
  return bases.filter(
    (basis, place) =>
      bases.findIndex(({ questionnaire }) => questionnaire.id === basis.questionnaire.id) === place,
  );
}

/** Of several assessments those chosen; of one alone all before it. */
function occasionsOf({ all, meetings }: Told, latest: Basis): Basis[] {
  const chosen = new Set(meetings.map(({ own }) => own.assessment.id));
  return basesUpTo(all, latest).filter(
    ({ released }) => meetings.length === 1 || chosen.has(released.assessment),
  );
}

function aboutsIn({ partner }: Told, basis: Basis): About[] {
  const abouts = aboutsOf(basis);
  if (partner) return abouts.filter((about) => about === partner.id);
  // The partnership comes first
  const whole = abouts.filter((about) => about === null);
  const partners = abouts.filter((about) => about !== null);
  return [...whole, ...(partners.length > mostProfiles ? [] : partners)];
}

function changesIn(told: Told, bases: readonly Basis[], latest: Basis): PlannedBlock[] {
  const { words, partner } = told;
  const before = bases.at(-2);
  // C4: as much is claimed of each as if all of them were looked at, whoever the report is about
  const shown = before ? lookedAt(latest, before).map(({ named }) => named.series) : [];
  const claims = claimsSince(bases, shown);
  const figures = aboutsIn(told, latest).flatMap((about) =>
    seriesIn(latest, about, 'overall')
      .flatMap((series) =>
        figureOf(words, {
          id: 'change',
          draw: drawChange({ bases, series, shown }),
          message: sinceBefore(words, bases, claims.get(cellKey(series))),
          telling: 2,
          // That no part is weakest is told where the parts stand; one that is stands beside its overall figure (S4)
          unsaid: [sentenceOf(words, { kind: 'no-weakest' })],
        }),
      )
      .concat(partsOf(told, bases, { series: partsIn(latest, about), shown, claims })),
  );
  const count = latest.partners.length;
  const isTooMany = !partner && count > mostProfiles && aboutsOf(latest).some((about) => about !== null);
  return [...figures, ...(isTooMany ? [paragraph(words.t('report.left-out.changes', { count }))] : [])];
}

type Parts = {
  readonly series: readonly Series[];
  readonly shown: readonly Series[];
  readonly claims: ReadonlyMap<string, ChangeClaim>;
};

/** What an overall figure is made of is drawn where some of it has changed; else a sentence says so. */
function partsOf({ words }: Told, bases: readonly Basis[], { series, shown, claims }: Parts): PlannedBlock[] {
  const turned = series.filter((one) => hasTurned(claims.get(cellKey(one)))).length;
  const blocks = figureOf(words, {
    id: 'changes',
    draw: drawChanges({ bases, series, shown }),
    telling: turned,
  });
  return blocks.flatMap((block) =>
    block.kind === 'figure' && turned === 0 ? [paragraph(sentences([block.title, ...block.notes]))] : block,
  );
}

const seriesIn = (basis: Basis, about: About, level: Series['level']): Series[] =>
  seriesOf(basis, about, level).map(({ series }) => series);

/** Facets, where it has some. */
function partsIn(basis: Basis, about: About): Series[] {
  const facets = seriesIn(basis, about, 'facet');
  return facets.length > 0 ? facets : seriesIn(basis, about, 'dimension');
}

/** By the key of their series. */
function claimsSince(bases: readonly Basis[], shown: readonly Series[]): ReadonlyMap<string, ChangeClaim> {
  const [before, latest] = bases.slice(-2);
  const claims = before && latest ? changeClaims(latest, before, shown) : [];
  return new Map(claims.map((claim) => [cellKey(claim.series), claim]));
}

const hasTurned = (claim: ChangeClaim | undefined): boolean =>
  claim?.verdict === 'up' || claim?.verdict === 'down';

/** C3: what may be said since the assessment before, and of whom. */
function sinceBefore(
  words: Words,
  bases: readonly Basis[],
  claim: ChangeClaim | undefined,
): string | undefined {
  const [before, latest] = bases.slice(-2);
  const [first] = before && claim ? sinceClaims(claim, null, before.date) : [];
  if (!first || !claim || !latest) return undefined;
  const about = latest.partners.find(({ id }) => claim.series.subject === aboutPartner(id));
  const name = about?.name ?? latest.partnership;
  return words.t('report.found.of', { name, text: sentenceOf(words, first) });
}
