import { describe, expect, test } from 'vitest';
import type { Basis } from '#charts/model/basis.ts';
import { changeClaims } from '#charts/model/change-claims.ts';
import type { Series } from '#charts/model/change.ts';
import { cellKey } from '#domain/privacy/released.ts';
import { aboutPartner } from '#domain/responses/subject.ts';
import { dimensions, facets, named, pacts, school, synergy } from './closed-example.ts';

/** As the others and as the own people see it. */
const about = (levels: readonly Exclude<Series['level'], 'item'>[], partners = school.partners): Series[] =>
  partners.flatMap(({ id: partner }) =>
    (['peers', 'self'] as const).flatMap((group) =>
      levels.flatMap((level) =>
        ({ facet: facets, dimension: dimensions, overall: ['overall'] })[level].map((id) => ({
          subject: aboutPartner(partner),
          group,
          level,
          id,
        })),
      ),
    ),
  );
/** Who is shown to have changed, and on how many pairs. */
const changed = (now: Basis | undefined, before: Basis | undefined, shown: readonly Series[]) => {
  if (!now || !before) throw new Error('a meeting is missing');
  return changeClaims(now, before, shown)
    .filter(({ verdict }) => verdict === 'up' || verdict === 'down')
    .map(({ series, verdict, pairs }) => `${named(cellKey(series))} ${verdict} ${pairs ?? 'unpaired'}`);
};

const whole: Series[] = ['lived', 'signs'].map((id) => ({
  subject: 'partnership',
  group: 'all',
  level: 'dimension',
  id,
}));

describe('[C3][C4] change in the example', () => {
  const [first, second, third] = pacts;

  test('the village is shown to have become more open since the meeting before, and no other facet to have changed', () => {
    expect(changed(third, second, about(['facet']))).toEqual(['Village peers facet transparent up 9']);
    for (const partner of school.partners) {
      const expected = partner.shortName === 'Village' ? ['Village peers facet transparent up 9'] : [];
      expect(changed(third, second, about(['facet'], [partner]))).toEqual(expected);
    }
  });

  test('it shows between the first and the last meeting too, without pairs', () => {
    expect(changed(third, first, about(['facet']))).toEqual(['Village peers facet transparent up unpaired']);
  });

  test('from the first meeting to the second nothing is shown to have changed', () => {
    expect(changed(second, first, about(['facet', 'dimension', 'overall']))).toEqual([]);
    expect(changed(synergy[1], synergy[0], whole)).toEqual([]);
  });

  test('of the principles only the one which holds the facet changed, and no overall score', () => {
    expect(changed(third, second, about(['dimension']))).toEqual(['Village peers dimension trust up 9']);
    expect(changed(third, second, about(['overall']))).toEqual([]);
    expect(changed(synergy[2], synergy[1], whole)).toEqual([]);
  });
});
