import { describe, expect, test } from 'vitest';
import { meetings, partners, people, roles, type Meeting } from './answers.ts';
import { basisOf, keysOf } from './app.ts';
import { changeOf } from './change.ts';
import { differing } from './close.ts';
import { allEqual, gapOf } from './estimates.ts';
import { gates, within } from './figures.ts';
import type { Group } from './scores.ts';
import { partnerIn, rated, seen, type About, type Seen } from './seen.ts';
import { gateOf } from './tables-overview.ts';

const byRole: readonly Group[] = roles.map((role) => ({ role }));

const groupsAbout = (about: About): readonly Group[] => {
  const partner = partnerIn(about);
  if (!partner) return ['all', ...byRole];
  const from = partners.filter((one) => one !== partner).map((one): Group => ({ from: one }));
  return ['peers', 'self', ...from, ...byRole];
};

/** As the app's cells hold it. */
const asCell = ({ mean, n, judges, se, df, spread, counts, cannotJudge }: Seen) => ({
  mean,
  n,
  judges,
  spread: spread && {
    sd: spread.sd,
    se,
    df: se === null ? null : df,
    interval: spread.range && [spread.range.low, spread.range.high],
    allEqual: spread.allEqual,
  },
  counts: counts && { points: counts, cannotJudge },
});

/** Every key that may be told, with its figures; facets tell no counts, only their items do. */
function cellsOf(meeting: Meeting, abouts: readonly About[]): Record<string, unknown> {
  const told = abouts.flatMap((about) =>
    groupsAbout(about).flatMap((group) =>
      within(rated(about)).flatMap((figure) => {
        const cell = seen({ meeting, about, group, figure });
        if (!cell) return [];
        return keysOf(about, group, figure).map((key) => {
          const all = asCell(cell);
          return [key, key.includes('|item|') ? all : { ...all, counts: null }] as const;
        });
      }),
    ),
  );
  return Object.fromEntries(told);
}

const cases: readonly (readonly [Meeting, readonly About[]])[] = [
  ...meetings.map((meeting) => [meeting, partners] as const),
  ...meetings.map((meeting) => [meeting, ['synergy']] as const),
  ['November', ['principles']],
];

describe('what the app lets out is what the answers of the document come to', () => {
  for (const [meeting, abouts] of cases) {
    const [first = 'School'] = abouts;
    const { released } = basisOf(meeting, first);
    test(`[P2][P4] ${meeting}, ${released.questionnaire.id}: these cells, and no others`, () => {
      const cells = cellsOf(meeting, abouts);
      expect(Object.keys(released.cells).toSorted()).toEqual(Object.keys(cells).toSorted());
      expect(differing(released.cells, cells)).toEqual([]);
      expect(released.respondents).toBe(people.length);
    });
  }

  test('[R3] the differences between the two views', () => {
    for (const meeting of meetings) {
      const gaps = partners.flatMap((about) =>
        within(rated(about)).flatMap((figure) => {
          const place = { meeting, about, figure };
          const [others, itself] = [seen({ ...place, group: 'peers' }), seen({ ...place, group: 'self' })];
          if (!others || !itself) return [];
          const { gap, range, marked } = gapOf(others, itself);
          const told = { gap, interval: range && [range.low, range.high], marked };
          return keysOf(about, 'peers', figure).map((key) => [key, told] as const);
        }),
      );
      expect(differing(basisOf(meeting, 'School').released.gaps, Object.fromEntries(gaps))).toEqual([]);
    }
  });

  test('[C3] the changes of the same people', () => {
    const steps = [
      ['October', 'September'],
      ['November', 'October'],
    ] as const;
    for (const [now, before] of steps) {
      for (const abouts of [partners, ['synergy'] as const]) {
        const changes = abouts.flatMap((about: About) =>
          within(rated(about)).flatMap((figure) => {
            const { estimate } = changeOf(about, figure, [now, before]);
            const { mean: difference, n, se, df, range } = estimate;
            const told = {
              difference,
              n,
              se,
              df: se === null ? null : df,
              interval: range && [range.low, range.high],
              allEqual: allEqual(estimate),
            };
            const group = partnerIn(about) ? 'peers' : 'all';
            return keysOf(about, group, figure).map((key) => [key, told] as const);
          }),
        );
        const { released } = basisOf(now, abouts[0] ?? 'School');
        expect(differing(released.changes, Object.fromEntries(changes))).toEqual([]);
      }
    }
  });

  test('[S5] the gates of November', () => {
    const told = gates.map((name) => {
      const { verdict, yes, partly, notYet, pass } = gateOf(name);
      const counts = { yes, partly, notYet, cannotJudge: pass };
      return [
        `partnership|all|item|${name}`,
        { verdict: verdict.replace(' ', '-'), n: yes + partly + notYet, counts },
      ] as const;
    });
    expect(basisOf('November', 'synergy').released.gates).toEqual(Object.fromEntries(told));
  });
});
