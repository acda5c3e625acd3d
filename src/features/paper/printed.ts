import type { Item, ItemOf, Kind } from '#domain/questionnaire/item.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { About, Block, Point, Said } from './block.ts';
import { gatePoints, levelPoints, pointsFrom, withPass } from './points.ts';

export type Asked<I extends Item> = {
  readonly item: I;
  readonly questionnaire: Questionnaire;
  /** Its place on the sheet, from 1. */
  readonly number: number;
  /** At most six; none where it is about the whole, or about oneself. */
  readonly about: readonly About[];
  /** Tells apart what is printed twice, for some partners and then for the others. */
  readonly run: string;
};

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
      (['not-yet', 'done'] as const).map((word, index) => ({
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

const keyOf = ({ item, questionnaire, run }: Asked<Item>): string => `${questionnaire.id} ${item.id} ${run}`;

/** From so many characters on a text takes the whole width, and the answer the line below it. */
const longText = 240;

const isLong = (texts: Readonly<Record<string, string>>): boolean =>
  Object.values(texts).some((text) => text.length > longText);

type Row = { readonly key: string; readonly number: number | null; readonly said: Said | null };

/** A digit for each partner, or one to be crossed where it is about the whole. */
function answerRow(row: Row, scale: string, about: readonly About[], points: readonly Point[]): Block[] {
  const base = { ...row, keep: false };
  if (about.length === 0) {
    const head = { kind: 'circles', key: `circles ${scale}`, points } as const;
    return [{ ...base, kind: 'circles', head, digits: points.map(({ digit }) => digit) }];
  }
  const key = `boxes ${scale} ${about.map(({ key: who }) => who).join()}`;
  return [{ ...base, kind: 'boxes', head: { kind: 'boxes', key, points, columns: about }, columns: about }];
}

/** A statement and its answers in one row; below each other where it is long. */
function scored(asked: Asked<ItemOf<'rating' | 'gate'>>, scale: string, points: readonly Point[]): Block[] {
  const { item, number, about } = asked;
  const key = keyOf(asked);
  const said: Said = ({ say }) => say(item.text);
  if (!isLong(item.text)) return answerRow({ key, number, said }, scale, about, points);
  const rows = answerRow({ key: `${key} answer`, number: null, said: null }, scale, about, points);
  return [{ kind: 'item', key, head: rows[0]?.head ?? null, keep: true, number, said }, ...rows];
}

/** What all settle together: a digit, and where it can be seen. */
function settled(asked: Asked<ItemOf<'gate' | 'step'>>, points: readonly Point[], dated: boolean): Block[] {
  const { item, number } = asked;
  const key = keyOf(asked);
  const head = { kind: 'settled', key: `settled ${item.kind}`, points, dated } as const;
  const said: Said = ({ say }) => say(item.text);
  const digits = points.map(({ digit }) => digit);
  const base = { kind: 'settled', head, keep: false, digits, dated } as const;
  if (!isLong(item.text)) return [{ ...base, key, number, said }];
  return [
    { kind: 'item', key, head, keep: true, number, said },
    { ...base, key: `${key} answer`, number: null, said: null },
  ];
}

/** The statement, then each level with its digit. */
function described(asked: Asked<ItemOf<'ladder' | 'matrix'>>): Block[] {
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
function ladderOfOne(asked: Asked<ItemOf<'ladder'>>): Block[] {
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
function ladderOfMany(asked: Asked<ItemOf<'ladder'>>): Block[] {
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

/** Stay on one page, if there is one that holds them. */
const chained = (blocks: readonly Block[]): Block[] =>
  blocks.map((block, index) => ({ ...block, keep: index < blocks.length - 1 }));
