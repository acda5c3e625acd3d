import { describe, expect, test } from 'vitest';
import { itemsChoice } from '#features/results/items-choice.ts';
import { pacts, principles, school, synergy } from './closed-example.ts';

const bases = [pacts, synergy, principles].flatMap((all) => all.at(-1) ?? []);
const [first, second] = school.partners.map(({ id }) => id);
const choose = (query: string) => itemsChoice(bases, new URLSearchParams(query));

describe('the address of the items', () => {
  test('chooses the questionnaire, the partner, the part and the order', () => {
    const choice = choose(`q=pacts&about=${second}&of=trust&sort=spread`);
    expect(choice).toMatchObject({ about: second, of: 'trust', order: 'spread' });
    expect(choice?.basis.questionnaire.id).toBe('pacts');
  });

  test('left empty, shows the first questionnaire, all partners together, all parts in their order', () => {
    const choice = choose('');
    expect(choice).toMatchObject({ about: 'partners', of: null, order: 'questionnaire' });
    expect(choice?.abouts.slice(0, 2)).toEqual(['partners', first]);
    expect(choice?.dimensions.map(({ id }) => id)).toContain('trust');
  });

  test('names what is not there: it falls back instead of failing', () => {
    expect(choose('q=nothing&about=nobody&of=nowhere&sort=backwards')).toMatchObject({
      about: 'partners',
      of: null,
      order: 'questionnaire',
    });
    expect(choose('q=synergy&about=partners&of=trust')).toMatchObject({ about: 'partnership', of: null });
  });

  test('of gates there are no rated items: their part is not to be chosen', () => {
    expect(choose('q=synergy')?.dimensions.map(({ id }) => id)).toEqual(['lived', 'signs']);
  });

  test('where nothing is rated there is nothing to choose', () => {
    expect(itemsChoice([], new URLSearchParams())).toBeNull();
  });
});
