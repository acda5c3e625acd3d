import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { facetClaims } from '#charts/claims/facets.ts';
import { figureClaims } from '#charts/claims/figure.ts';
import { twoViewClaims } from '#charts/claims/two-views.ts';
import { weakestClaims } from '#charts/claims/weakest.ts';
import { dumbbell } from '#charts/model/dumbbell.ts';
import { lineGroups } from '#charts/model/groups.ts';
import { radar } from '#charts/model/radar.ts';
import { sideBySide } from '#charts/model/side-by-side.ts';
import { dumbbellFrame } from '#charts/words/dumbbell.ts';
import { radarFrame } from '#charts/words/radar.ts';
import { sideBySideFrame } from '#charts/words/side-by-side.ts';
import { cellKey } from '#domain/privacy/released.ts';
import { aboutPartner } from '#domain/responses/subject.ts';
import { basis } from '#features/gallery/made-up-basis.ts';
import { id, pactsShort, school } from '../samples.ts';
import { kinds } from './cells.ts';

const peers = { subject: aboutPartner(school), group: 'peers' } as const;
const principles = lineGroups(pactsShort.questionnaire, 'short', 'partner');
const lines = principles.flatMap((principle) => principle.lines);
const keys = Object.keys(basis(pactsShort).released.cells);
const sentence = 'Tidak ditampilkan: kurang dari 3 jawaban.';

/** The cells that are missing from an anonymous release. */
const missing = fc.subarray(keys);
const releaseWithout = (hidden: readonly string[]) =>
  basis(pactsShort, (data) => ({
    ...data,
    cells: Object.fromEntries(Object.entries(data.cells).filter(([key]) => !hidden.includes(key))),
  }));

test('[P4] whatever is hidden, nothing but the one sentence is said of it', () => {
  fc.assert(
    fc.property(missing, (hidden) => {
      const of = releaseWithout(hidden);
      const isHidden = (target: Parameters<typeof cellKey>[0]) => !of.released.cells[cellKey(target)];
      for (const { level, id: line, title } of lines) {
        const target = { ...peers, level, id: line };
        if (!isHidden(target)) continue;
        expect(kinds(figureClaims(of, target, { what: title }))).toEqual(['hidden']);
        const both = isHidden({ ...target, group: 'self' });
        expect(kinds(twoViewClaims(of, school, { level, id: line, title }))).toEqual(
          both ? ['hidden'] : ['hidden', 'mean-self'],
        );
      }
      for (const principle of principles) {
        if (!principle.lines.some((line) => isHidden({ ...peers, ...line }))) continue;
        expect(facetClaims(of, peers, principle.id)).toEqual([]);
      }
      if (principles.some((one) => isHidden({ ...peers, level: 'dimension', id: one.id }))) {
        expect(weakestClaims(of, peers)).toEqual([]);
      }
    }),
  );
});

test('[P4] nor in the words of a chart', () => {
  fc.assert(
    fc.property(missing, (hidden) => {
      const of = releaseWithout(hidden);
      const [profile, shape, all] = [dumbbell(of, school), radar(of, school), sideBySide(of, 'facet')];
      if (!profile || !shape || !all) throw new Error('PACTS judges partners');
      const drawn = [
        { rows: profile.groups.flatMap((group) => group.rows), ...dumbbellFrame(id, of, profile) },
        { rows: shape.axes, ...radarFrame(id, of, shape) },
      ];
      for (const { rows, meanings } of drawn) {
        for (const row of rows.filter(({ peers: one, self }) => !one && !self)) {
          expect(meanings.find((told) => told.id === row.id)?.sentences[0]).toBe(sentence);
        }
      }
      const { meanings } = sideBySideFrame(id, of, all, false);
      all.partners.forEach((partner, place) =>
        all.rows.forEach((row) => {
          const own = meanings.find((one) => one.id === `${partner.id} ${row.id}`);
          if (row.points[place] === null) expect(own?.sentences).toEqual([sentence]);
          else expect(own?.sentences[0]).toContain(' dari 100 menurut ');
        }),
      );
    }),
    { numRuns: 30 },
  );
});
