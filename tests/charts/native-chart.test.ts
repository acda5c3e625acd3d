import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bars } from '#charts/model/bars.ts';
import { change, type Series } from '#charts/model/change.ts';
import { dumbbell } from '#charts/model/dumbbell.ts';
import { items } from '#charts/model/items.ts';
import { radar } from '#charts/model/radar.ts';
import { sideBySide } from '#charts/model/side-by-side.ts';
import { stacks } from '#charts/model/stacks.ts';
import { nativeChart } from '#charts/native/native-chart.ts';
import { onPaper } from '#charts/native/paper.ts';
import { barsFrame } from '#charts/words/bars.ts';
import { changeFrame } from '#charts/words/change.ts';
import { dumbbellFrame } from '#charts/words/dumbbell.ts';
import { itemsFrame } from '#charts/words/items.ts';
import { radarFrame } from '#charts/words/radar.ts';
import { sideBySideFrame } from '#charts/words/side-by-side.ts';
import { stacksFrame } from '#charts/words/stacks.ts';
import { aboutPartner } from '#domain/responses/subject.ts';
import { withAnswers } from '#features/gallery/made-up-answers.ts';
import { basis, without } from '#features/gallery/made-up-basis.ts';
import { id, pactsShort, school, synergyFull } from './samples.ts';

const there = <T>(value: T | null | undefined): T => {
  if (value === null || value === undefined) throw new Error('it is there');
  return value;
};

const dumbbellOf = (of: ReturnType<typeof basis>) =>
  nativeChart(dumbbellFrame(id, of, there(dumbbell(of, school))));

describe('a chart that another program draws', () => {
  test('of bars has the same figures on the same scale', () => {
    const of = basis(synergyFull);
    const model = there(bars(of));
    expect(nativeChart(barsFrame(id, of, model))).toEqual({
      kind: 'bars',
      categories: model.rows.map(({ title }) => title['id']),
      series: [{ name: 'Skor', values: model.rows.map(({ point }) => point?.value), colour: '0F6A63' }],
      from: 0,
      to: 100,
      decimals: 0,
    });
  });

  test('[R1] of a profile sets the own view apart from the others’ view', () => {
    const found = there(dumbbellOf(basis(pactsShort)));
    expect(found.series.map(({ name, colour }) => [name, colour])).toEqual([
      ['Mitra lain', '0072B2'],
      ['Sendiri', '8CC0DC'],
    ]);
  });

  test('[P4] leaves a gap where a figure is hidden, and has no series of which nothing is shown', () => {
    const gap = there(dumbbellOf(basis(pactsShort, without(/peers\|facet\|(?:honest|open|transparent)/))));
    expect(gap.series[0]?.values).toContain(null);
    const alone = there(dumbbellOf(basis(pactsShort, without(/\|self\|/))));
    expect(alone.series).toHaveLength(1);
    expect(dumbbellOf(basis(pactsShort, without(/./)))).toBeNull();
  });

  test('[P4] is no radar where an axis has no figure: others would draw it as zero', () => {
    const of = basis(pactsShort);
    expect(nativeChart(radarFrame(id, of, there(radar(of, school))))?.kind).toBe('radar');
    const broken = basis(pactsShort, without(/peers\|dimension\|trust/));
    expect(nativeChart(radarFrame(id, broken, there(radar(broken, school))))).toBeNull();
  });

  test('of answers stacks their counts; who could not judge is no point of the scale', () => {
    const of = basis(synergyFull, withAnswers(synergyFull, 9));
    const model = there(items(of, { about: 'partnership', dimensions: ['lived'], order: 'questionnaire' }));
    const found = there(nativeChart(itemsFrame(id, of, model)));
    expect(found.kind).toBe('stack');
    const total = model.rows.map(({ shown }) => (shown?.n ?? 0) + (shown?.counts?.cannotJudge ?? 0));
    const summed = model.rows.map((_, row) =>
      found.series.reduce((sum, { values }) => sum + (values[row] ?? 0), 0),
    );
    expect(summed).toEqual(total);
    const one = there(stacks(of, 'partnership', 'lived.1'));
    expect(nativeChart(stacksFrame(id, of, one))?.categories).toHaveLength(one.row.points.length);
  });

  test('of answers names the whole scale, also what nobody chose, but not of rows that are hidden', () => {
    const scale = ['Never', 'Sometimes', 'Always'];
    const chartOf = (...counts: (number | null)[]) =>
      nativeChart({
        table: {
          columns: [
            { id: 'item', label: '', number: false },
            ...scale.map((label, place) => ({
              id: label,
              label,
              number: true,
              plotted: { kind: 'point', place, points: scale.length } as const,
            })),
          ],
          rows: [{ id: 'one', values: ['One', ...counts] }],
          shape: { kind: 'stack', axis: 'counts' },
        },
      });
    expect(chartOf(0, 4, 2)?.series.map(({ name, values }) => [name, values[0]])).toEqual([
      ['Never', 0],
      ['Sometimes', 4],
      ['Always', 2],
    ]);
    expect(chartOf(null, null, null)).toBeNull();
  });

  test('of partners beside each other is there for as many as bars can tell apart', () => {
    const of = basis(pactsShort);
    const model = there(sideBySide(of, 'dimension'));
    expect(nativeChart(sideBySideFrame(id, of, model, false))?.series).toHaveLength(4);
    expect(nativeChart(sideBySideFrame(id, of, model, true))).toBeNull();
  });

  test('[C3] leads no line to a figure that rests on other items', () => {
    const series: Series = { subject: aboutPartner(school), group: 'peers', level: 'overall', id: 'overall' };
    const lineOf = (...bases: ReturnType<typeof basis>[]) =>
      nativeChart(changeFrame(id, bases, there(change(bases, series)), series, []));
    const at = (occasion: number) => basis({ ...pactsShort, occasion });
    expect(lineOf(at(0), at(1), at(2))?.kind).toBe('line');
    expect(lineOf(at(0), basis({ ...pactsShort, form: 'full', occasion: 1 }))).toBeNull();
  });

  test('has the colours of the drawing on paper', () => {
    const css = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8');
    for (const [token, hex] of Object.entries(onPaper))
      expect(css).toMatch(new RegExp(`${token}: light-dark\\(#${hex},`));
  });
});
