import type { FileChild } from 'docx';
import type { Drawing, Figure } from '#exchange/report/document.ts';
import { captionOf } from './caption.ts';
import type { Kit } from './kit.ts';
import { roomForDrawing } from './page.ts';
import { belowCaption } from '#exchange/report/below-caption.ts';
import { plainText } from '#exchange/report/plain-text.ts';
import { withoutFont } from '#exchange/report/without-font.ts';
import { styled } from './runs.ts';
import { small } from './small.ts';

/** So many letters stay on the page of their figure; a longer text flows on, and figures fill their pages. */
const few = 160;

/**
 * What it tells, the drawing with its caption, what may be said of it, and in small letters what belongs to it. `leads`:
 * what stands below it is said of it too.
 */
export function figureOf(kit: Kit, figure: Figure, leads: boolean): FileChild[] {
  const { docx } = kit;
  const { message, title, says, notes } = figure;
  // What the message has said is not said again
  const told = [...new Set(says)].filter((sentence) => sentence !== message);
  const hidden = [...new Set(notes)];
  const short = told.join(' ').length < few;
  const isLast = (below: number) => below === 0 && !leads;
  return [
    ...(message === title ? [] : [styled(docx, 'KeyMessage', message)]),
    new docx.Paragraph({ style: 'Drawing', children: [imageOf(kit, figure.drawing, title, figure.alt)] }),
    captionOf(kit, 'figure', title),
    ...small(kit, {
      notes: [],
      cite: belowCaption(figure),
      ends: isLast(told.length + hidden.length),
      keepNext: short && !isLast(told.length + hidden.length),
    }),
    ...told.map((text, at) =>
      styled(
        docx,
        told.length > 1 ? 'ListBullet' : 'Normal',
        text,
        short && !isLast(told.length - at - 1 + hidden.length),
      ),
    ),
    ...small(kit, { notes: hidden, ends: isLast(0), keepNext: leads }),
  ];
}

/** The drawing for programs that know SVG, a bitmap for those that do not, words for those who cannot see it. */
function imageOf({ docx }: Kit, drawing: Drawing, title: string, alt: string) {
  const scale = Math.min(1, roomForDrawing.width / drawing.width, roomForDrawing.height / drawing.height);
  return new docx.ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(withoutFont(drawing.svg)),
    fallback: { type: 'png', data: drawing.png },
    transformation: {
      width: Math.round(drawing.width * scale),
      height: Math.round(drawing.height * scale),
    },
    altText: { name: plainText(title), title: plainText(title), description: plainText(alt) },
  });
}
