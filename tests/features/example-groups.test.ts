import { describe, expect, test } from 'vitest';
import { cellKey } from '#domain/privacy/released.ts';
import { aboutPartner, type Subject } from '#domain/responses/subject.ts';
import type { Group } from '#domain/scoring/group.ts';
import { farmers, occasions, pacts, principles, school, synergy } from './closed-example.ts';

const groups = ['cut:officials', 'cut:residents'] as const;
const [told] = principles;
if (!told) throw new Error('the last meeting asks about principles');

const meanOf = ({ released }: typeof told, subject: Subject, group: Group, id: string) =>
  released.cells[cellKey({ subject, group, level: 'dimension', id })] ?? null;

describe('the groups of the example', () => {
  test('[P6] every meeting has the same two roles, every answer one of them; the small example has none', () => {
    const cuts = school.meetings.map(({ assessment }) => assessment.cut);
    expect(new Set(cuts.map((cut) => JSON.stringify(cut))).size).toBe(1);
    const roles = occasions.flatMap(({ responses }) => responses.map(({ role }) => role));
    expect(new Set(roles)).toEqual(new Set(['officials', 'residents']));
    expect(farmers.meetings.map(({ assessment }) => assessment.cut)).toEqual([null]);
  });

  test('[P2] both say all there is about the partnership, six people of two partners each, with their range', () => {
    for (const basis of [...synergy, told]) {
      const rated = Object.keys(basis.released.cells).filter((key) => key.includes('|all|dimension|'));
      const cells = rated.flatMap((key) =>
        groups.map((group) => basis.released.cells[key.replace('|all|', `|${group}|`)]),
      );
      expect(cells.length).toBeGreaterThan(0);
      for (const cell of cells) {
        expect(cell).toMatchObject({ n: 6, judges: 2, spread: { interval: expect.any(Array) } });
      }
    }
  });

  test('they differ most on how fair and open the partnership is, by more than a whole step', () => {
    const gaps = told.questionnaire.dimensions.map(({ id }) => {
      const [officials, residents] = groups.map((group) => meanOf(told, 'partnership', group, id)?.mean);
      return { id, gap: (officials ?? 0) - (residents ?? 0) };
    });
    const [largest, next] = gaps.toSorted((a, b) => Math.abs(b.gap) - Math.abs(a.gap));
    expect(largest?.id).toBe('fairness');
    expect(largest?.gap).toBeGreaterThan(1);
    expect(Math.abs(next?.gap ?? 0)).toBeLessThan(1);
  });

  test('[P2] about a partner only the group without it has two judging partners', () => {
    for (const basis of pacts) {
      const seen = school.partners.map(({ id }) =>
        groups.filter((group) => meanOf(basis, aboutPartner(id), group, 'trust')),
      );
      expect(seen).toEqual([['cut:residents'], ['cut:officials'], ['cut:residents'], ['cut:officials']]);
    }
  });
});
