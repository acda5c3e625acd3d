import { describe, expect, test } from 'vitest';
import type { Action } from '#domain/actions/action.ts';
import { cellKey, type Released } from '#domain/privacy/released.ts';
import { aboutPartner, partnership } from '#domain/responses/subject.ts';
import type { ReportChoice } from '#features/report/make/choice.ts';
import { figuresIn } from '#features/report/make/plan.ts';
import type { MadeUp } from '#features/gallery/made-up.ts';
import type { PartnershipResults } from '#storage/results.ts';
import { en } from '../../charts/samples.ts';
import { agreed, farmers, school } from './example-results.ts';
import { blocksIn, edited, figuresOf, planned, textsIn } from './planned.ts';

const [newest = expect.fail(), before = expect.fail()] = school.assessments;
const committee = school.partners[1] ?? expect.fail();
const alone = { ...school, assessments: [newest] };

/** What stands below a heading of the summary; null where there is no such heading. */
function below(title: string, results = school, choice: Partial<Omit<ReportChoice, 'language'>> = {}) {
  const [summary] = planned(en, results, { parts: ['summary'], ...choice }).sections;
  const blocks = summary?.blocks ?? [];
  const place = blocks.findIndex((block) => block.kind === 'heading' && block.text === title);
  const next = blocks[place + 1];
  return place < 0 ? null : next?.kind === 'list' ? next.items : [];
}

const partOf = (
  part: 'method' | 'change' | 'comments',
  results: PartnershipResults,
  partner: string | null,
) => textsIn(planned(en, results, { parts: [part], partner })).join('\n');

const unmarked = (data: MadeUp) => ({
  ...data,
  gaps: Object.fromEntries(Object.entries(data.gaps).map(([key, gap]) => [key, { ...gap, marked: false }])),
});

describe('the summary', () => {
  test('[C3] tells a change with its range and whose answers it rests on, and that nothing else is shown', () => {
    const overall = cellKey({ subject: partnership, group: 'all', level: 'overall', id: 'overall' });
    const moved = (se: number) => (data: MadeUp) => {
      const interval: [number, number] = [0.4 - 2.306 * se, 0.4 + 2.306 * se];
      const change = { difference: 0.4, n: 9, se, df: 8, interval, allEqual: false };
      return data.questionnaire.id === 'synergy'
        ? { ...data, changes: { ...data.changes, [overall]: change } }
        : { ...data, changes: {} };
    };
    const told = (se: number) => below('What has changed', edited(school, moved(se)));
    const claim =
      'Synergy. Overall score: up 10 points since 8 October 2026. If the same people answered again, the change ' +
      'might be anywhere from +1 to +19 points. Compared for the same 9 people.';
    expect(told(0.15)).toContain(claim);
    expect(told(0.15)).toContain('Nothing else is shown to have changed.');
    expect(told(0.18)?.join(' ')).not.toMatch(/Overall score/);
  });

  test('[C3] says of one partner alone that nothing is shown to have changed, since of others it may be', () => {
    expect(below('What has changed')?.join(' ')).toContain('Transparent: up');
    expect(below('What has changed', school, { partner: committee.id })).toEqual([
      'Komite Sekolah. Nothing is shown to have changed since 8 October 2026.',
    ]);
  });

  test('[R3] has the words “Seen differently” over marked differences, else there is something to talk about', () => {
    const choice = { partner: committee.id };
    expect(below('Seen differently', school, choice)?.[0]).toMatch(
      /Answered by 3 people of its own and 9 people/,
    );
    expect(below('Something to talk about', school, choice)).toBeNull();
    const plain = edited(school, unmarked);
    expect(below('Seen differently', plain, choice)).toBeNull();
    expect(below('Something to talk about', plain, choice)).toHaveLength(1);
    // Of all partners one that is not marked is no finding
    expect(below('Something to talk about', plain)).toBeNull();
  });

  test('[C1] tells the highest figure of one partner with its range, and never calls it the strongest', () => {
    const highest = below('Highest scores this time', school, { partner: committee.id });
    expect(highest).toEqual([
      'Participation: 78 out of 100 according to 9 people from 3 partners. If the same people answered again, the figure might be anywhere from 66 to 90.',
    ]);
    const key = cellKey({
      subject: aboutPartner(committee.id),
      group: 'peers',
      level: 'facet',
      id: 'participation',
    });
    const few = edited(school, (data) => {
      const cell = data.cells[key];
      return cell ? { ...data, cells: { ...data.cells, [key]: { ...cell, n: 4, spread: null } } } : data;
    });
    expect(below('Highest scores this time', few, { partner: committee.id })?.[0]).toContain(
      'How far this figure might move cannot be said yet: 4 people answered',
    );
  });

  test('[A1] [S4] tells the weakest with how many said so', () => {
    expect(below('What is weakest this time')?.[0]).toMatch(
      /^Partnership principles\. Equal and balanced: 38 out of 100 according to 12 people from 4 partners\. If the same/,
    );
  });

  test('[R2] [S1] says whose voices count and what 0 and 100 mean as soon as a figure is told, not before', () => {
    const first = (results: PartnershipResults) =>
      textsIn(planned(en, results, { parts: ['summary'] })).find((text) => / asked to assess /.test(text)) ??
      '';
    expect(first(school)).toMatch(/Each partner has one voice.* A score of 0 means/);
    const nothing = edited(alone, (data) => ({ ...data, cells: {}, gates: {}, ladders: {}, gaps: {} }));
    expect(first(nothing)).not.toMatch(/voice|score/);
  });

  test('[P4] does not say that nothing may be shown where levels are', () => {
    const ladder = { median: 1, step: null, counts: null, n: 9 };
    const key = cellKey({ subject: partnership, group: 'all', level: 'item', id: 'cooperation.1' });
    const nothing = { cells: {}, gates: {}, gaps: {}, changes: {} };
    const told = (ladders: MadeUp['ladders']) =>
      textsIn(
        planned(
          en,
          edited(alone, (data) => ({ ...data, ...nothing, ladders })),
          { parts: ['summary'] },
        ),
      );
    const hidden = en.t('charts.hidden.all-anonymous', { k: newest.assessment.k });
    expect(told({})).toContain(hidden);
    expect(told({ [key]: ladder })).not.toContain(hidden);
  });

  test('[P4] says that nothing may be shown also where there is an assessment before', () => {
    const hidden = edited(school, (data) => ({
      ...data,
      cells: {},
      gates: {},
      ladders: {},
      gaps: {},
      changes: {},
    }));
    for (const partner of [null, committee.id]) {
      const told = textsIn(planned(en, hidden, { parts: ['summary'], partner })).join('\n');
      expect(told).toContain(en.t('charts.hidden.all-anonymous', { k: newest.assessment.k }));
      expect(told).not.toMatch(/one voice|A score of 0|can be compared/);
    }
  });
});

