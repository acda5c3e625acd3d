import { beforeAll, describe, expect, test } from 'vitest';
import { pictureSizes } from '#charts/image/picture-choice.ts';
import { toPng } from '#charts/image/to-png.ts';
import type { Picture } from '#charts/image/to-svg.ts';
import { camera, inEnglish, inIndonesian, type Take } from './camera.tsx';
import { draws, drawNamed } from './draws.ts';
import { has, isInk, pixelsOf, shown, type Pixels } from './taken.ts';

const sizes = ['page', 'half', 'slide'] as const;

/** Seven points, in px of which 96 are an inch. */
const legible = (7 * 96) / 72;

const filled = (picture: Element) =>
  [...picture.querySelectorAll('text')].filter(({ textContent }) => textContent.trim() !== '');

/** Lines break anywhere. */
const plain = (text: string) => text.replaceAll(/\s/g, '');

const scaled = ({ left, top, right, bottom }: DOMRect, dots: number) => ({
  left: left * dots,
  top: top * dots,
  right: right * dots,
  bottom: bottom * dots,
});

/** A tenth of a px is no more than rounding. */
const isOutside = ({ left, top, right, bottom }: DOMRect, edge: DOMRect) =>
  left < edge.left - 0.1 || top < edge.top - 0.1 || right > edge.right + 0.1 || bottom > edge.bottom + 0.1;

const drawn = async ({ svg }: Picture) => shown(new Blob([svg]));

describe.each(draws)('the picture of the %s', (name, draw) => {
  let take: Take;
  beforeAll(async () => {
    take = await camera();
  });

  test.each(sizes)(
    '[F30] %s: every word is whole and has ink, in a language that is not the page’s',
    async (size) => {
      const { look, width } = pictureSizes[size];
      const title = 'A title of one’s own that is long enough to need more than one line in print';
      take = await camera();
      const picture = await take(draw, inEnglish, { look, width, title, note: 'Told by hand' });
      expect(picture.width).toBe(width);
      if (size === 'slide') expect(picture.height).toBe(720);
      const pixels = await pixelsOf(await toPng(picture, { scale: 2, paper: 'transparent' }));
      expect(pixels.alphaAt(0, 0)).toBe(0);
      const dots = pixels.width / width;
      const root = await drawn(picture);
      const texts = filled(root);
      const edge = root.getBoundingClientRect();
      const said = plain(texts.map(({ textContent }) => textContent).join(''));
      for (const words of [title, 'Told by hand', draw(inEnglish).frame.source])
        expect(said).toContain(plain(words));
      expect(said).not.toContain(plain(draw(inIndonesian).frame.source));
      const wordsOf = (chosen: Element[]) => chosen.map(({ textContent }) => textContent);
      expect(wordsOf(texts.filter((text) => isOutside(text.getBoundingClientRect(), edge)))).toEqual([]);
      const blank = texts.filter((text) => !hasInk(pixels, scaled(text.getBoundingClientRect(), dots)));
      expect(wordsOf(blank)).toEqual([]);
      // Twelve columns of figures are more than half a page holds
      const small = size === 'half' && ['who', 'cooperation'].includes(name);
      if (!small) expect(picture.smallest).toBeGreaterThanOrEqual(legible);
    },
  );

  test('in another font each word keeps its width', async () => {
    take = await camera();
    const root = await drawn(await take(draw, inIndonesian, pictureSizes.half));
    const widths = () =>
      [...root.querySelectorAll<SVGTextContentElement>('text, tspan')].map((text) => text.getBBox().width);
    const own = widths();
    root.querySelector('style')?.remove();
    root.setAttribute('font-family', 'monospace');
    const others = widths();
    expect(others.every((width, place) => Math.abs(width - (own[place] ?? 0)) < 2)).toBe(true);
  });
});

/** Transparent paper counts as white. */
const hasInk = (pixels: Pixels, place: ReturnType<typeof scaled>): boolean =>
  has({ ...pixels, at: (x, y) => (pixels.alphaAt(x, y) === 0 ? white : pixels.at(x, y)) }, place, isInk);

const white = [255, 255, 255];

test('twenty pictures live on one page: no name twice, and each leads to its own', async () => {
  const take = await camera();
  const pictures = [];
  for (const [, draw] of draws) pictures.push(await take(draw, inIndonesian, pictureSizes.page));
  const page = document.createElement('main');
  document.body.replaceChildren(page);
  for (const { svg } of pictures)
    page.append(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement);
  const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(3);
  expect(new Set(ids).size).toBe(ids.length);
  for (const root of page.children) {
    for (const [, id] of root.outerHTML.matchAll(/url\((?:&quot;|["'])?#([^)"'&]+)/g))
      expect(root.querySelector(`[id="${id}"]`), id).not.toBeNull();
  }
});

describe('in grey print', () => {
  /** Of colours as CSS filters make them grey (W3C Filter Effects, 2018), 0..1. */
  const grey = ([red = 0, green = 0, blue = 0]: readonly number[]) =>
    (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
  const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const contrastToPaper = (value: number) => 1.05 / (linear(value) + 0.05);

  test('the signs of the first four partners stand out from paper, and no two have the same shape', async () => {
    const take = await camera();
    const picture = await take(drawNamed('side by side'), inIndonesian, pictureSizes.page);
    const scale = 3;
    const pixels = await pixelsOf(await toPng(picture, { scale, paper: 'white' }));
    const root = await drawn(picture);
    const marks = [...root.querySelectorAll('path[fill^="rgb"]')].slice(-4);
    expect(marks).toHaveLength(4);
    const shapes = marks.map((mark) => {
      const { left, top, right, bottom } = mark.getBoundingClientRect();
      const [x, y] = [((left + right) / 2) * scale, ((top + bottom) / 2) * scale];
      const reach = 8 * scale;
      const around = Array.from({ length: 2 * reach }, (_, row) =>
        Array.from({ length: 2 * reach }, (_column, column) =>
          grey(pixels.at(Math.round(x - reach + column), Math.round(y - reach + row))),
        ),
      ).flat();
      expect(contrastToPaper(Math.min(...around))).toBeGreaterThan(3);
      return around.map((value) => value < 0.8);
    });
    for (const [place, one] of shapes.entries()) {
      for (const other of shapes.slice(place + 1)) {
        const either = one.filter((dark, at) => dark || other[at]).length;
        const apart = one.filter((dark, at) => dark !== other[at]).length;
        expect(apart / either).toBeGreaterThan(0.15);
      }
    }
  });
});
