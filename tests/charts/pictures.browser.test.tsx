import { describe, expect, test } from 'vitest';
import { drawDumbbell } from '#charts/dumbbell.tsx';
import { drawGates } from '#charts/gates.tsx';
import { drawRadar } from '#charts/radar.tsx';
import { drawWho } from '#charts/who.tsx';
import { someNames } from '#features/gallery/made-up-names.ts';
import type { Draw } from '#charts/drawn.ts';
import { toPng } from '#charts/image/to-png.ts';
import type { PictureOptions } from '#charts/image/developed.ts';
import { asUsual } from '#features/gallery/dumbbell-samples.tsx';
import { basis, pacts, withGates } from '#features/gallery/made-up-basis.ts';
import { camera, inEnglish, inIndonesian } from './camera.tsx';
import { committee, synergyFull } from './samples.ts';
import { pixelsOf, shown } from './taken.ts';

const gate = {
  verdict: 'contested' as const,
  n: 14,
  counts: { yes: 5, partly: 5, notYet: 4, cannotJudge: 0 },
};
const withGate = basis(synergyFull, withGates({ 'prerequisites.1': gate }));
const dumbbell = there(drawDumbbell(asUsual, committee));
const radar = there(drawRadar(asUsual, committee));
const gates = there(drawGates(withGate, 'prerequisites'));
const whole: PictureOptions = { look: 'whole', width: 605 };
const bare: PictureOptions = { look: 'bare', width: 605 };

function there(draw: Draw | null | undefined): Draw {
  if (!draw) throw new Error('no such chart');
  return draw;
}

const stages = () => document.querySelectorAll('#camera > *').length;
const wordsOf = (svg: string) => shown(new Blob([svg])).then((picture) => picture.textContent);

describe('a picture of any chart', () => {
  test('speaks the language asked for, whatever the page speaks', async () => {
    const take = await camera();
    const picture = await take(radar, inEnglish, whole);
    const { frame } = radar(inEnglish);
    expect(frame.facts).not.toBe(radar(inIndonesian).frame.facts);
    const words = (await wordsOf(picture.svg)).replaceAll(/\s/g, '');
    for (const said of [frame.title, frame.facts, frame.source, ...frame.legend.map(({ label }) => label)])
      expect(words).toContain(said.replaceAll(/\s/g, ''));
  });

  test('bare, holds drawing and legend, and its title for the ear alone', async () => {
    const take = await camera();
    const { frame } = dumbbell(inIndonesian);
    const { svg, width } = await take(dumbbell, inIndonesian, bare);
    expect(width).toBe(605);
    const picture = await shown(new Blob([svg]));
    const texts = [...picture.querySelectorAll('text')].map(({ textContent }) => textContent);
    for (const { label } of frame.legend) expect(texts.join(' ')).toContain(label.split(' ')[0]);
    expect(texts).not.toContain(frame.partnership);
    expect(texts.join('')).not.toContain(frame.source.split(' ')[0]);
    expect(picture.querySelector('title')?.textContent).toBe(frame.title);
  });

  test('takes another title and one more note', async () => {
    const take = await camera();
    const options = { ...whole, title: 'Judul saya', note: 'Catatan saya' };
    const picture = await shown(new Blob([(await take(dumbbell, inIndonesian, options)).svg]));
    const texts = [...picture.querySelectorAll('tspan')].map(({ textContent }) => textContent);
    expect(texts).toContain('Judul saya');
    expect(texts).toContain('Catatan saya');
    expect(picture.querySelector('title')?.textContent).toBe('Judul saya');
    expect(texts.join(' ')).not.toContain(dumbbell(inIndonesian).frame.title);
  });

  test('is as wide as asked for, from half a page to a slide', async () => {
    const take = await camera();
    for (const width of [302, 605, 1280]) {
      for (const look of ['whole', 'bare'] as const) {
        const picture = await take(dumbbell, inIndonesian, { look, width });
        expect(picture.width).toBe(width);
      }
    }
  });

  test('the same chart in the same words is the same file, byte by byte', async () => {
    const first = await (await camera())(gates, inIndonesian, whole);
    const take = await camera();
    await take(dumbbell, inIndonesian, whole);
    expect((await take(gates, inIndonesian, whole)).svg).toBe(first.svg);
  });
});