describe('what comes next', () => {
  const title = 'What comes next';
  const withActions = (...actions: Action[]) => ({ ...school, actions });
  const second = { id: '1'.repeat(32), what: 'Plant trees', until: '2026-11-20' };

  test('is the first of what was agreed and is not done, and how many more there are', () => {
    expect(below(title, withActions(agreed(school, 0, { until: null })))).toEqual([
      'First of all: Membuka catatan kas tiap Senin (Bendahara).',
    ]);
    expect(below(title, withActions(agreed(school, 0, {}), agreed(school, 0, second)))).toEqual([
      'First of all: Plant trees (Bendahara). It is due by 20 November 2026. 1 more follow-up action was agreed.',
    ]);
    const done = agreed(school, 0, { ...second, state: 'done' });
    expect(below(title, withActions(agreed(school, 0, {}), done))?.[0]).toMatch(
      /^First of all: Membuka[^.]+\. It/,
    );
    expect(below(title, withActions(done))?.[0]).toMatch(/^All that was agreed is done or was dropped/);
  });

  test('is also what was agreed before and has not ended, as the table of what was agreed tells', () => {
    const old = agreed(school, 1, {});
    const parts = ['summary', 'actions'] as const;
    const told = (...actions: Action[]) =>
      textsIn(planned(en, withActions(...actions), { parts: [...parts] })).join('\n');
    expect(told(old)).toContain('First of all: Membuka catatan kas tiap Senin (Bendahara).');
    expect(told(old)).not.toMatch(/has been agreed yet/);
    const [table] = blocksIn(planned(en, withActions(old), { parts: ['actions'] }));
    expect(table?.kind === 'table' && [...table.table.rows].map((row) => [row[0], row.at(-1)])).toEqual([
      ['Membuka catatan kas tiap Senin', before.assessment.title],
    ]);
    const done = told(agreed(school, 1, { state: 'done' }));
    expect(done.match(/All that was agreed is done or was dropped/g)).toHaveLength(2);
    // What comes later is not known at an earlier one
    const later = planned(en, withActions(agreed(school, 0, {})), {
      parts: ['summary'],
      assessments: [before.assessment.id],
    });
    expect(textsIn(later).join(' ')).toMatch(/has been agreed yet/);
  });

  test('is how to begin where nothing was agreed, said once and at the newest assessment only', () => {
    const everything = school.assessments.map(({ assessment }) => assessment.id);
    const told = textsIn(planned(en, school, { parts: ['summary'], assessments: everything }));
    expect(told.filter((text) => /who does what, and until when/.test(text))).toHaveLength(1);
    const earlier = textsIn(planned(en, school, { parts: ['summary'], assessments: [before.assessment.id] }));
    expect(earlier.join(' ')).toMatch(/who does what/);
  });
});

