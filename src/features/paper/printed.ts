import type { ItemOf, Kind } from '#domain/questionnaire/item.ts';
import { stepDigits } from '#domain/responses/sheet-digits.ts';
import { answerRow, scored, settled, type Row } from './answer-blocks.ts';
import { chained, keyOf, type Asked } from './asked.ts';
import type { Block } from './block.ts';
import { described, ladderOfMany, ladderOfOne } from './ladder-blocks.ts';
import { gatePoints, levelPoints, pointsFrom, withPass } from './points.ts';

/** The one list of kinds: a new kind does not compile until it can be printed. */
export const printed: { readonly [K in Kind]: (asked: Asked<ItemOf<K>>) => Block[] } = {
  rating: (asked) => {
    const { item, questionnaire } = asked;
    const points = questionnaire.scales.find(({ id }) => id === item.scale)?.points ?? [];
    return scored(asked, `${questionnaire.id} ${item.scale}`, withPass(pointsFrom(points)));
  },
  gate: (asked) =>
    asked.questionnaire.joint
      ? settled(asked, gatePoints, false)
      : scored(asked, 'gate', withPass(gatePoints)),
  ladder: (asked) => (asked.about.length === 0 ? ladderOfOne(asked) : ladderOfMany(asked)),
  matrix: (asked) => {
    const { item, about } = asked;
    const key = keyOf(asked);
    const points = withPass(levelPoints(item.levels));
    const rows = item.stages.map(({ id, title }): Row => ({
      key: `${key} ${id}`,
      number: null,
      said: ({ say }) => say(title),
    }));
    return [...described(asked), ...chained(rows.flatMap((row) => answerRow(row, key, about, points)))];
  },
  step: (asked) =>
    settled(
      asked,
      stepDigits.map((word, index) => ({
        digit: String(index + 1),
        said: ({ t }) => t(`together.step.${word}`),
      })),
      true,
    ),
  open: (asked) => {
    const { item, number, about } = asked;
    const key = keyOf(asked);
    const title: Block = {
      kind: 'item',
      key,
      head: null,
      keep: true,
      number,
      said: ({ say }) => say(item.text),
    };
    if (about.length === 0)
      return [
        title,
        { kind: 'lines', key: `${key} lines`, head: null, keep: false, said: null, lines: 4, spare: false },
      ];
    return [
      title,
      ...about.map(({ key: who, said }): Block => ({
        kind: 'lines',
        key: `${key} ${who}`,
        head: null,
        keep: false,
        said,
        lines: 2,
        spare: false,
      })),
    ];
  },
};
