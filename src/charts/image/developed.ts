import type { Draw } from '#charts/drawn.ts';
import type { Words } from '#i18n/words.ts';
import { below, beside, partWidths, type Arranged, type PartName, type Parts } from './arranged.ts';
import { fontStyle } from './font.ts';
import { withOwnWords, type OwnWords } from './own-words.ts';
import { size as letters } from '#charts/parts/ink.ts';
import type { Shot } from './picture-stage.tsx';
import { toSvg, type Picture } from './to-svg.ts';

export type PictureOptions = OwnWords & {
  /**
   * 'whole': with all its words, to go alone; 'slide': the same, 16 wide and 9 high; 'bare': drawing and legend, for a
   * page that has the words around it.
   */
  readonly look: 'whole' | 'slide' | 'bare';
  /** Of the picture, in px of which 96 are an inch; only a drawing that needs more room is made smaller. */
  readonly width: number;
};

export type Shoot = (shot: Omit<Shot, 'onDrawn' | 'onFailed'>) => Promise<Parts>;

/** Widths at which a slide is tried, in px: the narrower the drawing, the larger its letters. */
const narrowestSlide = 640;
const widestSlide = 1240;
const slideMargin = 28;

/** From the chart to its picture; `shoot` draws its parts, at the widths given. */
export async function developed(
  shoot: Shoot,
  draw: Draw,
  words: Words,
  { look, width, title, note }: PictureOptions,
): Promise<Picture> {
  const { frame: own, renderPlot } = draw(words);
  if (!renderPlot) throw new Error(`no drawing, hence no picture of it: ${own.title}`);
  const frame = withOwnWords(own, { title, note });
  // Words are measured in the picture's own font, so it has to be there
  const [style] = await Promise.all([
    fontStyle(),
    document.fonts.load(`${letters.label}px 'Plus Jakarta Sans'`),
  ]);
  const framed = { title: frame.title, description: frame.alt, style };
  const parts = partsOf(look).filter((part) => part !== 'legend' || frame.legend.length > 0);
  const drawn = (room: number) => shoot({ frame, renderPlot, words, parts, widths: partWidths(room, look) });

  if (look !== 'slide') {
    const margin = marginOf(look, width);
    const room = width - 2 * margin;
    return toSvg(below(await drawn(room), room), { ...framed, margin, size: null });
  }
  const size = { width, height: Math.round((width * 9) / 16) };
  let room = narrowestSlide;
  let arranged = beside(await drawn(room), room);
  while (roomFor(arranged) > room && room < widestSlide) {
    room = Math.min(widestSlide, roomFor(arranged));
    arranged = beside(await drawn(room), room);
  }
  return toSvg(arranged, { ...framed, margin: slideMargin, size });
}

/** How wide it has to be drawn to be no higher than its slide. */
const roomFor = ({ height }: Arranged): number =>
  Math.ceil(((height + 2 * slideMargin) * 16) / 9) - 2 * slideMargin;

const partsOf = (look: PictureOptions['look']): readonly PartName[] =>
  look === 'bare' ? ['plot', 'legend'] : ['head', 'plot', 'legend', 'foot'];

/** Space around everything, in px; of a bare one just enough for what leans over its edge. */
const marginOf = (look: 'whole' | 'bare', width: number): number => {
  if (look === 'bare') return 2;
  return width < 400 ? 10 : 22;
};
