import { handsClaims } from '#charts/claims/hands.ts';
import { sentenceOf } from '#charts/claims/sentences.ts';
import { titleOf } from '#charts/claims/said.ts';
import type { HandsBasis, HandsCount } from '#charts/model/hands.ts';
import { formTitle } from '#domain/questionnaire/forms.ts';
import { handsIn } from '#domain/responses/show-of-hands.ts';
import type { Words } from '#i18n/words.ts';
import type { Frame } from './frame.ts';
import { pointParts } from './hands-points.ts';
import { meaning } from './meaning.ts';
import { day, sentences, small } from './phrases.ts';
import { tableOf } from './table.ts';

/** What could be chosen, in words. */
export const handsLabels = (words: Words, { points }: Pick<HandsCount, 'points'>): string[] =>
  points.map((point) => pointParts(words, point).name);

export function handsFrame(words: Words, basis: HandsBasis, model: HandsCount): Frame {
  const { t, say, language } = words;
  const { item, dimension, hands } = model;
  const title = say(item.text);
  const labels = handsLabels(words, model);
  const claims = handsClaims(
    model,
    labels.map((label) => ({ [language]: label })),
  );
  const said = t('charts.items.partnership', { title: say(dimension) });
  const passed = hands?.cannotJudge ?? 0;
  const notes = [
    // The counts stand above the dots
    ...claims
      .filter(({ kind }) => kind === 'level' || kind === 'hands-uncounted')
      .map((claim) => sentenceOf(words, claim)),
    ...(passed > 0 ? [t('charts.hands.cannot-judge', { count: passed })] : []),
  ];
  const rows = [
    ...labels.map((label, place) => ({
      id: String(place + 1),
      label,
      count: hands?.points[place] ?? null,
    })),
    { id: 'cannot-judge', label: t('charts.gates.cannot-judge'), count: hands?.cannotJudge ?? null },
  ];
  return {
    title,
    facts: [hands && raised(words, handsIn(hands)), t('charts.hands.way'), day(words, basis.date)]
      .filter(Boolean)
      .join(' · '),
    ends: said,
    legend: [],
    notes,
    source: sourceOf(words, basis),
    partnership: basis.partnership,
    alt: sentences([
      title,
      said,
      ...rows.flatMap(({ label, count }) =>
        count ? t('charts.alt.value', { title: label, value: words.number(count) }) : [],
      ),
      ...notes,
    ]),
    table: tableOf(
      rows,
      [
        { id: 'answer', label: t('charts.table.answer'), value: ({ label }) => label },
        {
          id: 'count',
          label: t('charts.hands.table'),
          number: true,
          plotted: { kind: 'bar' },
          value: ({ count }) => count,
        },
      ],
      { kind: 'bars', axis: 'counts', rows: labels.length },
    ),
    meanings: [meaning(words, item.id, titleOf(words, item.text), claims)],
    guide: 'pictures/hands',
    file: `${title} ${basis.date}`,
  };
}

/** `38 tangan` */
const raised = ({ t }: Words, count: number): string => t('hands.total.count', { count });

function sourceOf({ t, say }: Words, { part: { questionnaire, form } }: HandsBasis): string {
  const title = say(questionnaire.title);
  const named = formTitle(questionnaire, form);
  return t('charts.hands.source', {
    questionnaire: named ? `${title} ${small(say(named))}` : title,
    version: String(questionnaire.version),
  });
}
