import { describe, expect, test } from 'vitest';
import { agreementClaims } from '#charts/claims/answers.ts';
import { sinceClaims } from '#charts/claims/change.ts';
import type { Claim } from '#charts/claims/claim.ts';
import { facetClaims } from '#charts/claims/facets.ts';
import { fairClaims, noFairClaim } from '#charts/claims/fair.ts';
import { figureClaims } from '#charts/claims/figure.ts';
import { gateClaims } from '#charts/claims/gates.ts';
import { jointGateClaims, stepClaims } from '#charts/claims/joint.ts';
import { itemClaims } from '#charts/claims/items.ts';
import { levelClaims } from '#charts/claims/levels.ts';
import { mutualClaim } from '#charts/claims/mutual.ts';
import { shiftClaims } from '#charts/claims/shift.ts';
import { sentences } from '#charts/claims/sentences.ts';
import { twoViewClaims } from '#charts/claims/two-views.ts';
import { weakestClaims } from '#charts/claims/weakest.ts';
import type { ChangeClaim } from '#charts/model/change-claims.ts';
import type { FairPoint, NoFair } from '#charts/model/fair.ts';
import type { ItemRow } from '#charts/model/items.ts';
import { jointGates } from '#charts/model/joint-gates.ts';
import type { Shift } from '#charts/model/shift.ts';
import { steps } from '#charts/model/steps.ts';
import { cellKey } from '#domain/privacy/released.ts';
import type { GateValue } from '#domain/responses/answer.ts';
import { aboutPartner } from '#domain/responses/subject.ts';
import { verdictOf } from '#domain/scoring/gates.ts';
import { agreed, begun, walked } from '#features/gallery/joint-samples.tsx';
import { basis, withMeans } from '#features/gallery/made-up-basis.ts';
import type { MadeUp } from '#features/gallery/made-up.ts';
import { highlights } from '#charts/claims/highlights.ts';
import { committee, pactsShort, partners } from '../samples.ts';
import { english, indonesian, kinds, noInterval, withCell, type Change } from './cells.ts';

const about = aboutPartner(committee);
const facet = { subject: about, group: 'peers', level: 'facet', id: 'punctual' } as const;
const what = { id: 'Tepat waktu', en: 'Punctual' };
const plain = basis(pactsShort);

const figures = [
  {},
  { spread: { interval: [2.6, 3.4] as [number, number] } },
  { spread: { interval: [2.99, 3.01] as [number, number] } },
  { spread: { ...noInterval, allEqual: true } },
  { spread: noInterval },
  { n: 4, spread: null },
  { spread: null },
  { counts: { points: [0, 0, 0, 3, 0], cannotJudge: 1 } },
].flatMap((change: Change) => figureClaims(basis(pactsShort, withCell(facet, change)), facet, { what }));
const within = figureClaims(
  basis({ ...pactsShort, mode: 'by-partner' }, withCell(facet, { spread: noInterval })),
  facet,
  { what },
);
const hidden = figureClaims(plain, { ...facet, id: 'nothing' }, { what });
const own = { ...facet, group: 'own' } as const;
const owned = [own, { ...own, id: 'nothing' }].flatMap((target) => figureClaims(plain, target, { what }));

const withGap = (gap: number, marked: boolean) => (data: MadeUp) => ({
  ...data,
  gaps: { [cellKey(facet)]: { gap, interval: null, marked } },
});
const gaps = [withGap(1, false), withGap(-1, false), withGap(0, false), withGap(2, true)];
const views = gaps.flatMap((gap) => {
  const of = basis(pactsShort, gap);
  const first: Claim[] = Object.values(highlights(of, committee)).flatMap((one) => one?.claim ?? []);
  return first.concat(twoViewClaims(of, committee, { ...facet, title: what }));
});

const lowered = (level: 'facet' | 'dimension', by: number) =>
  basis(
    pactsShort,
    withMeans(
      { subject: about, group: 'peers', level },
      { participation: 4, punctual: 4 - by, acceptance: 4, communication: 4, trust: 4, share: 4 - by },
    ),
  );
const weaker = [0.5, 0].flatMap((by) =>
  facetClaims(lowered('facet', by), facet, 'participation').concat(
    weakestClaims(lowered('dimension', by), facet),
  ),
);

const change: ChangeClaim = {
  series: facet,
  verdict: 'up',
  difference: 9,
  interval: null,
  pairs: 9,
  together: 10,
};
const verdicts = ['up', 'down', 'not-shown', 'among-many', 'all-same', 'too-few'] as const;
const changes = verdicts.flatMap((verdict, place) =>
  sinceClaims(
    { ...change, verdict, pairs: place === 0 ? null : 9, interval: place === 0 ? [1, 17] : null },
    what,
    '2026-10-08',
  ),
);

