import { afterEach, describe, expect, test, vi } from 'vitest';
import { Bars } from '#charts/bars.tsx';
import { Change } from '#charts/change.tsx';
import { Changes } from '#charts/changes.tsx';
import { Dumbbell } from '#charts/dumbbell.tsx';
import { Fair } from '#charts/fair.tsx';
import { Gates } from '#charts/gates.tsx';
import { Items } from '#charts/items.tsx';
import { Ladder } from '#charts/ladder.tsx';
import { Hands } from '#charts/hands.tsx';
import { JointGates } from '#charts/joint-gates.tsx';
import { Mutual } from '#charts/mutual.tsx';
import { OwnLevels } from '#charts/own-levels.tsx';
import { OwnPicture } from '#charts/own-picture.tsx';
import { Radar } from '#charts/radar.tsx';
import { Steps } from '#charts/steps.tsx';
import { Shift } from '#charts/shift.tsx';
import { SideBySide } from '#charts/side-by-side.tsx';
import { Stacks } from '#charts/stacks.tsx';
import { Stages } from '#charts/stages.tsx';
import { aboutPartner } from '#domain/responses/subject.ts';
import { asUsual } from '#features/gallery/dumbbell-samples.tsx';
import { hall } from '#features/gallery/hands-samples.tsx';
import { agreed, walked } from '#features/gallery/joint-samples.tsx';
import { basis, withGates } from '#features/gallery/made-up-basis.ts';
import { OfFirst } from '#features/gallery/views-samples.tsx';
import { inStages, own, ownLevel, usual } from '#features/gallery/levels-samples.tsx';
import { matrixItem, pairItem, wholeItem } from '#features/gallery/made-up-levels.ts';
import { nine } from '#features/gallery/items-samples.tsx';
import { first, second } from '#features/gallery/shift-samples.tsx';
import { onPage } from './on-page.tsx';
import { committee, pactsShort, synergyFull } from './samples.ts';
import { handedOut, has, isInk, isLike, pixelsOf, shown } from './taken.ts';

const gate = {
  verdict: 'contested' as const,
  n: 14,
  counts: { yes: 5, partly: 5, notYet: 4, cannotJudge: 0 },
};
const withGate = basis(synergyFull, withGates({ 'prerequisites.1': gate }));
const meetings = [basis({ ...pactsShort, occasion: 0 }), basis({ ...pactsShort, occasion: 1 })];
const series = { subject: aboutPartner(committee), group: 'peers', level: 'overall', id: 'overall' } as const;
const { subject, group } = series;
const parts = ['trust', 'share'].map((id) => ({ subject, group, level: 'dimension' as const, id }));

const charts = {
  dumbbell: <Dumbbell basis={asUsual} about={committee} />,
  radar: <Radar basis={asUsual} about={committee} />,
  change: <Change bases={meetings} series={series} />,
  'joint gates': <JointGates basis={agreed} dimension="conditions" />,
  steps: <Steps basis={walked} dimension="journey" />,
  gates: <Gates basis={withGate} dimension="prerequisites" />,
  bars: <Bars basis={basis(synergyFull)} dimension="signs" />,
  items: <Items basis={nine} about={committee} order="spread" />,
  stacks: <Stacks basis={nine} about={committee} item="share.1" />,
  hands: <Hands basis={hall} item="signs.1" />,
  shift: <Shift first={first} second={second} item="signs.1" together={['signs.1']} />,
  'side by side': <SideBySide basis={asUsual} level="facet" />,
  'own picture': <OwnPicture basis={asUsual} own={committee} />,
  mutual: <Mutual basis={asUsual} />,
  fair: <Fair basis={asUsual} />,
  changes: <Changes bases={meetings} series={parts} shown={parts} />,
  views: <OfFirst basis={asUsual} />,
  ladder: <Ladder basis={usual} item={wholeItem} />,
  stages: <Stages basis={inStages} item={matrixItem} />,
  'own levels': <OwnLevels basis={ownLevel} item={pairItem} own={own} />,
};
const kinds = Object.entries(charts);

const png = 'PNG';
const svg = 'SVG';

/** Twice the size: the PNG has two dots a pixel. */
const twice = (element: Element) => {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { left: 2 * left, top: 2 * top, right: 2 * right, bottom: 2 * bottom };
};

/** How many filled marks there are of each colour; paper is none, nor black, which has what nobody coloured. */
function marksIn(drawings: Iterable<Element>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const drawing of drawings)
    for (const mark of drawing.querySelectorAll(':is(path, circle, rect):not(defs *)')) {
      const { fill } = getComputedStyle(mark);
      if (fill.startsWith('rgb(') && !['rgb(255, 255, 255)', 'rgb(0, 0, 0)'].includes(fill))
        counts.set(fill, (counts.get(fill) ?? 0) + 1);
    }
  return counts;
}

const letters = (words: string) => words.replaceAll(/\s/g, '');

