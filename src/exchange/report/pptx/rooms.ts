import { fittedText, textHeight } from './measure.ts';
import { below, content, foot, small, talkSize, title, under, underSize, type Box } from './places.ts';
import type { Run } from './shapes.ts';
import type { PageSlide, Under } from './slide.ts';

/** Bold letters are a little wider than measured. */
export const bold = 1.07;

/** Sizes of letters that may be tried, from the largest. */
export const falling = (from: number): readonly number[] =>
  [44, 40, 36, 32, 28, 26, 24, 22, 20, 18, 16, 14, small].filter((size) => size <= from);

/** Titles and notes take what they need; the content has what they leave. */
export function roomsOf(slide: Pick<PageSlide, 'title' | 'under' | 'talk' | 'below'>) {
  const heading = fittedText(slide.title, { w: title.w / bold, h: title.h }, falling(28));
  const underY = title.y + textHeight(heading.text, heading.size, title.w / bold) + 4;
  const underHeight = slide.under ? textHeight(spoken(slide.under), underSize, under.w / bold) : 0;
  const top = underY + underHeight + 10;
  const belowHeight = heightOf(slide.talk, talkSize * bold) + heightOf(slide.below, small);
  const belowY = foot.y - 12 - belowHeight;
  return {
    heading,
    under: { ...under, y: underY, h: underHeight },
    below: { ...below, y: belowY, h: belowHeight },
    content: { ...content, y: top, h: belowY - (belowHeight > 0 ? 8 : 0) - top } satisfies Box,
  };
}

const heightOf = (lines: readonly string[], size: number): number =>
  textHeight(lines.join('\n'), size, below.w);

/** What a chart shows, and of whom and when. */
export const runsOf = ({ title: what, facts }: Under): Run[] => [
  ...(what === null ? [] : [{ text: `${what} · `, bold: true }]),
  { text: facts },
];

const spoken = (facts: Under): string =>
  runsOf(facts)
    .map(({ text }) => text)
    .join('');
