import { afterEach, expect, test, vi } from 'vitest';
import { camera, inEnglish } from '../../charts/camera.tsx';
import { readPdf } from '../../exchange/report/read-pdf.ts';
import { school } from '../../features/report/example-results.ts';
import { planned } from '../../features/report/planned.ts';
import { hostile } from './hostile-results.ts';
import { toPng } from '#charts/image/to-png.ts';
import type { Drawing } from '#exchange/report/document.ts';
import { writePdf } from '#exchange/report/pdf/write-pdf.ts';
import { completed } from '#features/report/completed.ts';
import { writeHtml } from '#features/report/html-file.tsx';
import { figuresIn, type ReportPlan } from '#features/report/make/plan.ts';

afterEach(() => document.dispatchEvent(new Event('leave')));

/** One figure of each kind that is there. */
function eachKind(plan: ReportPlan): ReportPlan {
  const kinds = new Set<string>();
  const isNew = (kind: string) => {
    if (kinds.has(kind)) return false;
    kinds.add(kind);
    return true;
  };
  const sections = plan.sections.map((section) =>
    Object.assign({}, section, {
      blocks: section.blocks.filter(
        (block) => block.kind === 'figure' && isNew(block.id.replace(/-\d+$/, '')),
      ),
    }),
  );
  return { ...plan, sections };
}

/** What a PNG is made of: none of it holds words or a time. */
const chunksOf = (png: Uint8Array): string[] => {
  const view = new DataView(png.buffer, png.byteOffset);
  const names: string[] = [];
  for (let at = 8; at < png.length; at += 12 + view.getUint32(at))
    names.push(String.fromCharCode(...png.subarray(at + 4, at + 8)));
  return [...new Set(names)];
};

test(
  'pictures of strange names are whole, run nothing, tell nothing else and are the same bytes each time',
  { timeout: 120_000 },
  async () => {
    const complaints = vi.spyOn(console, 'error');
    const take = await camera();
    const plan = eachKind(planned(inEnglish, hostile(school, 3)));
    const figures = figuresIn(plan);
    expect(figures.length).toBeGreaterThan(8);
    const drawings = new Map<string, Drawing>();
    for (const { id, draw } of figures) {
      const options = { look: 'bare', width: 640 } as const;
      const picture = await take(draw, inEnglish, options);
      expect((await take(draw, inEnglish, options)).svg, id).toBe(picture.svg);
      const svg = new DOMParser().parseFromString(picture.svg, 'image/svg+xml');
      expect(svg.querySelector('parsererror')?.textContent, id).toBeUndefined();
      expect(svg.querySelectorAll('script, foreignObject, image, a, use').length, id).toBe(0);
      for (const element of svg.querySelectorAll('*'))
        for (const { name, value } of element.attributes)
          expect(
            /^on|^data-|^class$|^style$/.test(name) || (/script:|https?:/.test(value) && name !== 'xmlns'),
            `${id} ${name}`,
          ).toBe(false);
      const png = new Uint8Array(await (await toPng(picture, { scale: 2, paper: 'white' })).arrayBuffer());
      expect(
        chunksOf(png).filter((name) => !/^(IHDR|PLTE|tRNS|pHYs|sRGB|sBIT|IDAT|IEND)$/.test(name)),
        id,
      ).toEqual([]);
      drawings.set(id, { ...picture, png });
    }
    const report = completed(plan, drawings);
    const pdf = await writePdf(report, inEnglish, false);
    expect(await writePdf(report, inEnglish, false)).toEqual(pdf);
    expect(readPdf(pdf).pages.length).toBeGreaterThan(3);
    const text = new TextDecoder().decode(await writeHtml(report, inEnglish));
    const page = new DOMParser().parseFromString(text, 'text/html');
    expect(page.querySelectorAll('script, iframe, object, embed, link, form, input, base').length).toBe(0);
    expect(page.querySelectorAll('svg').length).toBe(figures.length);
    const acting = [...page.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes].filter(({ name }) => name.startsWith('on')),
    );
    expect(acting).toEqual([]);
    expect(complaints.mock.calls).toEqual([]);
  },
);
