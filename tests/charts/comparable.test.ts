import { describe, expect, test } from 'vitest';
import type { Basis } from '#charts/model/basis.ts';
import { changeClaims } from '#charts/model/change-claims.ts';
import { change, type Series } from '#charts/model/change.ts';
import { isSameFigure } from '#charts/model/comparable.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { aboutPartner } from '#domain/responses/subject.ts';
import { basis } from '#features/gallery/made-up-basis.ts';
import { pactsShort, school } from './samples.ts';

const { questionnaire } = pactsShort;
const place = { subject: aboutPartner(school), group: 'peers' } as const;
const figure = (level: Series['level'], id: string): Series => ({ ...place, level, id });

const before = basis({ ...pactsShort, occasion: 0 });

/** Version 2, after a change to version 1; without pairs, so that all rests on the items alone. */
function later(edited: Questionnaire): Basis {
  const second = { ...edited, version: 2 };
  return basis({ ...pactsShort, questionnaire: second, occasion: 1 }, (data) => ({ ...data, changes: {} }));
}

const withItem = (
  id: string,
  edit: (item: Questionnaire['items'][number]) => Questionnaire['items'][number],
) => ({
  ...questionnaire,
  items: questionnaire.items.map((item) => (item.id === id ? edit(item) : item)),
});

const reworded = withItem('trust.1', (item) => ({
  ...item,
  text: { ...item.text, id: 'Mitra ini memercayakan uang kepada mitra lain.' },
}));

describe('[C3] version 1 beside version 2', () => {
  test('a version that changes nothing that is asked can be compared throughout', () => {
    const now = later({ ...questionnaire, purpose: { id: 'Lain', en: 'Another' } });
    for (const one of [figure('overall', 'overall'), figure('facet', 'trust'), figure('item', 'trust.1')])
      expect(isSameFigure(now, before, one)).toBe(true);
  });

  test('an item with the same id and another text is another item, and so is all that rests on it', () => {
    const now = later(reworded);
    for (const one of [
      figure('item', 'trust.1'),
      figure('facet', 'trust'),
      figure('dimension', 'trust'),
      figure('overall', 'overall'),
    ])
      expect(isSameFigure(now, before, one)).toBe(false);
    for (const one of [
      figure('item', 'transparent.1'),
      figure('facet', 'transparent'),
      figure('dimension', 'share'),
    ])
      expect(isSameFigure(now, before, one)).toBe(true);
  });

  test('no claim is made and no line is drawn where the item is another one', () => {
    const now = later(reworded);
    const shown = [figure('facet', 'trust'), figure('facet', 'share'), figure('item', 'trust.1')];
    expect(changeClaims(now, before, shown).map(({ series }) => series.id)).toEqual(['share']);
    const joined = (series: Series) => change([before, now], series)?.points.map((point) => point.joined);
    expect(joined(figure('facet', 'trust'))).toEqual([false, false]);
    expect(joined(figure('facet', 'share'))).toEqual([false, true]);
  });

  test('a text in one language that changed is enough: nobody knows in which it was read', () => {
    const now = later(
      withItem('trust.1', (item) => ({ ...item, text: { ...item.text, en: 'Another sentence.' } })),
    );
    expect(isSameFigure(now, before, figure('item', 'trust.1'))).toBe(false);
  });

  test('an item turned round, or on another scale, is another one', () => {
    const turned = withItem('trust.1', (item) =>
      item.kind === 'rating' ? { ...item, reversed: true } : item,
    );
    const [scale] = questionnaire.scales;
    if (!scale) throw new Error('no scale');
    const points = scale.points.map((point, at) =>
      at === 0 ? { id: 'Jarang sekali', en: 'Hardly ever' } : point,
    );
    const rescaled = { ...questionnaire, scales: [{ ...scale, points }] };
    expect(isSameFigure(later(turned), before, figure('item', 'trust.1'))).toBe(false);
    expect(isSameFigure(later(turned), before, figure('item', 'share.1'))).toBe(true);
    expect(isSameFigure(later(rescaled), before, figure('item', 'share.1'))).toBe(false);
  });

  test('an item that took the id of another one is not that one', () => {
    const other = questionnaire.items.find(({ id }) => id === 'share.1');
    if (!other) throw new Error('no item');
    const swapped = withItem('trust.1', (item) => ({ ...item, text: other.text }));
    expect(isSameFigure(later(swapped), before, figure('item', 'trust.1'))).toBe(false);
  });

  test('an item that is new has nothing to be compared with', () => {
    const older = { ...questionnaire, items: questionnaire.items.filter(({ id }) => id !== 'trust.1') };
    const short = {
      ...older,
      forms: older.forms.map(({ id, title, items }) => ({
        id,
        title,
        items: items.filter((one) => one !== 'trust.1'),
      })),
    };
    expect(isSameFigure(before, later(short), figure('item', 'trust.1'))).toBe(false);
    expect(isSameFigure(before, later(short), figure('facet', 'trust'))).toBe(false);
    expect(isSameFigure(before, later(short), figure('item', 'share.1'))).toBe(true);
  });
});
