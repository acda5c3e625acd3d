import { describe, expect, test } from 'vitest';
import { basis, pacts, synergy } from '#features/gallery/made-up-basis.ts';
import { someNames } from '#features/gallery/made-up-names.ts';
import { whoAddress, whoChoiceIn, whoChoices } from '#features/results/who-choice.ts';

const partners = someNames(4);
const short = basis({ questionnaire: pacts, form: 'short', partners });
const other = basis({ questionnaire: { ...pacts, id: 'pacts-two' }, form: 'short', partners });
const whole = basis({ questionnaire: synergy, form: 'full', partners });

const query = (text: string) => new URLSearchParams(text);

describe('what who-judges-whom is about', () => {
  const choices = whoChoices([whole, short, other]);

  test('is the overall figure and each dimension of the questionnaires about partners', () => {
    const named = choices.map(({ basis: { questionnaire }, by }) => [questionnaire.id, by]);
    const dimensions = [null, ...pacts.dimensions.map(({ id }) => id)];
    expect(named).toEqual([
      ...dimensions.map((by) => ['pacts', by]),
      ...dimensions.map((by) => ['pacts-two', by]),
    ]);
  });

  test('stands in the address, and every address leads back to its choice', () => {
    for (const choice of choices) {
      const params = new URLSearchParams();
      for (const [key, value] of Object.entries(whoAddress(choices, choice))) {
        if (value !== null) params.set(key, value);
      }
      expect(whoChoiceIn(choices, params)).toBe(choice);
    }
    expect(choices[0] && whoAddress(choices, choices[0])).toEqual({ of: null, in: null });
  });

  test('an address that names nothing known leads to the nearest that is', () => {
    expect(whoChoiceIn(choices, query('of=nothing'))).toBe(choices[0]);
    expect(whoChoiceIn(choices, query('of=nothing&in=pacts-two'))?.basis).toBe(other);
    expect(whoChoiceIn(choices, query('of=trust&in=gone'))).toBe(choices[0]);
    expect(whoChoiceIn(whoChoices([whole]), query('of=trust'))).toBeNull();
  });
});
