import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fieldId } from '#features/editor/field-id.ts';
import { FormsSection } from '#features/editor/sections/forms-section.tsx';
import { PrinciplesSection } from '#features/editor/sections/principles-section.tsx';
import { ScalesSection } from '#features/editor/sections/scales-section.tsx';
import { button, desk, field, items, onDesk, show } from './editor-desk.tsx';

onDesk();

test('a principle is named, given a facet, and asks for its items when it goes', async () => {
  show(PrinciplesSection);
  await button(/^Plain/).click();
  await field('Name of the principle (English)').fill('Simple');
  await button('Add a facet').click();
  await field('Name of the facet (English)').fill('One side');
  expect(desk.sketch.dimensions[1]).toMatchObject({
    title: { en: 'Simple' },
    facets: [{ title: { en: 'One side' } }],
  });
  await button('Remove this principle').click();
  await page.getByRole('radio', { name: 'Move to “With facets”' }).click({ force: true });
  await button(/^Remove$/).click();
  expect(desk.sketch.dimensions.map(({ id }) => id)).toEqual(['with-facets']);
  expect(items('with-facets')).toHaveLength(7);
});

test('the points of a scale are written, moved and taken away, never below two', async () => {
  show(ScalesSection);
  await button(/^Not yet … Fully/).click();
  await button('Add an answer').click();
  await expect.poll(() => document.activeElement?.id).toBe(fieldId(['scales', 0, 'points', 2, 'id']));
  await userEvent.keyboard('Sekali');
  await button('Move up: Answer 3').click();
  expect(desk.sketch.scales[0]?.points.map((point) => point['id'])).toEqual([
    'Not yet (id)',
    'Sekali',
    'Fully (id)',
  ]);
  await expect.element(button('Move up: Answer 2')).toHaveFocus();
  await button('Remove: Answer 1').click();
  await expect.poll(() => button(/^Remove: Answer/).query()).toBeNull();
});

test('the figure of a band can be wiped out and typed anew', async () => {
  show(ScalesSection);
  const from = page.getByRole('spinbutton', { name: 'From a score of' }).nth(1);
  await from.clear();
  expect(desk.sketch.bands[1]?.from).toBe(50);
  await userEvent.keyboard('60');
  expect(desk.sketch.bands[1]?.from).toBe(60);
});

test('a form asks what has a tick, in the order that is given to it', async () => {
  show(FormsSection);
  await button(/^Short/).click();
  await page.getByRole('checkbox', { name: 'C?' }).click({ force: true });
  expect(desk.sketch.forms[0]?.items).toEqual(['a', 'b', 'c']);
  await page.getByText('Order of the items').click();
  await button('Move up: C?').click();
  expect(desk.sketch.forms[0]?.items).toEqual(['a', 'c', 'b']);
});
