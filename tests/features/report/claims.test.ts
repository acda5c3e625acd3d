import { describe, expect, test } from 'vitest';
import { cellKey } from '#domain/privacy/released.ts';
import { secondVote } from '#domain/responses/second-vote.ts';
import { aboutPartner, partnership } from '#domain/responses/subject.ts';
import type { MadeUp } from '#features/gallery/made-up.ts';
import type { AssessmentResults, PartnershipResults } from '#storage/results.ts';
import { en, id } from '../../charts/samples.ts';
import { farmers, school } from './example-results.ts';
import { edited, figuresOf, planned, textsIn } from './planned.ts';

const [newest = expect.fail(), before = expect.fail()] = school.assessments;
const committee = school.partners[1] ?? expect.fail();
const whole = { subject: partnership, group: 'all', level: 'dimension' } as const;
const about = { subject: aboutPartner(committee.id), group: 'peers' } as const;

const withCell = (key: string, mean: number, interval: [number, number] | null) => (data: MadeUp) => {
  const cell = data.cells[key];
  if (!cell) return data;
  const spread = { sd: 0.5, se: 0.1, df: 8, allEqual: false, ...cell.spread, interval };
  return { ...data, cells: { ...data.cells, [key]: { ...cell, mean, spread } } };
};

const synergyOf = (edit: (data: MadeUp) => MadeUp) =>
  figuresOf(planned(en, edited(school, edit)), 'bars').find(({ title }) => title.startsWith('Synergy')) ??
  expect.fail();

describe('a sentence is in the report exactly when the figure carries it', () => {
  test('[C2] a band stands alone while the whole range lies in it, its lower end among it', () => {
    const lived = cellKey({ ...whole, id: 'lived' });
    // 62.5, where "clearly felt" begins, is 3.5 on the answer scale
    const inside = synergyOf(withCell(lived, 3.8, [3.5, 4.2]));
    expect(inside.says.join(' ')).toContain('it stays in the band “Clearly felt”');
    const outside = synergyOf(withCell(lived, 3.8, [3.49, 4.2]));
    expect(outside.says.join(' ')).toContain('2 bands: “Beginning to be felt” and “Clearly felt”');
    const none = synergyOf(withCell(lived, 3.8, null));
    expect(none.says[0]).toContain('Without a range no band is named');
  });

  test('[S4] a part is called the weakest from half a point on, else the figure has its plain title', () => {
    const at = (lived: number) => (data: MadeUp) =>
      withCell(
        cellKey({ ...whole, id: 'signs' }),
        4,
        null,
      )(withCell(cellKey({ ...whole, id: 'lived' }), lived, null)(data));
    expect(synergyOf(at(3.5)).message).toBe('Weakest now: Prerequisites lived (63).');
    const alike = synergyOf(at(3.51));
    expect(alike.message).toBe(alike.title);
  });

  test('[S4] nothing is called the weakest of all only while everything is shown that might be it', () => {
    const none = 'No part is clearly the weakest.';
    const alone = { ...farmers, assessments: farmers.assessments.slice(0, 1) };
    const told = (results: PartnershipResults) => textsIn(planned(en, results, { parts: ['summary'] }));
    expect(told(alone)).toContain(none);
    const [first = expect.fail()] = farmers.partners;
    const hidden = edited(alone, (data) => ({
      ...data,
      cells: Object.fromEntries(
        Object.entries(data.cells).filter(([key]) => !key.includes(aboutPartner(first.id))),
      ),
    }));
    expect(told(hidden)).not.toContain(none);
  });

  test('of figures that share a place none is left out unsaid', () => {
    // Five of the ten items stand at 71
    expect(textsIn(planned(en, farmers, { parts: ['summary'] }))).toContain('and 1 more, just as high');
  });

  test('of weakest parts beyond the fourth it says how many there are', () => {
    const low = (data: MadeUp) => ({
      ...data,
      cells: Object.fromEntries(
        Object.entries(data.cells).map(([key, cell]) => [
          key,
          cell && /\|dimension\|(participation|lived|vision)$/.test(key) ? { ...cell, mean: 1 } : cell,
        ]),
      ),
    });
    expect(textsIn(planned(en, edited(school, low), { parts: ['summary'] }))).toContain('and 2 more');
  });

  test('[R3] views differ in the headline only where the difference is marked', () => {
    const profile = (edit: (data: MadeUp) => MadeUp) =>
      figuresOf(planned(en, edited(school, edit)), 'profile').find(({ title }) =>
        title.startsWith(committee.name),
      ) ?? expect.fail();
    expect(profile((data) => data).message).toMatch(
      /^Punctual\. Seen differently: Komite Sekolah itself says 83/,
    );
    const unmarked = profile((data) => ({
      ...data,
      gaps: Object.fromEntries(
        Object.entries(data.gaps).map(([key, gap]) => [key, { ...gap, marked: false }]),
      ),
    }));
    expect(unmarked.message).toBe(unmarked.title);
    expect(unmarked.says.join(' ')).not.toContain('Seen differently');
  });

  test('[R3] the summary of all partners tells the differences that are marked, and no others', () => {
    const told = (edit: (data: MadeUp) => MadeUp) =>
      textsIn(planned(en, edited(school, edit), { parts: ['summary'] })).filter((text) =>
        /itself says|What does each see/.test(text),
      );
    expect(told((data) => data)).toEqual([
      expect.stringMatching(/^Punctual\. Seen differently: Komite Sekolah itself says 83/),
    ]);
    const unmarked = (data: MadeUp) => ({
      ...data,
      gaps: Object.fromEntries(
        Object.entries(data.gaps).map(([key, gap]) => [key, { ...gap, marked: false }]),
      ),
    });
    expect(told(unmarked)).toEqual([]);
  });

  /** Of eight people who answered twice; 2.306 is the 97.5 % quantile of t with 8 degrees of freedom. */
  const paired = (difference: number, se: number) => ({
    difference,
    n: 9,
    se,
    df: 8,
    interval: [difference - 2.306 * se, difference + 2.306 * se] as [number, number],
    allEqual: false,
  });
  const changed =
    (questionnaire: string, key: string, difference: number, se: number) =>
    (data: MadeUp): MadeUp =>
      data.questionnaire.id === questionnaire
        ? { ...data, changes: { ...data.changes, [key]: paired(difference, se) } }
        : data;

  test('[C3] a change is in the headline exactly when its range excludes zero', () => {
    const all = cellKey({ ...whole, level: 'overall', id: 'overall' });
    const headline = (difference: number, se: number) =>
      figuresOf(planned(en, edited(school, changed('synergy', all, difference, se))), 'change').find(
        ({ cite }) => cite.includes('Synergy'),
      )?.message;
    const name = school.partnership.name;
    expect(headline(0.4, 0.173)).toBe(`${name}. Overall score: up 10 points since 8 October 2026.`);
    expect(headline(-0.4, 0.173)).toBe(`${name}. Overall score: down 10 points since 8 October 2026.`);
    expect(headline(0.4, 0.174)).toBe(
      `${name}. Overall score: not shown to have changed since 8 October 2026.`,
    );
  });

  test('[C4] of many figures looked at together one such change is taken back, in the summary too', () => {
    const punctual = cellKey({ ...about, level: 'facet', id: 'punctual' });
    const said = (se: number) =>
      textsIn(planned(en, edited(school, changed('pacts', punctual, 0.4, se)))).filter((text) =>
        /Punctual: up 10 points/.test(text),
      );
    // Alone it would be claimed
    expect(said(0.16)).toEqual([]);
    expect(said(0.01).length).toBeGreaterThanOrEqual(2);
  });

  test('[C4] a report about one partner claims no more than the one about all', () => {
    const punctual = cellKey({ ...about, level: 'facet', id: 'punctual' });
    // Between the two: enough among ten figures, not among forty
    for (const se of [0.16, 0.1, 0.08, 0.06, 0.04]) {
      const results = edited(school, changed('pacts', punctual, 0.4, se));
      const claims = (partner: string | null) =>
        textsIn(planned(en, results, { partner })).some((text) => /Punctual: up/.test(text));
      expect(claims(committee.id)).toBe(claims(null));
    }
  });

  test('what is shown nowhere is claimed nowhere: without figures no sentence has a number', () => {
    const first = { ...school, assessments: [newest] };
    const nothing = edited(first, (data) => ({
      ...data,
      cells: {},
      gates: {},
      ladders: {},
      gaps: {},
      changes: {},
    }));
    const told = textsIn(
      planned(en, nothing, { parts: ['summary', 'instruments', 'who', 'items', 'change'] }),
    );
    expect(
      told.filter((text) => /out of 100|points|anywhere from|Weakest|Seen differently/.test(text)),
    ).toEqual([]);
  });
});

