import type { Text } from '#domain/questionnaire/text.ts';
import type { Value } from '#exchange/table/table.ts';
import { cannotJudgeCode } from './code-lists.ts';
import { inBoth, type Dataset } from './dataset.ts';
import { placed, placeVariables, toldIn, type Placed, type Told } from './figure-places.ts';
import type { Making } from './making.ts';
import { askedIn, pointsIn } from './titles.ts';
import { codesFrom, variable } from './variables.ts';

const measures = ['chosen', 'now', 'wished'] as const;
type Measure = (typeof measures)[number];

/** How many chose each point: of ratings, gates and levels alike, a row a point and one for 'cannot judge'. */
export function distributions(making: Making): Dataset {
  const words = making.inBoth;
  return {
    id: 'distributions',
    title: inBoth(words, 'data.table.distributions'),
    variables: [
      ...placeVariables(making),
      variable(
        words,
        'measure',
        codesFrom(measures, (measure) => inBoth(words, `data.measure.${measure}`)),
      ),
      variable(words, 'point'),
      variable(words, 'point-title'),
      variable(words, 'count'),
    ],
    rows: toldIn(making).flatMap((told) =>
      [ratingRows, gateRows, levelRows].flatMap((rows) => rows(making, told)),
    ),
  };
}

const ratingRows = (making: Making, told: Told): Value[][] =>
  placed(making, told, told.released.cells).flatMap((one) => {
    const { counts } = one.cell;
    if (counts === null || one.level !== 'item') return [];
    const item = told.questionnaire.items.find(({ id }) => id === one.id);
    const words = item ? pointsIn({ item }, told.questionnaire) : [];
    // Of a reversed item the lowest score is what was chosen at the other end
    const isReversed = item?.kind === 'rating' && item.reversed === true;
    return pointRows(making, one, 'chosen', {
      points: counts.points,
      cannotJudge: counts.cannotJudge,
      words: (isReversed ? words.toReversed() : words).map(making.words.say),
    });
  });

const gateRows = (making: Making, told: Told): Value[][] =>
  placed(making, told, told.released.gates).flatMap((one) => {
    const { counts } = one.cell;
    if (counts === null) return [];
    const { yes, partly, notYet, cannotJudge } = counts;

    return pointRows(making, one, 'chosen', {
      points: [notYet, partly, yes],
      cannotJudge,
      words: gateWords(making),
    });
  });

const gateWords = ({ words }: Making): readonly string[] =>
  (['not-yet', 'partly', 'yes'] as const).map((value) => words.t(`question.gate.${value}`));

const levelRows = (making: Making, told: Told): Value[][] =>
  placed(making, told, told.released.ladders).flatMap((one) => {
    const { counts } = one.cell;
    if (counts === null) return [];
    const asked = told.questionnaire.items.flatMap(askedIn).find(({ id }) => id === one.id);
    const texts: readonly Text[] = asked ? pointsIn(asked, told.questionnaire) : [];
    const words = texts.map(making.words.say);
    const { now, wished, cannotJudge } = counts;
    return pointRows(making, one, 'now', { points: now, cannotJudge, words }).concat(
      pointRows(making, one, 'wished', { points: wished, cannotJudge: null, words }),
    );
  });

/** `cannotJudge`: null where it stands in another row already. */
function pointRows(
  { words }: Making,
  { values }: Placed<unknown>,
  measure: Measure,
  told: {
    readonly points: readonly number[];
    readonly cannotJudge: number | null;
    readonly words: readonly string[];
  },
): Value[][] {
  const rows = told.points.map((count, place): Value[] =>
    values.concat(measure, place + 1, told.words[place] ?? null, count),
  );
  if (told.cannotJudge === null) return rows;
  const pass = values.concat(measure, cannotJudgeCode, words.t('question.cannot-judge'), told.cannotJudge);
  return [...rows, pass];
}
