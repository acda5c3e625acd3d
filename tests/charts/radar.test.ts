import { describe, expect, test } from 'vitest';
import { radar, stretches } from '#charts/model/radar.ts';
import { radarFrame } from '#charts/words/radar.ts';
import { basis, synergy, without } from '#features/gallery/made-up-basis.ts';
import { id, pactsShort, school, synergyFull } from './samples.ts';

describe('the radar', () => {
  test('[P4] leaves an axis without a figure out, and says so', () => {
    const of = basis(pactsShort, without(/peers\|dimension\|trust/));
    const model = radar(of, school);
    expect(model?.axes.map(({ peers }) => peers === null)).toEqual([false, false, false, true, false]);
    expect(model && radarFrame(id, of, model).notes).toEqual([
      'Tidak ditampilkan: kurang dari 3 jawaban (Percaya).',
    ]);
  });

  test('is closed only where every axis has a figure', () => {
    expect(stretches([true, true, true])).toEqual({ closed: true, runs: [[0, 1, 2]] });
    expect(stretches([true, true, false, true, true])).toEqual({ closed: false, runs: [[3, 4, 0, 1]] });
    expect(stretches([false, true, false, true, true])).toEqual({ closed: false, runs: [[1], [3, 4]] });
    expect(stretches([false, false, false])).toEqual({ closed: false, runs: [] });
  });

  test('has a table of the same figures', () => {
    const of = basis(pactsShort);
    const model = radar(of, school);
    const table = model && radarFrame(id, of, model).table;
    expect(table?.rows.map(({ values }) => values[1])).toEqual(model?.axes.map(({ peers }) => peers?.value));
    expect(table?.rows.map(({ values }) => values[2])).toEqual(model?.axes.map(({ self }) => self?.value));
  });

  test('does not exist where a form asks about no partner', () => {
    expect(synergy.dimensions.length).toBeGreaterThan(2);
    expect(radar(basis(synergyFull), school)).toBeNull();
  });
});
