import type { ItemOf } from '#domain/questionnaire/item.ts';
import { chained, keyOf, type Asked } from './asked.ts';
import type { About, Block } from './block.ts';
import { levelPoints, pointsFrom, withPass } from './points.ts';

/** The statement, then each level with its digit. */
export function described(asked: Asked<ItemOf<'ladder' | 'matrix'>>): Block[] {
  const { item, number } = asked;
  const key = keyOf(asked);
  return [
    { kind: 'item', key, head: null, keep: true, number, said: ({ say }) => say(item.text) },
    ...pointsFrom(item.levels).map(({ digit, said }): Block => ({
      kind: 'level',
      key: `${key} level ${digit}`,
      head: null,
      keep: true,
      digit,
      said,
      circles: 0,
    })),
  ];
}

const nowAndWished: readonly About[] = (['now', 'wished'] as const).map((when) => ({
  key: when,
  said: ({ t }) => t(`question.ladder.${when}`),
  own: false,
}));

/** Each level with a digit to cross for now and one for what is wished. */
export function ladderOfOne(asked: Asked<ItemOf<'ladder'>>): Block[] {
  const { item, number } = asked;
  const key = keyOf(asked);
  const head = { kind: 'level', key: `level ${key}`, columns: nowAndWished } as const;
  const points = withPass(pointsFrom(item.levels));
  return chained([
    { kind: 'item', key, head: null, keep: true, number, said: ({ say }) => say(item.text) },
    ...points.map(({ digit, said }, index): Block => ({
      kind: 'level',
      key: `${key} level ${digit}`,
      head,
      keep: false,
      digit,
      said,
      // Who cannot judge it wishes for nothing either
      circles: index < item.levels.length ? 2 : 1,
    })),
  ]);
}

/** The levels described once, then a row for each subject with a box for now and one for what is wished. */
export function ladderOfMany(asked: Asked<ItemOf<'ladder'>>): Block[] {
  const { item, about } = asked;
  const key = keyOf(asked);
  const columns = nowAndWished;
  const head = {
    kind: 'boxes',
    key: `ladder ${key}`,
    points: withPass(levelPoints(item.levels)),
    columns,
  } as const;
  const rows = about.map(({ key: who, said }): Block => ({
    kind: 'boxes',
    key: `${key} ${who}`,
    head,
    keep: false,
    number: null,
    said,
    columns,
  }));
  return [...described(asked), ...chained(rows)];
}
