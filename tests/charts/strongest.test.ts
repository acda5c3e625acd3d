import { describe, expect, test } from 'vitest';
import { strongest } from '#charts/model/strongest.ts';
import type { Basis } from '#charts/model/basis.ts';
import { cellKey } from '#domain/privacy/released.ts';
import { partnership } from '#domain/responses/subject.ts';
import { basis, principles, without } from '#features/gallery/made-up-basis.ts';
import { partners, pactsShort, synergyFull } from './samples.ts';

/** On 1..5, of the items named; nothing of all others. */
const means = (of: typeof synergyFull, figures: Readonly<Record<string, number>>): Basis =>
  basis(of, without(/\|item\|/), (data) => ({
    ...data,
    cells: {
      ...data.cells,
      ...Object.fromEntries(
        Object.entries(figures).map(([id, mean]) => [
          cellKey({ subject: partnership, group: 'all', level: 'item', id }),
          { mean, n: 9, judges: 4, spread: null, counts: null },
        ]),
      ),
    },
  }));

const rated = synergyFull.questionnaire.items.filter(({ kind }) => kind === 'rating').map(({ id }) => id);
const [first = '', second = '', third = '', fourth = ''] = rated;
const ids = (...bases: readonly Basis[]) => strongest(bases).map(({ id }) => id);

describe('the strongest', () => {
  test('are the two highest figures about the partnership, the highest first', () => {
    expect(ids(means(synergyFull, { [first]: 3, [second]: 4.5, [third]: 4, [fourth]: 2 }))).toEqual([
      second,
      third,
    ]);
  });

  test('are more than two where the second place is shared, as the figures stand on the screen', () => {
    const shared = { [first]: 4.5, [second]: 4.001, [third]: 4, [fourth]: 3.9 };
    expect(ids(means(synergyFull, shared))).toEqual([first, second, third]);
  });

  test('are all that share the first place, in the order of the questionnaire', () => {
    const shared = { [first]: 4, [second]: 4, [third]: 4, [fourth]: 3 };
    expect(ids(means(synergyFull, shared))).toEqual([first, second, third]);
  });

  test('come from all questionnaires together', () => {
    const more = { questionnaire: principles, form: 'full', partners };
    const [other = ''] = principles.items.map(({ id }) => id);
    expect(ids(means(synergyFull, { [first]: 3, [second]: 4 }), means(more, { [other]: 3.5 }))).toEqual([
      second,
      other,
    ]);
  });

  test('are one where one figure is shown, and none where none is', () => {
    expect(ids(means(synergyFull, { [first]: 2 }))).toEqual([first]);
    expect(ids(means(synergyFull, {}))).toEqual([]);
    expect(ids()).toEqual([]);
  });

  test('are never about a partner', () => {
    expect(ids(basis(pactsShort))).toEqual([]);
  });
});
