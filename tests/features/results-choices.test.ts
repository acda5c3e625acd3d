import { describe, expect, test } from 'vitest';
import { choicesOf, figuresOf, partsOf } from '#charts/model/figures-of.ts';
import { addressOf, choiceIn, figureIn, nameInAddress } from '#features/results/choices.ts';
import { stillComparable } from '#charts/model/still-comparable.ts';
import { pacts, principles, school } from './closed-example.ts';

const bases = [pacts, principles].flatMap((all) => all.at(-1) ?? []);
const choices = choicesOf(bases);
const [first, second] = school.partners;
const at = (query: string) => choiceIn(choices, new URLSearchParams(query));
const figureAt = (query: string) => {
  const choice = at(query);
  const figure = choice && figureIn(choice, new URLSearchParams(query));
  return figure && nameInAddress(figure);
};

describe('what a view is about stands in its address', () => {
  test('each partner can be chosen, and the partnership', () => {
    expect(choices.map(({ about }) => about)).toEqual([...school.partners.map(({ id }) => id), null]);
    for (const choice of choices) {
      expect(choiceIn(choices, new URLSearchParams(addressOf(choice)))).toBe(choice);
    }
  });

  test('what the address does not know falls back: to the partner alone, else to the first', () => {
    expect(at(`about=${second?.id}&in=gone`)?.about).toBe(second?.id);
    expect(at('about=nobody')?.about).toBe(first?.id);
    expect(at('')?.about).toBe(first?.id);
    expect(choiceIn([], new URLSearchParams())).toBeNull();
  });

  test('a figure is named by level and id; the overall one is not named, and is what anything unknown means', () => {
    expect(figureAt('of=facet:transparent')).toBe('facet:transparent');
    expect(figureAt('about=all&of=dimension:trust')).toBe('dimension:trust');
    expect(figureAt('of=facet:nothing')).toBeNull();
    expect(figureAt('about=all&of=facet:transparent')).toBeNull();
    expect(figureAt('')).toBeNull();
  });

  test('below the overall figure stand the principles, below a principle its facets, below these the items', () => {
    const choice = at('');
    if (!choice) throw new Error('there are partners');
    const below = (of: string) => {
      const figure = figureIn(choice, new URLSearchParams({ of }));
      return figure ? partsOf(choice, figure).map(nameInAddress) : [];
    };
    expect(below('')).toHaveLength(5);
    expect(below('dimension:trust')).toEqual(['facet:trust', 'facet:transparent']);
    const [item] = below('facet:transparent');
    expect(item).toMatch(/^item:/);
    expect(below(item ?? '')).toEqual([]);
  });

  test('a principle without facets leads to its items', () => {
    const whole = at('about=all');
    const figure = whole && figureIn(whole, new URLSearchParams({ of: 'dimension:trust' }));
    expect(whole && figure && partsOf(whole, figure).every(({ series }) => series.level === 'item')).toBe(
      true,
    );
    expect(whole && figuresOf(whole).map(({ level }) => level)).toEqual(['overall', 'dimension', 'item']);
  });

  test('[C3] where the form was another one, the items of both forms can still be compared one by one', () => {
    const choice = at('');
    const overall = choice && figureIn(choice, new URLSearchParams());
    const [before] = pacts;
    if (!choice || !overall || !before) throw new Error('there are partners');
    const { released } = before;
    const other = {
      ...before,
      released: { ...released, questionnaire: { ...released.questionnaire, form: 'full' } },
    };
    const facet = figureIn(choice, new URLSearchParams({ of: 'facet:transparent' }));
    expect(stillComparable([other, choice.basis], choice, overall)).toHaveLength(10);
    expect(facet && stillComparable([other, choice.basis], choice, facet)).toHaveLength(1);
    expect(stillComparable([before, choice.basis], choice, overall)).toEqual([]);
    expect(stillComparable([choice.basis], choice, overall)).toEqual([]);
  });

  test('[C3] of a version in which some items were worded anew, the others can still be compared', () => {
    const choice = at('');
    const overall = choice && figureIn(choice, new URLSearchParams());
    const [before] = pacts;
    if (!choice || !overall || !before) throw new Error('there are partners');
    const { items } = before.questionnaire;
    const older = {
      ...before,
      questionnaire: {
        ...before.questionnaire,
        version: 7,
        items: items.map((item) =>
          item.id === 'trust.1' || item.id === 'share.1'
            ? Object.assign({}, item, { text: { id: 'Lain.', en: 'Another.' } })
            : item,
        ),
      },
    };
    const ids = stillComparable([older, choice.basis], choice, overall).map(({ series }) => series.id);
    expect(ids).toHaveLength(8);
    expect(ids).not.toContain('trust.1');
    const facet = figureIn(choice, new URLSearchParams({ of: 'facet:trust' }));
    expect(facet && stillComparable([older, choice.basis], choice, facet)).toEqual([]);
  });
});