const rgb = (colour: string): number[] => (colour.match(/\d+/g) ?? []).map(Number);

afterEach(() => {
  vi.restoreAllMocks();
});

describe.each(kinds)('the picture of the %s', (_, chart) => {
  test('[F30] as PNG has twice the dots, ink in every word and sign, and nothing at its edge', async () => {
    const place = await onPage(chart, 1, { width: 330 });
    const seen = marksIn(place.querySelectorAll('figure [role=img] svg, figure > ul svg'));
    const pixels = await pixelsOf(await handedOut(place, png));
    const picture = await shown(await handedOut(place, svg));
    const { width, height } = picture.getBoundingClientRect();
    expect([pixels.width, pixels.height]).toEqual([2 * width, 2 * height]);

    const words = [...picture.querySelectorAll('text')].filter(
      ({ textContent }) => textContent.trim() !== '',
    );
    expect(words.length).toBeGreaterThan(10);
    expect(
      words.filter((word) => !has(pixels, twice(word), isInk)).map(({ textContent }) => textContent),
    ).toEqual([]);

    // Not the points of a scale, which signs lie on, nor what a pattern is made of
    const signs = [...picture.querySelectorAll('path, circle:not([r="1.5"]), rect:not(pattern *)')].filter(
      (sign) => sign.getAttribute('fill')?.startsWith('rgb') && !sign.hasAttribute('fill-opacity'),
    );
    expect(signs.length).toBeGreaterThan(1);
    const lost = signs.filter(
      (sign) => !has(pixels, twice(sign), isLike(rgb(sign.getAttribute('fill') ?? ''))),
    );
    expect(lost).toEqual([]);

    const marks = marksIn([picture]);
    expect(seen.size).toBeGreaterThan(0);
    for (const [colour, count] of seen) expect(marks.get(colour), colour).toBeGreaterThanOrEqual(count);

    const edge = 20;
    const around = [
      { left: 0, top: 0, right: pixels.width, bottom: edge },
      { left: 0, top: pixels.height - edge, right: pixels.width, bottom: pixels.height },
      { left: 0, top: 0, right: edge, bottom: pixels.height },
      { left: pixels.width - edge, top: 0, right: pixels.width, bottom: pixels.height },
    ];
    expect(around.some((side) => has(pixels, side, isInk))).toBe(false);
  });

  test('[F30] holds all the words that stand around it, its font, and nothing from outside', async () => {
    const place = await onPage(chart, 1);
    const said = (selector: string) =>
      [...place.querySelectorAll(selector)].map(({ textContent }) => textContent);
    const around = [
      'Kemitraan Sekolah Harapan',
      ...said('figcaption > *'),
      ...said('figure > ul > li'),
      ...said('figure > p'),
    ];
    expect(around.length).toBeGreaterThan(3);
    const file = await handedOut(place, svg);
    const text = await file.text();
    const picture = await shown(file);
    const inside = letters(
      [...picture.querySelectorAll('text')].map(({ textContent }) => textContent).join(''),
    );
    expect(around.filter((words) => !inside.includes(letters(words)))).toEqual([]);
    expect(text).toContain("@font-face{font-family:'Plus Jakarta Sans'");
    expect(text).toContain('src:url(data:font/woff2;base64,');
    expect(text).not.toMatch(/var\(--|class=|style=|NaN|(href|src)="?http/);
    expect(picture.querySelector('title')?.textContent).toBe(said('figcaption h2')[0]);
    expect(picture.querySelector('desc')?.textContent.length).toBeGreaterThan(30);
  });
});

test('a picture taken in the dark is the one taken in the light', async () => {
  const [light, dark] = [
    await (await handedOut(await onPage(charts.dumbbell, 1, { theme: 'light' }), svg)).text(),
    await (await handedOut(await onPage(charts.dumbbell, 1, { theme: 'dark' }), svg)).text(),
  ];
  expect(dark).toBe(light);
});

test('[F27] where there is no clipboard for pictures, the picture is downloaded, and the person told', async () => {
  const place = await onPage(charts.dumbbell, 1);
  vi.stubGlobal('ClipboardItem', undefined);
  const file = await handedOut(place, 'Salin gambar');
  vi.unstubAllGlobals();
  expect(file.type).toBe('image/png');
  await expect.poll(() => document.body.textContent).toContain('belum bisa menyalin gambar');
});

test('a picture that cannot be made is said to have failed, and can be tried again', async () => {
  const place = await onPage(charts.gates, 1);
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const decode = vi.spyOn(HTMLImageElement.prototype, 'decode').mockRejectedValueOnce(new Error('broken'));
  [...place.querySelectorAll('button')].find(({ textContent }) => textContent.includes(png))?.click();
  await expect.poll(() => document.body.textContent).toContain('Gambarnya gagal dibuat');
  decode.mockRestore();
  expect((await handedOut(place, png)).size).toBeGreaterThan(10_000);
});