describe('what a report says of how it was made', () => {
  test('[C3] that “not shown” is not “no change”, as soon as there is something to compare with', () => {
    const unchanged = 'does not mean the same as before';
    expect(partOf('method', school, null)).toContain(unchanged);
    expect(partOf('method', alone, null)).not.toContain(unchanged);
  });

  test('[C3] that another form was asked before, in the summary and over the charts of change', () => {
    const other = /on 8 October 2026 another form or version was asked/;
    const inFull = (data: Released): Released =>
      data.questionnaire.id === 'pacts'
        ? Object.assign({}, data, { questionnaire: { ...data.questionnaire, form: 'full' } })
        : data;
    const asked: PartnershipResults = {
      ...school,
      assessments: school.assessments.map((one) =>
        one === before ? Object.assign({}, one, { released: one.released.map(inFull) }) : one,
      ),
    };
    for (const part of ['summary', 'change'] as const) {
      const told = (results: PartnershipResults) =>
        textsIn(planned(en, results, { parts: [part] })).join(' ');
      expect(told(school)).not.toMatch(other);
      expect(told(asked)).toMatch(other);
    }
  });

  test('of one partner only what its report tells: no other questionnaire, no order of partners', () => {
    const whole = partOf('method', school, null);
    expect(whole).toMatch(/Partnership journey: /);
    expect(whole).toMatch(/This report is no ranking/);
    const own = partOf('method', school, committee.id);
    expect(own).toMatch(/PACTS: /);
    expect(own).not.toMatch(/Partnership journey|Synergy|no ranking|answered together/);
  });

  test('that a note is the view of one person, where there are notes', () => {
    expect(partOf('comments', farmers, null)).toContain('One note is one person’s view.');
  });
});

describe('a figure', () => {
  test('[S4] under a change names a part that is clearly the weakest, and does not repeat that none is', () => {
    const said = (results: PartnershipResults) =>
      figuresOf(planned(en, results), 'change').map(({ says, notes }) => [...says, ...notes].join(' '));
    for (const text of said(school)) expect(text).not.toMatch(/weakest/i);
    const low = (data: MadeUp) => ({
      ...data,
      cells: Object.fromEntries(
        Object.entries(data.cells).map(([key, cell]) => [
          key,
          cell && /\|dimension\|(participation|lived)$/.test(key) ? { ...cell, mean: 1 } : cell,
        ]),
      ),
    });
    const lowest = said(edited(school, low));
    expect(lowest.length).toBeGreaterThan(1);
    for (const text of lowest) expect(text).toMatch(/Weakest now: (Participation|Prerequisites lived) \(0\)/);
  });

  test('tells in words what is not met yet, and not what is', () => {
    const sets = figuresIn(planned(en, school)).filter(({ id }) => /^(joint-)?gates-/.test(id));
    for (const { says } of sets) expect(says.join(' ')).not.toMatch(/that this is met|Met, according to/);
    const counted = sets.filter(({ id }) => id.startsWith('gates-')).map(({ says }) => says.length);
    expect(counted).toEqual([1]);
    const all = edited(school, (data) => ({
      ...data,
      gates: Object.fromEntries(
        Object.entries(data.gates).map(([key, gate]) => [key, { ...gate, verdict: 'met' as const }]),
      ),
    }));
    expect(figuresOf(planned(en, all), 'gates').flatMap(({ says }) => says)).toEqual([]);
  });

  test('of principles names its lines principles', () => {
    const [table] = figuresOf(planned(en, school), 'side-by-side');
    expect(table?.table.columns[0]?.label).toBe('Principle');
  });
});

test('of partners that were asked it does not say that they answered', () => {
  const fewer = edited(farmers, (data) => ({ ...data, respondents: 1 }));
  const first = textsIn(planned(en, fewer, { parts: ['summary'] })).find((text) =>
    text.includes('expected people'),
  );
  for (const { name } of farmers.partners) expect(first).toContain(name);
  expect(first).toMatch(/ were asked to assess .* 1 of 3 expected people answered\./);
});

test('of one partner it says that nothing was asked about partners, and not that too few answered', () => {
  const [partner = expect.fail()] = school.partners;
  const only = (isKept: (part: (typeof newest.assessment.parts)[number]) => boolean) => {
    const assessment = { ...newest.assessment, parts: newest.assessment.parts.filter(isKept) };
    const all = { ...school, assessments: [{ ...newest, assessment }] };
    return textsIn(planned(en, all, { parts: ['summary'], partner: partner.id })).join(' ');
  };
  const nothing = 'Nothing was asked here about single partners.';
  const facts = only(({ questionnaire }) => questionnaire.joint === true);
  const principles = only(({ questionnaire }) => questionnaire.id === 'partnership-principles');
  for (const told of [facts, principles]) {
    expect(told).toContain(nothing);
    expect(told).not.toMatch(/Not shown|answered\./);
  }
  expect(only(() => true)).not.toContain(nothing);
});
