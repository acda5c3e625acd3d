import type { Id } from '#domain/ids.ts';
import { cellKey } from '#domain/privacy/released.ts';
import type { ItemOf } from '#domain/questionnaire/item.ts';
import { aboutPair } from '#domain/responses/subject.ts';
import type { Basis, PartnerLook } from './basis.ts';

/** What one partner says about its cooperation with another one (S6); levels count from 1. */
export type LevelSaid = {
  readonly level: number;
  /** By how many levels it is wished higher; null: nobody was asked. */
  readonly step: number | null;
  readonly n: number;
};

export type CooperationRow = {
  readonly id: Id;
  readonly judge: PartnerLook;
  /** In the order of the partners; null at its own place, and where nothing may be shown. */
  readonly said: readonly (LevelSaid | null)[];
};

export type Cooperation = {
  readonly item: ItemOf<'ladder'>;
  readonly partners: readonly PartnerLook[];
  readonly rows: readonly CooperationRow[];
  /** Pairs whose two sides name different levels, the first of the partners first. */
  readonly apart: readonly (readonly [PartnerLook, PartnerLook])[];
};

/** The level of cooperation of each pair, as each of the two says. */
export function cooperation({ released, partners }: Basis, item: ItemOf<'ladder'>): Cooperation {
  const saidBy = (judge: PartnerLook, other: PartnerLook): LevelSaid | null => {
    if (judge.id === other.id) return null;
    const target = { subject: aboutPair(judge.id, other.id), group: `from:${judge.id}` } as const;
    const cell = released.ladders[cellKey({ ...target, level: 'item', id: item.id })];
    return cell ? { level: cell.median, step: cell.step, n: cell.n } : null;
  };
  const rows = partners.map((judge) => ({
    id: judge.id,
    judge,
    said: partners.map((other) => saidBy(judge, other)),
  }));
  const apart = partners.flatMap((one, row) =>
    partners.flatMap((other, column) => {
      const [here, there] = [rows[row]?.said[column], rows[column]?.said[row]];
      return row < column && here && there && here.level !== there.level ? [[one, other] as const] : [];
    }),
  );
  return { item, partners, rows, apart };
}
