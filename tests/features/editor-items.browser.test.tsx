import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { findings } from '#domain/manuscript/findings.ts';
import { fieldId, focusField } from '#features/editor/field-id.ts';
import { AboutSection } from '#features/editor/sections/about-section.tsx';
import { ItemsSection } from '#features/editor/sections/items-section.tsx';
import { button, byPath, desk, field, items, onDesk, show, start } from './editor-desk.tsx';

onDesk();

test('a field keeps the cursor where it is while letters come in, as one change', async () => {
  show(AboutSection);
  const title = field('Title (English)');
  await expect.element(title).toHaveValue('Sample');
  const element = title.element();
  if (!(element instanceof HTMLTextAreaElement)) throw new Error('no field');
  element.focus();
  element.setSelectionRange(0, 0);
  await userEvent.keyboard('A good ');
  expect(desk.sketch.title['en']).toBe('A good Sample');
  expect(element.selectionStart).toBe(7);
  expect(document.activeElement).toBe(element);
  expect(new Set(desk.changes)).toEqual(new Set([fieldId(['title', 'en'])]));
  await userEvent.keyboard('{Enter}');
  expect(desk.sketch.title['en']).toBe('A good Sample');
});

test('what is not filled in yet says so, in each language', async () => {
  show(AboutSection, { ...start, title: { id: 'Contoh' } });
  await expect.element(field('Title (English)')).toHaveAccessibleDescription('Not filled in yet');
  await expect.element(field('Title (Indonesian)')).not.toHaveAccessibleDescription('Not filled in yet');
});

test('a language comes with a field for every text, and goes with its words', async () => {
  show(AboutSection);
  await page.getByLabelText('Another language').selectOptions('jv');
  await button('Add Javanese').click();
  await field('Title (Javanese)').fill('Tuladha');
  expect(desk.sketch.languages).toEqual(['id', 'en', 'jv']);
  await button('Remove: Javanese').click();
  await button(/^Remove$/).click();
  await expect.poll(() => field('Title (Javanese)').query()).toBeNull();
  expect(desk.sketch.title).not.toHaveProperty('jv');
});

test('a new item opens at once, its text ready to be written; another kind keeps it', async () => {
  show(ItemsSection);
  await button('Add an item').first().click();
  const text = field('Item (Indonesian)');
  await expect.element(text).toHaveFocus();
  await userEvent.keyboard('Kita bertemu.');
  const id = items('with-facets').at(-1) ?? '';
  expect(desk.sketch.forms[1]?.items).toContain(id);
  for (const kind of ['gate', 'ladder', 'matrix', 'open', 'rating'] as const) {
    await page.getByLabelText('How it is answered').selectOptions(kind);
    expect(desk.sketch.items.find((item) => item.id === id)).toMatchObject({
      kind,
      text: { id: 'Kita bertemu.' },
    });
    await expect.element(page.getByText('Kita bertemu.', { exact: true }).first()).toBeVisible();
  }
});

test('a matrix has its levels, stages and aim; what is unwritten is shown as that', async () => {
  show(ItemsSection);
  await button(/^D/).click();
  await page.getByLabelText('How it is answered').selectOptions('matrix');
  await button('Add a stage').click();
  await expect.poll(() => document.activeElement?.id).toBe(fieldId(['items', 3, 'stages', 2, 'title', 'id']));
  await userEvent.keyboard('Rencana');
  await button('Add a level').click();
  await page.getByLabelText('Level aimed for').selectOptions('3');
  await page.getByText('See it as respondents do').click();
  await page.getByLabelText('Language shown').selectOptions('id');
  await expect.element(page.getByText('(no text yet)').first()).toBeVisible();
  const item = desk.sketch.items[3];
  expect(item?.kind === 'matrix' && [item.levels.length, item.stages.length, item.aim]).toEqual([3, 3, 3]);
});

test('an item moves up and down with the focus, and to another principle', async () => {
  show(ItemsSection);
  await button(/^B/).click();
  await button(/^Move up/).click();
  expect(items('with-facets')).toEqual(['b', 'a']);
  await expect.element(button(/^Move up/)).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(items('with-facets')).toEqual(['b', 'a']);
  await page.getByLabelText('Principle').selectOptions('plain');
  expect(items('plain').at(-1)).toBe('b');
  await expect.element(field('Item (English)')).toHaveValue('B');
});

test('an item is doubled, and removed with a word about the way back', async () => {
  show(ItemsSection);
  await button(/^A/).first().click();
  await button('Duplicate').click();
  expect(items('with-facets')).toEqual(['a', 'with-facets.1', 'b']);
  await button(/^Remove$/).click();
  expect(items('with-facets')).toEqual(['with-facets.1', 'b']);
  await expect.element(page.getByText(/The Undo button brings it back/)).toBeVisible();
});

test('words that make an item hard to answer are hinted at, without being an error', async () => {
  show(ItemsSection);
  await button(/^A/).first().click();
  const text = field('Item (English)');
  await text.fill('We always give time and money.');
  await expect.element(text).toHaveAccessibleDescription(/It says “and”.*It says “always”/);
  expect(text.element().hasAttribute('aria-invalid')).toBe(false);
});

test('only what can be asked about somebody is offered', async () => {
  show(ItemsSection);
  await button(/^A/).first().click();
  const offered = () =>
    [...page.getByLabelText('About whom').element().querySelectorAll('option')].map(({ value }) => value);
  expect(offered()).toEqual(['partner', 'partnership', 'self']);
  await page.getByLabelText('How it is answered').selectOptions('ladder');
  expect(offered()).toEqual(['partner', 'pair', 'partnership', 'self']);
});

test('a path leads to its field, through whatever is folded', async () => {
  show(ItemsSection);
  await expect.element(button(/^D/)).toBeVisible();
  await focusField(['items', '3', 'levels', '1', 'en']);
  expect(document.activeElement).toBe(byPath('items', 3, 'levels', 1, 'en'));
  await focusField(['items', 0, 'nowhere']);
  expect(document.activeElement).toBe(byPath('items', 0));
});

test('names that lead nowhere, as in a file by hand, are put right by a choice', async () => {
  const stray = start.items.map((item) =>
    item.kind === 'rating' && item.id === 'a'
      ? { ...item, scale: 'gone', facet: 'gone' }
      : item.id === 'c'
        ? { ...item, dimension: 'gone' }
        : item,
  );
  show(ItemsSection, { ...start, items: stray });
  await button(/^A/).first().click();
  await page.getByLabelText('Scale', { exact: true }).selectOptions('extent');
  await page.getByLabelText('Facet', { exact: true }).selectOptions('first');
  await expect.element(page.getByRole('heading', { name: 'Without a principle' })).toBeVisible();
  await button(/^C/).click();
  await page.getByLabelText('Principle', { exact: true }).selectOptions('plain');
  await expect.poll(() => page.getByRole('heading', { name: 'Without a principle' }).query()).toBeNull();
  expect(findings(desk.sketch)).toEqual(findings(start));
});

test('in a questionnaire that all answer together a new item can be settled by all', async () => {
  show(ItemsSection, { ...start, joint: true });
  await button('Add an item').first().click();
  expect(desk.sketch.items.find(({ id }) => id === 'with-facets.1')).toMatchObject({
    kind: 'gate',
    subject: 'partnership',
  });
});
