import type { Words } from '#i18n/words.ts';
import type { Basis } from '#charts/model/basis.ts';
import type { Radar } from '#charts/model/radar.ts';
import type { Frame } from './frame.ts';
import { allHidden, ends, extremes, facts, hidden, sentences, source, valuesInWords } from './phrases.ts';
import { tableOf } from './table.ts';
import { missingViews, viewColumns, viewLegend } from './two-views.ts';

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
    legend: viewLegend(words, model, { peers: 'area', self: 'dashed' }),
    notes,
    source: source(words, basis),
    partnership: basis.partnership,
    alt: sentences([
      title,
      ...extremes(words, named('peers')),
      ...(selfCounts ? [t('charts.alt.series', bySelf)] : []),
      ...notes,
    ]),
    table: tableOf(axes, [
      { id: 'principle', label: t('charts.table.principle'), value: (axis) => say(axis.title) },
      ...viewColumns<(typeof axes)[number]>(words, model),
    ]),
    file: `${shortName} ${questionnaire} radar ${basis.date}`,
  };
}
