import { afterEach, describe, expect, test, vi } from 'vitest';
import { Cooperation } from '#charts/cooperation.tsx';
import { Who } from '#charts/who.tsx';
import { basis, pacts } from '#features/gallery/made-up-basis.ts';
import { pairLadder, pairLevels, withLevels } from '#features/gallery/made-up-ladder.ts';
import { someNames } from '#features/gallery/made-up-names.ts';
import { CooperationSamples, WhoSamples } from '#features/gallery/who-samples.tsx';
import { frames, onPage } from './on-page.tsx';
import { handedOut, has, isInk, pixelsOf, shown } from './taken.ts';

const of = (count: number) => basis({ questionnaire: pacts, form: 'short', partners: someNames(count) });
const forty = of(40);
const twelve = of(12);
const pairs = basis(
  { questionnaire: pairLevels, form: 'full', partners: someNames(12) },
  withLevels(someNames(12)),
);

const cellsIn = (place: Element) => [...place.querySelectorAll<HTMLElement>('[role=grid] tbody td')];
const textOf = (place: Element) => place.textContent;
const box = (element: Element | undefined) => (element ?? document.body).getBoundingClientRect();

afterEach(() => {
  vi.restoreAllMocks();
});

test.each([330, 620, 1180])('forty partners at %i px: only the grid scrolls, heads stay', async (width) => {
  const place = await onPage(<Who basis={forty} />, 0, { width });
  const cells = cellsIn(place);
  expect(cells).toHaveLength(1600);
  expect(place.scrollWidth).toBeLessThanOrEqual(width);
  const last = cells.at(-1);
  last?.scrollIntoView({ block: 'center', inline: 'center' });
  await frames(2);
  const frame = box(last?.closest('table')?.parentElement ?? undefined);
  const [head, name] = [place.querySelectorAll('thead th')[39], place.querySelectorAll('tbody th')[39]];
  expect(Math.abs(box(head).top - frame.top)).toBeLessThan(2);
  expect(Math.abs(box(name).left - frame.left)).toBeLessThan(2);
  expect(box(head).bottom).toBeLessThan(box(last).top + 1);
  expect(box(name).right).toBeLessThan(box(last).left + 1);
});

test('no name or figure is wider than its place', async () => {
  for (const width of [330, 620]) {
    const place = await onPage(<WhoSamples />, 0, { width });
    const inside = () => [...place.querySelectorAll('[role=grid] :is(td, th)')];
    await expect.poll(() => inside().length).toBeGreaterThan(200);
    expect(
      inside()
        .filter((one) => one.scrollWidth > one.clientWidth + 2)
        .map(textOf),
    ).toEqual([]);
  }
});

const press = async (key: string) => {
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  await frames(2);
};

test('a cell that is tapped is said in a sentence; the arrow keys lead to the others', async () => {
  const place = await onPage(<Who basis={twelve} />, 0, { language: 'en' });
  const cells = cellsIn(place);
  expect(cells.filter((cell) => cell.tabIndex === 0)).toEqual([cells[0]]);
  cells[1]?.focus();
  await frames(2);
  expect(textOf(place)).toContain('Sekolah Harapan about Pemerintah Desa:');
  await press('ArrowDown');
  expect(document.activeElement).toBe(cells[13]);
  expect(textOf(place)).toContain('Pemerintah Desa about itself:');
  await press('ArrowRight');
  expect(textOf(place)).toContain('Pemerintah Desa about Toko Maju Bersama:');
  await press('End');
  await press('ArrowRight');
  expect(document.activeElement).toBe(cells[23]);
  await press('ArrowUp');
  await press('ArrowUp');
  expect(document.activeElement).toBe(cells[11]);
  expect(cells.filter((cell) => cell.tabIndex === 0)).toEqual([cells[11]]);
});

