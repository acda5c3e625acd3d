import type { Item } from '#domain/questionnaire/item.ts';
import type { AnswerValue } from '#domain/responses/answer.ts';
import type { Random } from './seeded.ts';

/** Who speaks, and when; all places count from 0. */
export type Voice = {
  /** Of the partner spoken for. */
  readonly judge: number;
  /** Of the person among all, partner after partner. */
  readonly place: number;
  readonly meeting: number;
  /** Points above or below the others which this person gives to everybody, at every meeting. */
  readonly leaning: number;
};

/** What a person answers to an item about a partner, by its place; null: about the whole. */
export type Story = (item: Item, judged: number | null, voice: Voice, random: Random) => AnswerValue;

/** A point of five near the level: people see the same thing half a step higher or lower. */
export function near(level: number, { leaning }: Voice, random: Random): number {
  return Math.max(1, Math.min(5, Math.round(level + leaning + random.next() * 1.2 - 0.6)));
}
