import { describe, expect, test } from 'vitest';
import { pictures } from '#features/guide/pictures/pictures.ts';
import { languages } from '#i18n/words.ts';
import { onPage } from '../charts/on-page.tsx';

const drawn = Object.entries(pictures);

/** Within a small phone's page, and on a desk. */
const widths = [328, 448];

const box = (element: Element) => element.getBoundingClientRect();

describe.each(languages)('the pictures of the guide, %s', (language) => {
  test.each(widths)(
    'are drawn whole at %i px: no word leaves its picture, and none is too small',
    async (width) => {
      const place = await allOnPage(language, width);
      const images = [...place.querySelectorAll('[role=img]')];
      expect(images).toHaveLength(drawn.length);
      for (const [at, image] of images.entries()) {
        const name = drawn[at]?.[0];
        const { left, right, top, bottom } = box(image);
        const texts = [...image.querySelectorAll('text')];
        const outside = texts.filter((text) => {
          const words = box(text);
          return words.left < left || words.right > right || words.top < top || words.bottom > bottom;
        });
        expect(
          outside.map(({ textContent }) => textContent),
          name,
        ).toEqual([]);
        const scale = image instanceof SVGGraphicsElement ? (image.getScreenCTM()?.a ?? 0) : 0;
        const small = texts.filter((text) => Number(text.getAttribute('font-size')) * scale < 11.5);
        expect(
          small.map(({ textContent }) => textContent),
          name,
        ).toEqual([]);
        expect(image.outerHTML, name).not.toMatch(/NaN|undefined|Infinity/);
      }
    },
  );

  test('no two words of a picture are written over each other', async () => {
    const place = await allOnPage(language, 328);
    for (const [at, image] of [...place.querySelectorAll('[role=img]')].entries()) {
      const texts = [...image.querySelectorAll('tspan')].filter(({ textContent }) => textContent !== '');
      const over = texts.flatMap((one, index) =>
        texts
          .slice(index + 1)
          .flatMap((other) =>
            meet(box(one), box(other)) ? `${one.textContent} / ${other.textContent}` : [],
          ),
      );
      expect(over, drawn[at]?.[0]).toEqual([]);
    }
  });

  test('say in words what they show, each its own', async () => {
    const place = await allOnPage(language, 328);
    const said = [...place.querySelectorAll('[role=img]')].map(
      (image) => image.getAttribute('aria-label') ?? '',
    );
    expect(said.filter((words) => words.length < 60)).toEqual([]);
    expect(new Set(said).size).toBe(drawn.length);
  });
});

test('two of each on one page share no id', async () => {
  const place = await onPage(
    <>
      <All />
      <All />
    </>,
    0,
  );
  const ids = [...place.querySelectorAll('svg [id]')].map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(0);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

const All = () => drawn.map(([name, Picture]) => <Picture key={name} />);

const allOnPage = (language: (typeof languages)[number], width: number) =>
  onPage(<All />, 0, { language, width });

/** Lines of one text lie close: what touches by a hair is not over each other. */
const hair = 3;

const meet = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right - hair && b.left < a.right - hair && a.top < b.bottom - hair && b.top < a.bottom - hair;
