import { describe, expect, test } from 'vitest';
import { cellKey } from '#domain/privacy/released.ts';
import { Assessment } from '#domain/responses/assessment.ts';
import { Partner, Partnership, type Partner as PartnerType } from '#domain/responses/partnership.ts';
import { aboutPartner } from '#domain/responses/subject.ts';
import { isSetMet, weakestFirst } from '#domain/scoring/gates.ts';
import { planOf } from '#domain/scoring/plan.ts';
import { cellsOf } from '../domain/scoring/plain-cells.ts';
import { sheetOf } from '#domain/scoring/sheet.ts';
import { castsIn } from '#features/example/casts.ts';
import { makeExample } from '#features/example/make-example.ts';
import {
  basesOf,
  closed,
  dimensions,
  facets,
  farmers,
  library,
  named,
  occasions,
  pacts,
  principles,
  school,
  synergy,
} from './closed-example.ts';

describe('the example partnership', () => {
  test('is the same each time, and another with another seed', () => {
    const [cast] = castsIn('id');
    expect(makeExample(cast, library)).toEqual(makeExample(cast, library));
    const { meetings } = makeExample({ ...cast, seed: cast.seed + 1 }, library);
    expect(meetings).not.toEqual(makeExample(cast, library).meetings);
  });

  test('is told in both languages, the same people giving the same answers', () => {
    for (const [indonesian, english] of [
      [castsIn('id')[0], castsIn('en')[0]],
      [castsIn('id')[1], castsIn('en')[1]],
    ] as const) {
      const [id, en] = [makeExample(indonesian, library), makeExample(english, library)];
      const answers = ({ meetings }: typeof id) =>
        meetings.map(({ sittings }) => sittings.map((one) => one.answers));
      expect(answers(id)).toEqual(answers(en));
      const notes = ({ meetings }: typeof id) =>
        meetings.flatMap(({ sittings }) => sittings.map((one) => Object.keys(one.comments)));
      expect(notes(id)).toEqual(notes(en));
      expect(id.partnership.name).toMatch(/\(contoh\)$/);
      expect(en.partnership.name).toMatch(/\(example\)$/);
    }
  });

  test('is made of records like all others, marked as an example', () => {
    for (const { partnership, partners, meetings } of [school, farmers]) {
      expect(Partnership.parse(partnership)).toEqual(partnership);
      expect(partnership.example).toBe(true);
      expect(partners.map((partner) => Partner.parse(partner))).toEqual(partners);
      for (const { assessment } of meetings) expect(Assessment.parse(assessment)).toEqual(assessment);
    }
  });

  test('shows every figure at every meeting, but those which rest on the own view of the shop on correction', () => {
    const subjects = school.partners.flatMap(({ id }) =>
      (['peers', 'self'] as const).map((group) => ({ subject: aboutPartner(id), group })),
    );
    const figures = [
      { level: 'overall', id: 'overall' } as const,
      ...dimensions.map((id) => ({ level: 'dimension', id }) as const),
      ...facets.map((id) => ({ level: 'facet', id }) as const),
      ...facets.map((id) => ({ level: 'item', id: `${id}.1` }) as const),
    ];
    const wanted = subjects.flatMap(({ subject, group }) =>
      figures.map(({ level, id }) => cellKey({ subject, group, level, id })),
    );
    expect(pacts).toHaveLength(3);
    const hidden = pacts.map(({ released }) => wanted.filter((key) => !released.cells[key]).map(named));
    expect(hidden).toEqual([
      [],
      [],
      [
        'Toko Maju self overall overall',
        'Toko Maju self dimension share',
        'Toko Maju self facet submit',
        'Toko Maju self item submit.1',
      ],
    ]);
  });

  test('shows all that is said about the partnership as a whole', () => {
    const isEverybodys = (key: string) => key.includes('|all|');
    const cells = synergy.map(({ released }) => Object.keys(released.cells).filter(isEverybodys).length);
    expect(cells).toEqual([12, 12, 12]);
    expect(principles).toHaveLength(1);
    const about = { subject: 'partnership', group: 'all', level: 'dimension' } as const;
    const means = principles.flatMap(({ questionnaire, released }) =>
      questionnaire.dimensions.map(({ id }) => ({
        id,
        mean: released.cells[cellKey({ ...about, id })]?.mean ?? 0,
      })),
    );
    expect(means).toHaveLength(10);
    expect(means.toSorted((a, b) => a.mean - b.mean)[0]?.id).toBe('balance');
  });

  test('has a severe judge: the shop scores each other partner half a point below what the others give', () => {
    const plan = planOf(library[0] ?? expect.fail(), 'short', 'partner');
    const overall = (of: (typeof occasions)[number], judges: readonly PartnerType[], judged: PartnerType) => {
      const sheets = of.responses
        .filter(
          ({ partner, questionnaire }) =>
            questionnaire.id === 'pacts' && judges.some(({ id }) => id === partner),
        )
        .map((response) => sheetOf(response, null));
      const cells = cellsOf(plan, sheets, aboutPartner(judged.id), 'peers', 'partner');
      return cells.overall.estimate?.mean ?? Number.NaN;
    };
    const shop = school.partners.filter(({ shortName }) => shortName === 'Toko Maju');
    const others = school.partners.filter((partner) => !shop.includes(partner));
    for (const occasion of occasions) {
      for (const judged of others) {
        const milder = others.filter((judge) => judge !== judged);
        expect(overall(occasion, shop, judged)).toBeLessThan(overall(occasion, milder, judged) - 0.5);
      }
    }
  });

  test('[R3] has one view that truly differs: how timely the committee is', () => {
    const marked = pacts.map(({ released }) =>
      Object.entries(released.gaps).flatMap(([key, gap]) => (gap.marked ? named(key) : [])),
    );
    const one = ['Committee peers item punctual.1', 'Committee peers facet punctual'];
    expect(marked).toEqual([one, one, one]);
  });

  test('[S5] has one contested gate, the third, so that the set is not met; the others are', () => {
    for (const { released } of synergy) {
      const verdicts = Object.fromEntries(
        Object.entries(released.gates).map(([key, { verdict }]) => [key.split('|')[3], verdict]),
      );
      expect(verdicts).toEqual({
        'prerequisites.1': 'met',
        'prerequisites.2': 'met',
        'prerequisites.3': 'contested',
        'prerequisites.4': 'met',
        'prerequisites.5': 'met',
      });
      expect(isSetMet(Object.values(verdicts))).toBe(false);
      const counts = Object.values(released.gates).flatMap((gate) => gate.counts ?? []);
      const [weakest] = weakestFirst(counts);
      expect(weakest).toBe(released.gates['partnership|all|item|prerequisites.3']?.counts);
    }
  });

  test('[P2] shows notes where three people wrote one, and no others', () => {
    const shown = pacts.map(({ released }) =>
      released.comments.map(({ dimension, texts }) => `${dimension} ${texts.length}`),
    );
    expect(shown).toEqual([['share 3'], ['communication 3'], ['participation 3', 'trust 3']]);
    const written = school.meetings.map(
      ({ sittings }) => sittings.flatMap(({ comments }) => Object.keys(comments)).length,
    );
    expect(written).toEqual([4, 4, 7]);
  });

  test('people differ: hardly ever do all of them give the same answer', () => {
    const spreads = pacts.flatMap(({ released }) =>
      Object.values(released.cells).flatMap(({ spread }) => spread ?? []),
    );
    const same = spreads.filter(({ allEqual }) => allEqual);
    expect(same.length / spreads.length).toBeLessThan(0.05);
  });
});

describe('the small example', () => {
  const [basis] = basesOf(farmers, closed(farmers), 'pacts');

  test('shows, by partner, what each one says of the others and of itself', () => {
    expect(basis?.released).toMatchObject({ mode: 'by-partner', number: 0, respondents: 3 });
    // Of each partner two views of all figures, and each other partner’s down to the principles.
    expect(Object.keys(basis?.released.cells ?? {})).toHaveLength(3 * (2 * 26 + 2 * 6));
    expect(basis?.released.comments.map(({ dimension }) => dimension)).toEqual(['communication', 'share']);
  });

  test('[R3] marks nothing: one voice a partner is no ground for a claim', () => {
    const gaps = Object.values(basis?.released.gaps ?? {});
    expect(gaps).toHaveLength(3 * (10 + 10 + 5 + 1));
    expect(gaps.filter(({ marked, interval }) => marked || interval !== null)).toEqual([]);
  });
});
