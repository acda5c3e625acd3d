import { expect, test } from 'vitest';
import { cellKey, ReleasedShape, type Cell, type LadderCell, type Target } from '#domain/privacy/released.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import type { Cut } from '#domain/responses/cut.ts';
import { aboutPartner, partnership as whole } from '#domain/responses/subject.ts';
import { releasedMisfit } from '#exchange/released-misfit.ts';
import { anonymous, byPartner, idOf, releasedOf } from './made.ts';

const judged = aboutPartner(idOf(2));
const pair = `pair:${idOf(1)}:${idOf(3)}`;
const cell: Cell = { mean: 3, n: 6, judges: 1, spread: null, counts: null };
const rung: LadderCell = { median: 2, step: 0, n: 6, counts: null };

const live = releasedOf(byPartner, 0);
const withCut = (cut: Cut | null): Assessment => ({ ...byPartner, cut });
const sectors = ['school' as const, 'family' as const].map((sector, place) => ({
  partner: idOf(place + 1),
  sector,
}));
const bySector = withCut({ by: 'sector', sectors });
const byRole = withCut({ by: 'role', roles: ['elder', 'youth'].map((id) => ({ id, name: id })) });

const inCells = (target: Target, assessment = byPartner) =>
  releasedMisfit(ReleasedShape.parse({ ...live, cells: { [cellKey(target)]: cell } }), assessment);
const inLadders = (target: Target, more: Partial<LadderCell> = {}) =>
  releasedMisfit(
    ReleasedShape.parse({ ...live, ladders: { [cellKey(target)]: { ...rung, ...more } } }),
    byPartner,
  );

const care = { level: 'dimension', id: 'care' } as const;

test('figures of single partners, of ladders and of stages fit where they can have been told', () => {
  expect(releasedMisfit(live, byPartner)).toBeNull();
  expect(releasedMisfit(releasedOf(anonymous, 1), anonymous)).toBeNull();
});

test.each<[string, Target, Assessment]>([
  ['a partner on another', { subject: judged, group: `from:${idOf(1)}`, ...care }, byPartner],
  [
    'a partner on the whole, cut by partner',
    { subject: whole, group: `from:${idOf(1)}`, ...care },
    withCut({ by: 'partner' }),
  ],
  ['one of a pair', { subject: pair, group: `from:${idOf(3)}`, ...care }, byPartner],
  ['a sector on a partner', { subject: judged, group: 'cut:school', ...care }, bySector],
  ['a role on the whole', { subject: whole, group: 'cut:youth', ...care }, byRole],
])('%s fits', (_, target, assessment) => {
  expect(inCells(target, assessment)).toBeNull();
});

test.each<[string, Target, Assessment]>([
  ['a partner that takes no part', { subject: judged, group: `from:${idOf(9)}`, ...care }, byPartner],
  ['a partner on itself', { subject: judged, group: `from:${idOf(2)}`, ...care }, byPartner],
  ['a third on a pair', { subject: pair, group: `from:${idOf(2)}`, ...care }, byPartner],
  [
    'a partner on the whole without that cut',
    { subject: whole, group: `from:${idOf(1)}`, ...care },
    bySector,
  ],
  [
    'a single partner down to the items',
    { subject: judged, group: `from:${idOf(1)}`, level: 'item', id: 'rating' },
    byPartner,
  ],
  ['a cut without one', { subject: judged, group: 'cut:school', ...care }, byPartner],
  ['a sector that nobody is of', { subject: judged, group: 'cut:business', ...care }, bySector],
  ['a role that is none', { subject: whole, group: 'cut:stranger', ...care }, byRole],
  ['a group of the cut on a pair', { subject: pair, group: 'cut:school', ...care }, bySector],
  ['everybody on a partner', { subject: judged, group: 'all', ...care }, byPartner],
  ['the others on the whole', { subject: whole, group: 'peers', ...care }, byPartner],
  ['the own answers', { subject: judged, group: 'own', ...care }, byPartner],
])('%s does not fit', (_, target, assessment) => {
  expect(inCells(target, assessment)).toBe(`cells.${cellKey(target)}`);
});

const stage = { subject: whole, group: 'all', level: 'item', id: 'matrix.plan' } as const;
const ofPair = { subject: pair, group: `from:${idOf(1)}`, level: 'item', id: 'ladder' } as const;

test.each<[string, Target, Partial<LadderCell>]>([
  ['a matrix without its stage', { ...stage, id: 'matrix' }, {}],
  ['a stage that is not there', { ...stage, id: 'matrix.end' }, {}],
  ['an item of another kind', { ...stage, id: 'gate' }, {}],
  ['a ladder about something else', { ...ofPair, subject: judged }, {}],
  ['one level for both of a pair', { ...ofPair, group: 'all' }, {}],
  ['a dimension', { ...stage, level: 'dimension', id: 'care' }, {}],
  ['a level above the highest', stage, { median: 3 }],
  ['level 0', stage, { median: 0 }],
  ['a step longer than the ladder', ofPair, { step: 2 }],
  ['counts of other levels', stage, { counts: { now: [6], wished: [], cannotJudge: 0 } }],
  ['wishes for other levels', stage, { counts: { now: [3, 3], wished: [6], cannotJudge: 0 } }],
])('%s is no ladder of the assessment', (_, target, more) => {
  expect(inLadders(target, more)).toBe(`ladders.${cellKey(target)}`);
});

test('a change is of everybody, and a gap of the others’ view', () => {
  const key = cellKey({ subject: judged, group: `from:${idOf(1)}`, ...care });
  const change = { difference: 1, n: 6, se: null, df: null, interval: null };
  const changed = ReleasedShape.parse({ ...live, changes: { [key]: change } });
  expect(releasedMisfit(changed, byPartner)).toBe(`changes.${key}`);
  const gapped = ReleasedShape.parse({ ...live, gaps: { [key]: { gap: 1, interval: null, marked: false } } });
  expect(releasedMisfit(gapped, byPartner)).toBe(`gaps.${key}`);
});

test('[P2] in an anonymous assessment no figure is of fewer than k people, no count of fewer than five', () => {
  const told = releasedOf(anonymous, 1);
  const [key = ''] = Object.keys(told.cells);
  const [ladder = ''] = Object.keys(told.ladders);
  const counts = { points: [0, 0, 4, 0, 0], cannotJudge: 0 };
  const levels = { now: [2, 2], wished: [], cannotJudge: 0 };
  const cases: [object, string | null][] = [
    [{ cells: { [key]: { ...cell, n: 3 } } }, null],
    [{ cells: { [key]: { ...cell, n: 2 } } }, `cells.${key}`],
    [{ cells: { [key]: { ...cell, n: 4, counts } } }, `cells.${key}`],
    [{ gates: { gate: { verdict: 'met', n: 2, counts: null } } }, 'gates.partnership|all|item|gate'],
    [{ ladders: { [ladder]: { ...rung, n: 2 } } }, `ladders.${ladder}`],
    [{ ladders: { [ladder]: { ...rung, n: 4, counts: levels } } }, `ladders.${ladder}`],
  ];
  for (const [change, path] of cases) {
    expect(releasedMisfit(ReleasedShape.parse({ ...told, ...change }), anonymous)).toBe(path);
  }
  const few = ReleasedShape.parse({ ...live, cells: { [key]: { ...cell, n: 1 } } });
  expect(releasedMisfit(few, byPartner)).toBeNull();
});
