import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { handsPoints } from '#domain/responses/show-of-hands.ts';
import type { Value } from '#exchange/table/table.ts';
import { cannotJudgeCode, questionnaireCodes, subjectKinds, yesNo } from './code-lists.ts';
import { inBoth, sayInBoth, type Dataset, type InBoth } from './dataset.ts';
import type { Making } from './making.ts';
import { askedIn, pointsIn, sentenceOf, type Asked } from './titles.ts';
import { codesFrom, variable } from './variables.ts';

const kinds = ['rating', 'gate', 'ladder', 'matrix', 'step', 'open'] as const;

/** Each version of each questionnaire once, in the order they were first asked. */
export function questionnairesIn({ occasions }: Pick<Making, 'occasions'>): readonly Questionnaire[] {
  const all = occasions.flatMap(({ assessment }) =>
    assessment.parts.map(({ questionnaire }) => questionnaire),
  );
  return [...new Map(all.map((one) => [`${one.id} ${one.version}`, one])).values()];
}

/** What was asked, word for word in both languages, one row an item (of a matrix one a stage). */
export function items(making: Making): Dataset {
  const words = making.inBoth;
  return {
    id: 'items',
    title: inBoth(words, 'data.table.items'),
    variables: [
      variable(words, 'questionnaire', questionnaireCodes(making)),
      variable(words, 'version'),
      variable(words, 'item'),
      variable(words, 'text-id'),
      variable(words, 'text-en'),
      variable(
        words,
        'kind',
        codesFrom(kinds, (kind) => inBoth(words, `editor.kind.${kind}-short`)),
      ),
      variable(words, 'about', subjectKinds(words)),
      variable(words, 'dimension'),
      variable(words, 'dimension-title'),
      variable(words, 'facet'),
      variable(words, 'facet-title'),
      variable(words, 'reversed', yesNo(words)),
      variable(words, 'points'),
    ],
    rows: questionnairesIn(making).flatMap((questionnaire) =>
      questionnaire.items.flatMap((item) =>
        askedIn(item).map((asked) => itemRow(making, questionnaire, asked)),
      ),
    ),
  };
}

function itemRow({ inBoth: both, words }: Making, questionnaire: Questionnaire, asked: Asked): Value[] {
  const { item } = asked;
  const dimension = questionnaire.dimensions.find(({ id }) => id === item.dimension);
  const facetId = item.kind === 'rating' ? item.facet : undefined;
  const facet = dimension?.facets.find(({ id }) => id === facetId);
  const choices = pointsOfItem({ inBoth: both }, questionnaire, asked).filter(({ point }) => point > 0);
  return [
    questionnaire.id,
    questionnaire.version,
    asked.id,
    sentenceOf(asked, both.id.say),
    sentenceOf(asked, both.en.say),
    item.kind,
    item.subject,
    item.dimension,
    dimension ? words.say(dimension.title) : null,
    facet?.id ?? null,
    facet ? words.say(facet.title) : null,
    item.kind === 'rating' ? Number(item.reversed ?? false) : null,
    choices.length === 0 ? null : choices.length,
  ];
}

/** What could be chosen, in words: for each item a row a point, as it was tapped. */
export function points(making: Making): Dataset {
  const words = making.inBoth;
  return {
    id: 'points',
    title: inBoth(words, 'data.table.points'),
    variables: [
      variable(words, 'questionnaire', questionnaireCodes(making)),
      variable(words, 'version'),
      variable(words, 'item'),
      { ...variable(words, 'point'), explains: inBoth(words, 'data.about.tapped') },
      { ...variable(words, 'label-id'), explains: inBoth(words, 'data.about.point-title-both') },
      { ...variable(words, 'label-en'), explains: inBoth(words, 'data.about.point-title-both') },
    ],
    rows: questionnairesIn(making).flatMap((questionnaire) =>
      questionnaire.items
        .flatMap(askedIn)
        .flatMap((asked) =>
          pointsOfItem(making, questionnaire, asked).map(({ point, label }): Value[] => [
            questionnaire.id,
            questionnaire.version,
            asked.id,
            point,
            label.id,
            label.en,
          ]),
        ),
    ),
  };
}

/** What stands for what, as it was tapped: reversed items are not turned round; of open items nothing. */
export function pointsOfItem(
  { inBoth: both }: Pick<Making, 'inBoth'>,
  questionnaire: Questionnaire,
  { item }: Pick<Asked, 'item'>,
): readonly { readonly point: number; readonly label: InBoth }[] {
  if (item.kind === 'open') return [];
  const pass = { point: cannotJudgeCode, label: inBoth(both, 'question.cannot-judge') };
  if (item.kind === 'step') {
    return [
      { point: 0, label: inBoth(both, 'together.step.not-yet') },
      { point: 1, label: inBoth(both, 'together.step.done') },
      pass,
    ];
  }
  const texts: readonly InBoth[] =
    item.kind === 'gate'
      ? handsPoints(item, questionnaire).map((point) =>
          'gate' in point ? inBoth(both, `question.gate.${point.gate}`) : sayInBoth(both, point.text),
        )
      : pointsIn({ item }, questionnaire).map((text) => sayInBoth(both, text));
  return [...texts.map((label, place) => ({ point: place + 1, label })), pass];
}
