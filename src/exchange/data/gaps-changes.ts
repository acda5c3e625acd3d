import type { Value } from '#exchange/table/table.ts';
import { yesNo } from './code-lists.ts';
import { inBoth, type Dataset } from './dataset.ts';
import { placed, placeVariables, toldIn } from './figure-places.ts';
import type { Making } from './making.ts';
import { variable } from './variables.ts';

/** R3: how a partner sees itself less how the others see it. */
export function gaps(making: Making): Dataset {
  const words = making.inBoth;
  return {
    id: 'gaps',
    title: inBoth(words, 'data.table.gaps'),
    variables: [
      ...placeVariables(making),
      variable(words, 'gap'),
      variable(words, 'gap-low'),
      variable(words, 'gap-high'),
      variable(words, 'marked', yesNo(words)),
    ],
    rows: toldIn(making).flatMap((told) =>
      placed(making, told, told.released.gaps).map(({ values, cell: { gap, interval, marked } }): Value[] =>
        values.concat(gap, ends(interval), Number(marked)),
      ),
    ),
  };
}

/** C3: the change of the people who answered both times. */
export function changes(making: Making): Dataset {
  const words = making.inBoth;
  return {
    id: 'changes',
    title: inBoth(words, 'data.table.changes'),
    variables: [
      ...placeVariables(making),
      variable(words, 'before'),
      variable(words, 'before-date'),
      ...(['difference', 'difference-low', 'difference-high', 'n', 'se', 'df'] as const).map((name) =>
        variable(words, name),
      ),
      variable(words, 'all-equal', yesNo(words)),
    ],
    rows: toldIn(making).flatMap((told) =>
      placed(making, told, told.released.changes).map(({ values, cell }): Value[] => {
        const { difference, interval, n, se, df, allEqual } = cell;
        const { before } = told.released;
        const [number, day] = [making.codes.assessment(before), making.dayOf(before)];
        return values.concat(number, day, difference, ends(interval), n, se, df, Number(allEqual));
      }),
    ),
  };
}

const ends = (interval: readonly [number, number] | null): readonly [Value, Value] =>
  interval ?? [null, null];