const moved: Shift = {
  item: pactsShort.questionnaire.items[0] ?? expect.fail(),
  dimension: what,
  points: [],
  first: { n: 9, counts: null, mean: 3 },
  second: { n: 9, counts: null, mean: 3 },
  claim: null,
};
const votes = [plain, plain];
const shifts = verdicts
  .flatMap((verdict) => shiftClaims({ ...moved, claim: { ...change, verdict } }, votes))
  .concat(shiftClaims(moved, votes))
  .concat(shiftClaims({ ...moved, second: null }, [plain, { ...plain, tallies: [] }]));

const gate = (yes: number, partly: number, notYet: number, answer: GateValue | null = null) => {
  const counts = { yes, partly, notYet, cannotJudge: 1 };
  const verdict = verdictOf(counts, pactsShort.questionnaire.limits.gate);
  return { id: 'a', text: what, answer, shown: { verdict, n: yes + partly + notYet, counts } };
};
const gates = [gate(3, 0, 0), gate(0, 3, 0), gate(2, 0, 1), gate(0, 0, 3), gate(1, 0, 0), gate(0, 0, 0)]
  .flatMap((row) => gateClaims(plain, row, 'all'))
  .concat(gateClaims(plain, gate(1, 0, 0, 'yes'), 'own'));

const conditionsMet = jointGates(agreed, 'conditions')?.rows.flatMap(jointGateClaims) ?? [];
const openCondition = jointGateClaims({ id: 'a', text: what, shown: null, answer: null, proof: '' });
const path = (steps(walked, 'journey')?.rows ?? [])
  .concat(steps({ ...walked, joints: walked.joints.slice(0, 3) }, 'journey')?.rows ?? [])
  .concat(steps(begun, 'journey')?.rows ?? [])
  .flatMap(stepClaims);

const levels = [what, what, what];
const cooperation = [-1, 0, 1].flatMap((step) =>
  levelClaims({ median: 2 + step, step, n: 5 }, { levels, aim: 2 }),
);

const row: ItemRow = {
  id: 'punctual.1',
  text: what,
  dimension: 'participation',
  points: levels,
  reversed: false,
  shown: { score: 50, n: 9, judges: 3, subjects: 3, sd: 1, counts: null },
};
const items = itemClaims(plain, row, 'partners', [{ row, prompt: null }]);
const spread = agreementClaims({ points: [1, 2, 3, 2, 1] });

const point: FairPoint = {
  fair: 60,
  raw: 50,
  difference: 5,
  rawDifference: -5,
  se: 2,
  interval: [1, 9],
  apart: false,
};
const none: NoFair[] = ['hidden', 'two-partners', 'not-connected', 'no-residual'];
const fair = [50, 60, 70]
  .flatMap((raw) => fairClaims('Toko Maju', { ...point, raw }))
  .concat(none.map((why) => noFairClaim(plain, why)));
const [a, b] = partners;
const mutual = a && b ? [mutualClaim({ id: 'a b', a, b, aOfB: 74, bOfA: 61 })] : [];

const all: readonly Claim[] = [
  figures,
  within,
  hidden,
  owned,
  views,
  weaker,
  changes,
  shifts,
  gates,
  conditionsMet,
  openCondition,
  path,
  cooperation,
  items,
  spread,
  fair,
  mutual,
].flat();

describe('the table of claims', () => {
  test('every kind of claim is made by the charts: no sentence is dead', () => {
    expect([...new Set(kinds(all))].toSorted()).toEqual(Object.keys(sentences).toSorted());
  });

  test.each([
    ['Indonesian', indonesian],
    ['English', english],
  ] as const)('every claim is a whole sentence with its numbers filled in: %s', (_, inWords) => {
    for (const sentence of inWords(all)) {
      expect(sentence).toMatch(/^[“\p{Lu}\d].*[.?]$/u);
      expect(sentence).not.toMatch(/[{}|]|NaN|undefined|null/);
    }
  });

  test('no claim speaks the language of statistics', () => {
    const jargon =
      /confidence|deviation|p-value|the mean\b|\bmedian\b|variance|significan|signifikan|simpangan|kepercayaan|varian/i;
    expect([...indonesian(all), ...english(all)].filter((sentence) => jargon.test(sentence))).toEqual([]);
  });
});