describe('pictures', () => {
  test('are taken one at a time, in the order of asking, and the stage is empty thereafter', async () => {
    const take = await camera();
    const done: string[] = [];
    const one = async (name: string, draw: Draw) => {
      const picture = await take(draw, inIndonesian, bare);
      expect(stages()).toBeLessThan(2);
      done.push(name);
      return picture;
    };
    await Promise.all([one('radar', radar), one('dumbbell', dumbbell), one('gates', gates)]);
    expect(done).toEqual(['radar', 'dumbbell', 'gates']);
    await expect.poll(stages).toBe(0);
  });

  test('can be given up: that one fails by the reason, the next one is taken', async () => {
    const take = await camera();
    const stopped = new AbortController();
    const { promise: started, resolve } = Promise.withResolvers<void>();
    const noticed: Draw = (words) => {
      resolve();
      return radar(words);
    };
    const first = take(noticed, inIndonesian, { ...bare, signal: stopped.signal });
    const waiting = take(radar, inIndonesian, { ...bare, signal: stopped.signal });
    const next = take(gates, inIndonesian, bare);
    await started;
    stopped.abort(new Error('enough'));
    await expect(first).rejects.toThrow('enough');
    await expect(waiting).rejects.toThrow('enough');
    expect((await next).svg).toContain('<text');
  });

  test('of a chart that may not be shown fail, and the next one is taken', async () => {
    const take = await camera();
    const hidden: Draw = (words) => ({ ...gates(words), renderPlot: null });
    await expect(take(hidden, inIndonesian, whole)).rejects.toThrow('no drawing');
    expect((await take(gates, inIndonesian, whole)).svg).toContain('<text');
  });
});

describe('the PNG', () => {
  test('has two or three dots a px and says its size in print', async () => {
    const picture = await (await camera())(gates, inIndonesian, whole);
    for (const scale of [2, 3] as const) {
      const png = await toPng(picture, { scale, paper: 'white' });
      const { width, height } = await pixelsOf(png);
      expect([width, height]).toEqual([scale * 605, scale * picture.height]);
      expect(await dotsAMetre(png)).toBe(Math.round((scale * 96) / 0.0254));
    }
  });

  test('of many partners is no larger than phones can draw, and says its true size', async () => {
    const forty = there(
      drawWho(basis({ questionnaire: pacts, form: 'short', partners: someNames(40) }))?.draw,
    );
    const picture = await (await camera())(forty, inIndonesian, whole);
    expect(picture.width).toBe(605);
    expect(picture.detail).toBeGreaterThan(2);
    const png = await toPng(picture, { scale: 3, paper: 'white' });
    const { width, height } = await pixelsOf(png);
    expect(width * height).toBeLessThan(16_100_000);
    expect(width).toBeGreaterThan(3000);
    expect(Math.abs((await dotsAMetre(png)) / ((width / 605) * (96 / 0.0254)) - 1)).toBeLessThan(0.001);
  });

  test('lies on white paper, or on none', async () => {
    const picture = await (await camera())(gates, inIndonesian, whole);
    const corner = async (paper: 'white' | 'transparent') => {
      const pixels = await pixelsOf(await toPng(picture, { scale: 2, paper }));
      return [...pixels.at(0, 0), pixels.alphaAt(0, 0)];
    };
    expect(await corner('white')).toEqual([255, 255, 255, 255]);
    expect((await corner('transparent')).at(-1)).toBe(0);
  });
});

async function dotsAMetre(png: Blob): Promise<number> {
  const bytes = await png.arrayBuffer();
  const view = new DataView(bytes);
  expect(new TextDecoder().decode(new Uint8Array(bytes, 37, 4))).toBe('pHYs');
  expect([view.getUint32(45), view.getUint8(49)]).toEqual([view.getUint32(41), 1]);
  return view.getUint32(41);
}