test('it is heard as a table: heads of rows and columns, and what is not shown in words', async () => {
  const place = await onPage(<WhoSamples />, 0);
  for (const table of place.querySelectorAll('[role=grid]')) {
    const { length } = table.querySelectorAll('thead th[scope=col]');
    expect(table.querySelectorAll('tbody th[scope=row]')).toHaveLength(length);
    expect(table.getAttribute('aria-label')).toMatch(/Siapa menilai siapa/);
    const missing = [...table.querySelectorAll('td[data-missing]')];
    expect(missing.every((cell) => textOf(cell).includes('tidak ditampilkan'))).toBe(true);
  }
});

/** Of a colour as the browser paints it (WCAG 2). */
function luminance(colour: string): number {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data]
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test.each(['light', 'dark'] as const)('figures are read on every shade, %s', async (theme) => {
  const place = await onPage(<Who basis={twelve} />, 0, { theme });
  const [, cell] = cellsIn(place);
  if (!cell) throw new Error('no cell');
  const shades = Array.from({ length: 11 }, (_, step) => {
    cell.dataset['shade'] = String(step);
    const { color, backgroundColor } = getComputedStyle(cell);
    const [dark = 0, light = 0] = [luminance(color), luminance(backgroundColor)].toSorted((a, b) => a - b);
    return { contrast: (light + 0.05) / (dark + 0.05), shade: luminance(backgroundColor) };
  });
  expect(Math.min(...shades.map(({ contrast }) => contrast))).toBeGreaterThan(4.5);
  const steps = shades.slice(1).map(({ shade }, place_) => shade - (shades[place_]?.shade ?? 0));
  expect(steps.every((step) => (theme === 'light' ? step < 0 : step > 0))).toBe(true);
});

const png = 'PNG';
const svg = 'SVG';

describe.each([
  ['who judges whom', <Who key="who" basis={twelve} />],
  ['forty partners', <Who key="forty" basis={forty} />],
  ['level of cooperation', <Cooperation key="level" basis={pairs} item={pairLadder} />],
])('the picture of %s', (_, chart) => {
  test('[F30] holds every name and figure of the table, whole, with ink in it', async () => {
    const place = await onPage(chart, 0, { width: 330 });
    const wanted = [...place.querySelectorAll('[role=grid] :is(td, th)')]
      .filter((one) => !one.hasAttribute('data-missing') && !one.closest('thead td'))
      .map((one) => textOf(one).trim())
      .filter((text) => text !== '');
    const pixels = await pixelsOf(await handedOut(place, png));
    const svgFile = await handedOut(place, svg);
    const file = await svgFile.text();
    const picture = await shown(svgFile);
    const texts = [...picture.querySelectorAll('text')];
    const drawn = texts.flatMap((text) => [textOf(text), ...[...text.children].map(textOf)]);
    const whole = new Set([...drawn, ...texts.map((text) => [...text.children].map(textOf).join(' '))]);
    expect(wanted.filter((text) => !whole.has(text))).toEqual([]);
    const edge = box(picture);
    const outside = texts.filter((text) => box(text).right > edge.right || box(text).left < edge.left);
    expect(outside.map(textOf)).toEqual([]);
    // However small it is placed, its letters have the dots that letters of a drawing have
    const dots = pixels.width / edge.width;
    const filled = texts.filter((text) => textOf(text).trim() !== '');
    const letters = Math.min(...filled.map((text) => box(text).height));
    expect(dots * letters).toBeGreaterThan(24);
    expect(Math.abs(pixels.height - dots * edge.height)).toBeLessThan(dots);
    const blank = filled.filter((text) => {
      const { left, top, right, bottom } = box(text);
      return !has(
        pixels,
        { left: dots * left, top: dots * top, right: dots * right, bottom: dots * bottom },
        isInk,
      );
    });
    expect(blank.map(textOf)).toEqual([]);
    expect(file).not.toMatch(/var\(--|class=|style=|NaN|color\(/);
  });
});

test('levels that differ are ringed on both sides', async () => {
  const place = await onPage(<CooperationSamples />, 0);
  const marked = [...place.querySelectorAll('td[data-marked]')];
  expect(marked.length).toBeGreaterThan(1);
  expect(marked.length % 2).toBe(0);
});
