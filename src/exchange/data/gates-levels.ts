import { levelName } from '#domain/questionnaire/level-name.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Value } from '#exchange/table/table.ts';
import { inBoth, type Dataset } from './dataset.ts';
import { placed, placeVariables, toldIn } from './figure-places.ts';
import type { Making } from './making.ts';
import { askedIn } from './titles.ts';
import { codesFrom, variable } from './variables.ts';

const verdicts = ['met', 'partly', 'contested', 'not-met'] as const;

/** S5: what follows from the answers to each gate. */
export function gates(making: Making): Dataset {
  const words = making.inBoth;
  return {
    id: 'gates',
    title: inBoth(words, 'data.table.gates'),
    variables: [
      ...placeVariables(making),
      variable(
        words,
        'verdict',
        codesFrom(verdicts, (verdict) => inBoth(words, `charts.gates.${verdict}`)),
      ),
      ...(['n', 'yes', 'partly', 'not-yet', 'cannot-judge'] as const).map((name) => variable(words, name)),
    ],
    rows: toldIn(making).flatMap((told) =>
      placed(making, told, told.released.gates).map(({ values, cell: { verdict, n, counts } }): Value[] => {
        const { yes = null, partly = null, notYet = null, cannotJudge = null } = counts ?? {};
        return values.concat(verdict, n, yes, partly, notYet, cannotJudge);
      }),
    ),
  };
}

/** S6: the level in the middle of each ladder, and of each stage of a matrix. */
export function levels(making: Making): Dataset {
  const words = making.inBoth;
  return {
    id: 'levels',
    title: inBoth(words, 'data.table.levels'),
    variables: [
      ...placeVariables(making),
      ...(['median', 'median-title', 'step', 'n', 'cannot-judge'] as const).map((name) =>
        variable(words, name),
      ),
    ],
    rows: toldIn(making).flatMap((told) =>
      placed(making, told, told.released.ladders).map(({ values, id, cell }): Value[] => {
        const { median, step, n, counts } = cell;
        const title = levelTitle(told.questionnaire, id, median, making);
        return values.concat(median, title, step, n, counts?.cannotJudge ?? null);
      }),
    ),
  };
}

function levelTitle({ items }: Questionnaire, id: string, level: number, { words }: Making): Value {
  const asked = items.flatMap(askedIn).find((one) => one.id === id);
  const text = asked && 'levels' in asked.item ? asked.item.levels[level - 1] : undefined;
  return text ? words.say(levelName(text)) : null;
}
