import type { Words } from '#i18n/words.ts';
import type { Basis } from '#charts/model/basis.ts';
import type { Radar } from '#charts/model/radar.ts';
import { facetClaims } from '#charts/claims/facets.ts';
import { twoViewClaims } from '#charts/claims/two-views.ts';
import { weakestClaims } from '#charts/claims/weakest.ts';
import { weakest } from '#charts/model/weakest.ts';
import { aboutPartner } from '#domain/responses/subject.ts';
import type { Frame } from './frame.ts';
import { meaning, tellingFirst, type Meaning } from './meaning.ts';
import { allHidden, ends, extremes, facts, hidden, sentences, source, valuesInWords } from './phrases.ts';
import { tableOf } from './table.ts';
import { missingViews, viewColumns, viewLegend, type ViewKinds } from './two-views.ts';

const kinds: ViewKinds = { peers: 'area', self: 'dashed' };

export function radarFrame(words: Words, basis: Basis, model: Radar): Frame {
  const { t, say } = words;
  const { axes, about, peersCounts, selfCounts } = model;
  const { name, shortName } = about;
  const questionnaire = say(basis.questionnaire.title);
  const title = t('charts.radar.title', { name, questionnaire });
  const empty = !peersCounts && !selfCounts;
  const notes = empty ? [allHidden(words, basis)] : hidden(words, basis, missingViews(words, axes));
  const named = (side: 'peers' | 'self') =>
    axes.map((axis) => ({ title: say(axis.title), point: axis[side] }));
  const bySelf = { who: t('charts.self.plain'), list: valuesInWords(words, named('self')) };
  return {
    title,
    facts: facts(words, basis, peersCounts),
    ends: ends(words, model.scale),
    legend: viewLegend(words, model, kinds),
    notes,
    source: source(words, basis),
    partnership: basis.partnership,
    alt: sentences([
      title,
      ...extremes(words, named('peers')),
      ...(selfCounts ? [t('charts.alt.series', bySelf)] : []),
      ...notes,
    ]),
    table: tableOf(
      axes,
      [
        { id: 'principle', label: t('charts.table.principle'), value: (axis) => say(axis.title) },
        ...viewColumns<(typeof axes)[number]>(words, model, kinds),
      ],
      { kind: 'radar', axis: 'hundred' },
    ),
    meanings: meanings(words, basis, model),
    guide: empty ? 'pictures/hidden' : 'pictures/two-views',
    file: `${shortName} ${questionnaire} radar ${basis.date}`,
  };
}

/** The weakest principle first (S4), each with its facets (S3). */
function meanings(words: Words, basis: Basis, { axes, about }: Radar): Meaning[] {
  const target = { subject: aboutPartner(about.id), group: 'peers' } as const;
  const lowest = weakest(basis, target);
  return tellingFirst(axes, ({ id }) => id === lowest?.id).map((axis) =>
    meaning(words, axis.id, words.say(axis.title), [
      ...twoViewClaims(basis, about.id, axis),
      ...facetClaims(basis, target, axis.id),
      ...(axis.id === lowest?.id ? weakestClaims(basis, target) : []),
    ]),
  );
}
