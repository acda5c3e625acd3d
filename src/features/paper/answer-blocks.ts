import type { ItemOf } from '#domain/questionnaire/item.ts';
import { keyOf, type Asked } from './asked.ts';
import type { About, Block, Head, Point, Said } from './block.ts';

/** From so many characters on a text takes the whole width, and the answer the line below it. */
const longText = 240;

/** From so many on it may fill a page, and leaves no room above it for what the digits mean. */
const pageLong = 900;

const longest = (texts: Readonly<Record<string, string>>): number =>
  Math.max(...Object.values(texts).map(({ length }) => length));

const isLong = (texts: Readonly<Record<string, string>>): boolean => longest(texts) > longText;

export type Row = { readonly key: string; readonly number: number | null; readonly said: Said | null };

/** A digit for each partner, or one to be crossed where it is about the whole. */
export function answerRow(
  row: Row,
  scale: string,
  about: readonly About[],
  points: readonly Point[],
): Block[] {
  const base = { ...row, keep: false };
  if (about.length === 0) {
    const head = { kind: 'circles', key: `circles ${scale}`, points } as const;
    return [{ ...base, kind: 'circles', head, digits: points.map(({ digit }) => digit) }];
  }
  const key = `boxes ${scale} ${about.map(({ key: who }) => who).join()}`;
  return [{ ...base, kind: 'boxes', head: { kind: 'boxes', key, points, columns: about }, columns: about }];
}

/** A statement and its answers in one row; below each other where it is long. */
export function scored(
  asked: Asked<ItemOf<'rating' | 'gate'>>,
  scale: string,
  points: readonly Point[],
): Block[] {
  const { item, number, about } = asked;
  const key = keyOf(asked);
  const said: Said = ({ say }) => say(item.text);
  if (!isLong(item.text)) return answerRow({ key, number, said }, scale, about, points);
  const rows = answerRow({ key: `${key} answer`, number: null, said: null }, scale, about, points);
  return [
    { kind: 'item', key, head: headAbove(item.text, rows[0]?.head ?? null), keep: true, number, said },
    ...rows,
  ];
}

/** What all settle together: a digit, and where it can be seen. */
export function settled(
  asked: Asked<ItemOf<'gate' | 'step'>>,
  points: readonly Point[],
  dated: boolean,
): Block[] {
  const { item, number } = asked;
  const key = keyOf(asked);
  const head = { kind: 'settled', key: `settled ${item.kind}`, points, dated } as const;
  const said: Said = ({ say }) => say(item.text);
  const digits = points.map(({ digit }) => digit);
  const base = { kind: 'settled', head, keep: false, digits, dated } as const;
  if (!isLong(item.text)) return [{ ...base, key, number, said }];
  return [
    { kind: 'item', key, head: headAbove(item.text, head), keep: true, number, said },
    { ...base, key: `${key} answer`, number: null, said: null },
  ];
}

const headAbove = (texts: Readonly<Record<string, string>>, head: Head | null): Head | null =>
  longest(texts) > pageLong ? null : head;
