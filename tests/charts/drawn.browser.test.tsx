import { describe, expect, test } from 'vitest';
import { textWidth } from '#charts/parts/text-width.ts';
import { BarsSamples } from '#features/gallery/bars-samples.tsx';
import { ChangeSamples } from '#features/gallery/change-samples.tsx';
import { ChangesSamples } from '#features/gallery/changes-samples.tsx';
import { DumbbellSamples } from '#features/gallery/dumbbell-samples.tsx';
import { GatesSamples } from '#features/gallery/gates-samples.tsx';
import { HandsSamples } from '#features/gallery/hands-samples.tsx';
import { JointSamples, StepsSamples } from '#features/gallery/joint-samples.tsx';
import { ItemsSamples, StacksSamples } from '#features/gallery/items-samples.tsx';
import { LadderSamples, OwnLevelsSamples, StagesSamples } from '#features/gallery/levels-samples.tsx';
import { RadarSamples } from '#features/gallery/radar-samples.tsx';
import { ShiftSamples } from '#features/gallery/shift-samples.tsx';
import { OwnPictureSamples, SideBySideSamples } from '#features/gallery/side-by-side-samples.tsx';
import { ViewsSamples } from '#features/gallery/views-samples.tsx';
import { FairSamples, MutualSamples } from '#features/gallery/who-samples.tsx';
import { drawingsIn, onPage } from './on-page.tsx';

/** Each kind of chart in all its states, and in how many of them something is drawn. */
const kinds = [
  ['dumbbell', DumbbellSamples, 7],
  ['radar', RadarSamples, 4],
  ['change', ChangeSamples, 4],
  ['changes', ChangesSamples, 4],
  ['gates', GatesSamples, 5],
  ['joint gates', JointSamples, 2],
  ['steps', StepsSamples, 3],
  ['bars', BarsSamples, 4],
  ['items', ItemsSamples, 8],
  ['stacks', StacksSamples, 7],
  ['hands', HandsSamples, 3],
  ['shift', ShiftSamples, 6],
  ['side by side', SideBySideSamples, 6],
  ['own picture', OwnPictureSamples, 3],
  ['mutual', MutualSamples, 3],
  ['fair', FairSamples, 4],
  ['views', ViewsSamples, 4],
  ['ladder', LadderSamples, 5],
  ['stages', StagesSamples, 4],
  ['own levels', OwnLevelsSamples, 3],
] as const;

/** A phone's card, and half a desk. */
const widths = [330, 620];

const box = (element: Element) => element.getBoundingClientRect();

describe.each(kinds)('%s', (_, Samples, count) => {
  test.each(widths)('every state is drawn whole at %i px: no word leaves its drawing', async (width) => {
    const place = await onPage(<Samples />, count, { width });
    const drawings = drawingsIn(place);
    expect(drawings).toHaveLength(count);
    for (const drawing of drawings) {
      expect(drawing.outerHTML).not.toMatch(/NaN|undefined|Infinity/);
      const { left, right, top, bottom } = box(drawing);
      const outside = [...drawing.querySelectorAll('text')].filter((text) => {
        const at = box(text);
        return at.left < left - 2 || at.right > right + 2 || at.top < top - 2 || at.bottom > bottom + 2;
      });
      expect(outside.map((text) => text.textContent)).toEqual([]);
    }
  });

  test('every drawing has words for the ear, a title, n and date, and a table of its figures', async () => {
    const place = await onPage(<Samples />, count, { language: 'en' });
    for (const figure of place.querySelectorAll('figure')) {
      const image = figure.querySelector('[role=img]');
      expect(figure.querySelector('figcaption h2')?.textContent).toMatch(/\w/);
      expect(figure.querySelector('figcaption')?.textContent).toMatch(/20\d\d/);
      if (!image) continue;
      expect(image.getAttribute('aria-label')?.length).toBeGreaterThan(30);
      expect(figure.querySelectorAll('tbody tr').length).toBeGreaterThan(0);
    }
  });

  test('two of them on one page share no id', async () => {
    const place = await onPage(
      <>
        <Samples />
        <Samples />
      </>,
      2 * count,
    );
    const ids = [...place.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });
});

test('words are laid out by widths which are those of the font', async () => {
  await onPage(<GatesSamples />, 1);
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('no canvas');
  const words = 'Kami saling menerima, 0 = tidak pernah · 100 = selalu (Desa & Toko Maju)';
  for (const weight of [450, 650]) {
    await document.fonts.load(`${weight} 100px "Plus Jakarta Sans"`);
    context.font = `${weight} 100px "Plus Jakarta Sans"`;
    const ratio = textWidth(words, 100) / context.measureText(words).width;
    expect(ratio).toBeGreaterThan(1);
    expect(ratio).toBeLessThan(1.06);
  }
});
