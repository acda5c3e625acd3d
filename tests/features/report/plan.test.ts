import { describe, expect, test } from 'vitest';
import { completeReport, figuresIn } from '#features/report/make/plan.ts';
import { planReport } from '#features/report/make/plan-report.ts';
import { partKinds } from '#features/report/make/choice.ts';
import { someNames } from '#features/gallery/made-up-names.ts';
import type { Drawing } from '#exchange/report/document.ts';
import type { Partner } from '#domain/responses/partnership.ts';
import type { PartnershipResults } from '#storage/results.ts';
import { en, id } from '../../charts/samples.ts';
import { handsAsked } from '#domain/responses/show-of-hands.ts';
import { library } from '../closed-example.ts';
import { agreed, farmers, school } from './example-results.ts';
import { blocksIn, edited, figuresOf, planned, textsIn } from './planned.ts';

const [newest = expect.fail()] = school.assessments;
const committee = school.partners[1] ?? expect.fail();
const everything = school.assessments.map(({ assessment }) => assessment.id);

const plans = [id, en].flatMap((words) => [
  planned(words, school),
  planned(words, school, { assessments: everything }),
  planned(words, school, { partner: committee.id }),
  planned(words, farmers),
]);

describe('the plan of a report', () => {
  test('has its parts in order, and says on its first page whom it is about', () => {
    const plan = planned(en, { ...school, actions: [agreed(school, 0, {})] }, { intro: 'One.\n\n Two. ' });
    expect(plan.sections.map((section) => section.id)).toEqual([...partKinds]);
    expect(plan.title).toBe('Assessment report: Kemitraan Sekolah Harapan (contoh)');
    expect(plan.facts).toEqual([
      'Pertemuan November · 12 November 2026 · 12 respondents · anonymous, at least 3 respondents',
    ]);
    expect(plan.intro).toEqual(['One.', 'Two.']);
    expect(planned(en, school, { title: ' Our year ' }).title).toBe('Our year');
  });

  test('has an id of its own for each section, figure and table', () => {
    for (const plan of plans) {
      const ids = [
        ...plan.sections.map((section) => section.id),
        ...blocksIn(plan).flatMap((block) => ('id' in block ? [block.id, `table ${block.table.id}`] : [])),
      ];
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('no heading stands over nothing, and no sentence is empty or has an open place', () => {
    for (const plan of plans) {
      for (const { blocks } of plan.sections) {
        expect(blocks.length).toBeGreaterThan(0);
        blocks.forEach((block, place) => {
          if (block.kind !== 'heading') return;
          const next = blocks[place + 1];
          const isFilled = next && (next.kind !== 'heading' || next.level > block.level);
          expect(isFilled, block.text).toBe(true);
        });
      }
      expect(textsIn(plan).filter((text) => text === ' ' || /\{\w+\}|undefined|NaN/.test(text))).toEqual([]);
    }
  });

  test('every figure has a drawing, words of it, a line to cite it by, and a table as wide as its rows', () => {
    for (const plan of plans) {
      for (const figure of figuresIn(plan)) {
        expect(figure.draw(id).renderPlot).not.toBeNull();
        expect(figure.alt.length).toBeGreaterThan(figure.title.length);
        expect(figure.cite).toContain(plan.partnership);
        expect(figure.cite).toMatch(/ v1 · .+20\d\d$/);
        const columns = figure.table.columns.map((column) => column.id);
        expect(columns.every((column) => /^[a-z][a-z0-9_]*$/.test(column))).toBe(true);
        expect(new Set(columns).size).toBe(columns.length);
        for (const row of figure.table.rows) expect(row).toHaveLength(columns.length);
      }
    }
  });

  test('says no id of anybody or anything', () => {
    const ids = /[0-9a-f]{32}/;
    for (const plan of plans) {
      const tables = blocksIn(plan).flatMap((block) => ('table' in block ? [block.table] : []));
      const told = [textsIn(plan), tables.map((table) => [table.columns, [...table.rows]])];
      expect(JSON.stringify(told)).not.toMatch(ids);
    }
  });

  test('is the same in both languages but for the words', () => {
    const [mine, theirs] = [planned(id, school), planned(en, school)];
    expect(blocksIn(mine).map(({ kind }) => kind)).toEqual(blocksIn(theirs).map(({ kind }) => kind));
    const natives = (plan: typeof mine) =>
      figuresIn(plan).map(({ native }) => native?.series.map(({ values }) => values));
    expect(natives(mine)).toEqual(natives(theirs));
  });

  test('becomes a document once every figure is drawn', () => {
    const plan = planned(id, school);
    const drawing: Drawing = { svg: '<svg/>', width: 1, height: 1, png: new Uint8Array() };
    const drawings = new Map(figuresIn(plan).map((figure) => [figure.id, drawing] as const));
    const document = completeReport(plan, drawings);
    expect(document.sections.flatMap(({ blocks }) => blocks).every((block) => !('draw' in block))).toBe(true);
    const [first = expect.fail()] = figuresIn(plan);
    drawings.delete(first.id);
    expect(() => completeReport(plan, drawings)).toThrow(first.id);
  });
});

describe('a report with little in it', () => {
  const choice = { partner: null, parts: [...partKinds], title: '', intro: '', logo: null };

  test('is none where none of the assessments, or not the partner, is there', () => {
    expect(planReport(id, school, { ...choice, assessments: [] })).toBeNull();
    expect(planReport(id, school, { ...choice, assessments: ['e'.repeat(32)] })).toBeNull();
    expect(
      planReport(id, school, { ...choice, assessments: everything, partner: 'e'.repeat(32) }),
    ).toBeNull();
  });

  test('[P4] of what may not be shown each part says so in one sentence', () => {
    const first: PartnershipResults = { ...school, assessments: [newest] };
    const hidden = edited(first, (data) => ({
      ...data,
      cells: {},
      gates: {},
      ladders: {},
      gaps: {},
      changes: {},
      comments: [],
    }));
    const plan = planned(en, hidden);
    const sentence = 'Not shown: fewer than 3 answers.';
    const textsOf = (part: string) =>
      plan.sections
        .find((section) => section.id === part)
        ?.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.text : []));
    expect(textsOf('summary')?.at(-1)).toBe(sentence);
    expect(textsOf('instruments')?.filter((text) => text === sentence)).toHaveLength(3);
    expect(textsOf('items')).toEqual([sentence, sentence, sentence]);
    expect(textsOf('change')).toEqual([
      'There is no earlier assessment to compare with yet. Change shows after the next one.',
    ]);
    expect(textsOf('comments')).toBeUndefined();
    expect(figuresIn(plan).every(({ id: own }) => /^(joint-gates|steps)-/.test(own))).toBe(true);
  });

  test('[P4] nothing answered yet looks no other, and says nothing of people', () => {
    const first = { ...school, assessments: [{ ...newest, released: [], joints: [] }] };
    const plan = planned(en, first);
    expect(figuresIn(plan)).toEqual([]);
    expect(textsIn(plan).filter((text) => /expected people|\d+ respondents? ·/.test(text))).toEqual([]);
    expect(plan.sections.map((section) => section.id)).toEqual([
      'summary',
      'instruments',
      'actions',
      'method',
    ]);
  });
});

describe('what a report tells', () => {
  test('of one partner it names no other and no figure of another', () => {
    const others = school.partners.filter((partner) => partner !== committee);
    const plan = planned(id, school, { partner: committee.id });
    expect(plan.sections.map((section) => section.id)).not.toContain('who');
    expect(plan.sections.map((section) => section.id)).not.toContain('comments');
    const told = textsIn(plan).join(' ');
    for (const { name } of others) expect(told).not.toContain(name);
    expect(figuresOf(plan, 'radar')).toHaveLength(1);
    expect(figuresOf(plan, 'profile')).toHaveLength(1);
    expect(figuresOf(plan, 'side-by-side')).toEqual([]);
  });

  test('of several assessments each has its sections, and what changed stands over all', () => {
    const plan = planned(id, school, { assessments: everything.toReversed() });
    const ids = plan.sections.map((section) => section.id);
    expect(ids.filter((own) => own.startsWith('summary-'))).toEqual(['summary-1', 'summary-2', 'summary-3']);
    expect(ids.slice(-3)).toEqual(['change', 'actions', 'method']);
    expect(plan.sections[0]?.title).toBe('Ringkasan: Pertemuan November');
    expect(plan.date).toBe(newest.assessment.date);
  });

  test('actions are those of the assessments chosen, with their days as days', () => {
    const actions = [
      agreed(school, 0, {}),
      agreed(school, 1, { id: '1'.repeat(32), what: 'Menanam pohon', state: 'done' }),
      agreed(school, 0, { id: '2'.repeat(32), what: 'Tidak jadi', deleted: true }),
    ];
    const plan = planned(id, { ...school, actions });
    const tables = blocksIn(plan).flatMap((block) => (block.kind === 'table' ? block : []));
    const table = tables.find((block) => block.id.startsWith('actions-')) ?? expect.fail();
    expect(table.table.columns.map(({ kind }) => kind)).toEqual(['text', 'text', 'date', 'text']);
    expect([...table.table.rows]).toEqual([
      ['Membuka catatan kas tiap Senin', 'Bendahara', '2026-12-01', 'Belum mulai'],
    ]);
  });

  test('comments are what was let through, word for word', () => {
    const quotes = blocksIn(planned(id, school)).flatMap((block) =>
      block.kind === 'quotes' ? block.texts : [],
    );
    expect(quotes).toEqual(newest.released.flatMap(({ comments }) => comments.flatMap(({ texts }) => texts)));
  });

  test('of forty partners it stays legible, and says what it left out', () => {
    const more = someNames(36).map((look, place): Partner => {
      const order = place + 4;
      const own = {
        partnership: school.partnership.id,
        sector: 'other',
        archived: false,
        stamps: {},
      } as const;
      return Object.assign({ order }, look, own, { sign: order });
    });
    const partners = [...school.partners, ...more];
    const expected = partners.map((partner) => ({ partner: partner.id, people: 3 }));
    const assessment = { ...newest.assessment, expected };
    const plan = planned(en, {
      ...school,
      partners,
      assessments: [{ ...newest, assessment }, ...school.assessments.slice(1)],
    });
    expect(figuresOf(plan, 'profile')).toEqual([]);
    expect(figuresOf(plan, 'who')).toEqual([]);
    // A drawing of forty rows would have letters that nobody reads: their numbers are a table
    for (const kind of ['side-by-side', 'fair']) {
      expect(figuresOf(plan, kind)).toEqual([]);
      const tables = blocksIn(plan).filter(
        (block) => block.kind === 'table' && block.id.startsWith(`${kind}-`),
      );
      expect(tables.map((block) => block.kind === 'table' && [...block.table.rows].length)).toEqual([40]);
    }
    const told = textsIn(plan).filter((text) => text.includes('left out'));
    expect(told.map((text) => /profiles|grid|changes|list/.exec(text)?.[0])).toEqual([
      'profiles',
      'grid',
      'list',
      'changes',
    ]);
    for (const { native } of figuresIn(plan)) expect(native?.series.length ?? 0).toBeLessThanOrEqual(8);
  });

  test('many items are a few figures of whole dimensions, of which two fill a page', () => {
    const rows = figuresOf(planned(en, school), 'items').map(({ table }) => [...table.rows].length);
    expect(rows).toEqual([10, 9, 6, 6, 7, 7]);
    const [, , first = expect.fail()] = figuresOf(planned(en, school), 'items');
    expect(first.title).toContain('Shared vision, ');
  });

  test('[S5] [S7] the summary counts what is met and done, as its figures do', () => {
    const [summary = expect.fail()] = planned(en, school).sections;
    const lists = summary.blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
    expect(lists).toContain('Prerequisites: 4 of 5 met.');
    expect(lists).toContain('Partnership journey: 9 of 12 steps done.');
  });

  test('[S9] of raised hands each item counted with what was said, and how many were not', () => {
    const questionnaire = library.find((one) => one.id === 'keeping-alive') ?? expect.fail();
    const part = { questionnaire, form: questionnaire.forms[0]?.id ?? '', hands: true as const };
    const assessment = { ...newest.assessment, parts: [part] };
    const asked = handsAsked(assessment);
    const { item = expect.fail() } = asked[0] ?? {};
    const { item: last = expect.fail() } = asked.at(-1) ?? {};
    const name = { assessment: assessment.id, questionnaire: questionnaire.id, item: item.id, stamps: {} };
    const own = {
      ...newest,
      assessment,
      released: [],
      joints: [],
      tallies: [{ ...name, hands: { points: [0, 0, 4, 6, 2], cannotJudge: 1 } }],
      notes: [
        { ...name, text: 'We want a fixed day.' },
        { ...name, item: last.id, text: 'We forgot to count.' },
      ],
    };
    const plan = planned(en, { ...school, assessments: [own] });
    const [figure = expect.fail(), ...others] = figuresIn(plan);
    expect(others).toEqual([]);
    expect(figure.native?.series[0]?.values).toEqual([0, 0, 4, 6, 2]);
    const told = textsIn(plan);
    expect(told).toContain('What we said when we talked about it: “We want a fixed day.”');
    const forgotten = told.indexOf('What we said when we talked about it: “We forgot to count.”');
    expect(told[forgotten - 1]).toBe(en.say(last.text));
    expect(told).toContain(`${asked.length - 1} more items have not been counted.`);
    expect(told.filter((text) => /out of 100|anonymous/.test(text))).toEqual([]);
  });
});
