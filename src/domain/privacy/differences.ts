import { countedIn, type CountedPart } from '#domain/columns/counted-part.ts';
import { eachRow } from '#domain/columns/each-row.ts';
import { unitsOf, type Layout, type Unit } from '#domain/columns/layout.ts';
import type { Id } from '#domain/ids.ts';
import type { Subject } from '#domain/responses/subject.ts';
import { isComparable, pairsOf } from './pairs.ts';
import { targetsOf } from './targets.ts';

/** now − before for the people of one partner who answered both times. */
export type Differences = { readonly partner: Id; readonly cut: null; readonly values: number[] };

/** By `unitKey`, then by judging partner; only what is scored alike both times. */
export type Changes = ReadonlyMap<string, readonly Differences[]>;

export const unitKey = (subject: Subject, { level, id }: Unit): string => `${subject}|${level}|${id}`;

/** C3: of each person who can be paired, what changed about each subject; nobody paired, nothing. */
export function changesOf(now: CountedPart, before: CountedPart): Changes {
  const pairs = new Map(pairsOf(countedIn(now), countedIn(before)).map((pair) => [pair.now.response, pair]));
  const earlier = rowsOf(before, new Set([...pairs.values()].map((pair) => pair.before.response)));
  const matches = new Map(now.tables.map(({ layout }) => [layout, matchesOf(layout, now, before)]));
  const changes = new Map<string, Map<Id, Differences>>();
  eachRow(now, (response, subject, scores, layout) => {
    const pair = pairs.get(response);
    const then = pair && earlier.get(`${pair.before.response} ${subject}`);
    for (const match of then ? (matches.get(layout) ?? []) : []) {
      const value = (scores[match.now] ?? Number.NaN) - (then?.[match.before] ?? Number.NaN);
      if (!pair || Number.isNaN(value)) continue;
      const { partner } = pair.now;
      const key = unitKey(subject, match.unit);
      const byPartner = changes.get(key) ?? new Map<Id, Differences>();
      changes.set(key, byPartner);
      const own = byPartner.get(partner) ?? { partner, cut: null, values: [] };
      byPartner.set(partner, own);
      own.values.push(value);
    }
  });
  return new Map([...changes].map(([key, byPartner]) => [key, [...byPartner.values()]]));
}

/** By response and subject. */
function rowsOf(part: CountedPart, wanted: ReadonlySet<string>): Map<string, Float64Array> {
  const rows = new Map<string, Float64Array>();
  eachRow(part, (response, subject, scores) => {
    if (wanted.has(response)) rows.set(`${response} ${subject}`, scores.slice());
  });
  return rows;
}

type Match = { readonly unit: Unit; readonly now: number; readonly before: number };

/** The units that rest on the same items both times; the whole where all its dimensions do, and there are no others. */
function matchesOf(layout: Layout, now: CountedPart, before: CountedPart): Match[] {
  const other = before.tables.find((one) => one.layout.kind === layout.kind)?.layout;
  if (!other) return [];
  const targets = targetsOf(before.part, layout.kind);
  const same = targetsOf(now.part, layout.kind).filter((target) => {
    const match = targets.find(({ level, id }) => level === target.level && id === target.id);
    return target.kind === 'rating' && match && isComparable(target, match, now.part, before.part);
  });
  const dimensions = same.filter(({ level }) => level === 'dimension').length;
  const isSame = ({ level, id }: Unit): boolean =>
    level === 'overall'
      ? dimensions === layout.plan.dimensions.length && dimensions === other.plan.dimensions.length
      : same.some((target) => target.level === level && target.id === id);
  const units = unitsOf(other);
  return unitsOf(layout).flatMap((unit, place) => {
    const match = units.findIndex(({ level, id }) => level === unit.level && id === unit.id);
    return match >= 0 && isSame(unit) ? { unit, now: place, before: match } : [];
  });
}