describe('a second vote', () => {
  const questionnaire = 'synergy';
  const item = 'lived.1';
  const later = 'c'.repeat(32);
  const again = (turn: number): AssessmentResults => {
    const chosen = { items: new Map([[questionnaire, new Set([item])]]), hands: true };
    const made = secondVote(newest.assessment, chosen, { id: later, title: 'Lagi' });
    const hands = { points: [0, 0, 2, 6, 4], cannotJudge: 0 };
    return {
      ...newest,
      assessment: { ...made, turn, deleted: false, stamps: {} },
      released: [],
      joints: [],
      tallies: [{ assessment: later, questionnaire, item, hands, stamps: {} }],
    };
  };
  const withVote = (turn: number) => ({ ...school, assessments: [again(turn), ...school.assessments] });
  const newestAlone = { assessments: [newest.assessment.id] };

  test('[V2] stands beside its first one once it is closed, and claims nothing where hands were raised', () => {
    const plan = planned(id, withVote(1), newestAlone);
    const [shift = expect.fail(), ...others] = figuresOf(plan, 'shift');
    expect(others).toEqual([]);
    expect(shift.native?.series).toHaveLength(2);
    expect(shift.native?.series[1]?.values).toEqual([0, 0, 2, 6, 4]);
    expect(shift.says.join(' ')).not.toMatch(/naik|turun/);
    expect(figuresOf(planned(id, withVote(0), newestAlone), 'shift')).toEqual([]);
  });

  test('[V2] has no report of its own: choosing it chooses its first one', () => {
    const plan = planned(id, withVote(1), { assessments: [later] });
    expect(plan.facts).toHaveLength(1);
    expect(plan.date).toBe(newest.assessment.date);
    expect(plan.facts[0]).toContain(newest.assessment.title);
    expect(before.assessment.date < plan.date).toBe(true);
  });
});
