import { describe, expect, test } from 'vitest';
import { withId } from '#domain/responses/response-id.ts';
import { apart, together } from '#features/results/quality-verdicts.ts';
import { countsOf } from '#features/results/quality-counts.ts';
import { occasions } from './closed-example.ts';

const alpha = (low: number, high: number) => ({
  alpha: { alpha: 0.75, interval: [low, high] as const, n: 12 },
});
const six = (value: number | null, interval: readonly [number, number] | null) => {
  const correlation = { value, interval };
  return {
    '1,1': correlation,
    '2,1': correlation,
    '3,1': correlation,
    '1,k': correlation,
    '2,k': correlation,
    '3,k': correlation,
  };
};

describe('how far the answers can be relied on, in words', () => {
  test('[A5] questions go together only where the whole interval says so, and do not only where it says that', () => {
    expect(together(alpha(0.7, 0.9)).verdict).toBe('yes');
    expect(together(alpha(0.69, 0.9)).verdict).toBe('unsure');
    expect(together(alpha(0.5, 0.7)).verdict).toBe('unsure');
    expect(together(alpha(0.5, 0.69)).verdict).toBe('no');
    expect(together({ alpha: null })).toEqual({ verdict: 'too-few', value: null });
  });

  test('[A4] without interval nothing is certain; a complete table has one', () => {
    const about = 'partner' as const;
    expect(apart({ about, oneWay: { icc1: 0.5, icc2: 0.9 }, six: null })).toEqual({
      verdict: 'unsure',
      value: 0.9,
    });
    expect(apart({ about, oneWay: { icc1: 0.5, icc2: 0.9 }, six: six(0.9, [0.75, 0.95]) })).toEqual({
      verdict: 'yes',
      value: 0.9,
    });
    expect(apart({ about, oneWay: null, six: six(null, null) })?.verdict).toBe('too-few');
    expect(apart({ about: 'partnership', oneWay: null, six: null })).toBeNull();
  });
});

describe('which responses count', () => {
  const responses = occasions.at(-1)?.responses ?? [];
  const [first, second] = responses;
  if (!first || !second) throw new Error('the example has responses');
  const { id: _, ...content } = first;
  const correction = withId({ ...content, replaces: first.id });
  const exclusion = (response: string) => ({
    assessment: first.assessment,
    response,
    reason: 'test' as const,
    by: 'keeper' as const,
  });

  test('a corrected one and one left out do not count, each is told once', () => {
    expect(countsOf([], [])).toEqual({ counted: 0, excluded: 0, replaced: 0, competing: 0 });
    expect(countsOf([...responses, correction], [exclusion(second.id)])).toEqual({
      counted: responses.length - 1,
      excluded: 1,
      replaced: 1,
      competing: 0,
    });
    expect(countsOf([...responses, correction], [exclusion(first.id)])).toMatchObject({
      excluded: 1,
      replaced: 0,
    });
  });

  test('of two corrections of the same one, one gives way', () => {
    const other = withId({
      ...content,
      replaces: first.id,
      comments: [{ dimension: 'trust', text: 'Another word' }],
    });
    const found = countsOf([...responses, correction, other], []);
    expect(found).toMatchObject({ counted: responses.length, replaced: 1 });
    expect(found.competing).toBe(1);
  });
});
