import type { FileChild } from 'docx';
import type { Drawing, Figure } from '#exchange/report/document.ts';
import { captionOf } from './caption.ts';
import type { Kit } from './kit.ts';
import { roomForDrawing } from './page.ts';
import { plainText } from './plain-text.ts';
import { runsOf, styled } from './runs.ts';
import { small } from './small.ts';

/** What a figure says, the drawing with its caption, and in small letters what belongs to it. */
export function figureOf(kit: Kit, figure: Figure): FileChild[] {
  const { docx } = kit;
  const { message, title, says } = figure;
  const told = says.filter((sentence) => sentence !== message).join(' ');
  const facts = [figure.facts, figure.ends].filter((text) => text !== null && text !== '').join(' · ');
  return [
    ...(message === title ? [] : [styled(docx, 'KeyMessage', message)]),
    ...(told === '' ? [] : [new docx.Paragraph({ children: runsOf(docx, told), keepNext: true })]),
    new docx.Paragraph({ style: 'Drawing', children: [imageOf(kit, figure.drawing, title, figure.alt)] }),
    captionOf(kit, 'figure', title),
    ...small(kit, [facts, ...figure.notes], figure.cite),
  ];
}

/** The drawing for programs that know SVG, a bitmap for those that do not, words for those who cannot see it. */
function imageOf({ docx }: Kit, drawing: Drawing, title: string, alt: string) {
  const scale = Math.min(1, roomForDrawing.width / drawing.width, roomForDrawing.height / drawing.height);
  return new docx.ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(drawing.svg),
    fallback: { type: 'png', data: drawing.png },
    transformation: {
      width: Math.round(drawing.width * scale),
      height: Math.round(drawing.height * scale),
    },
    altText: { name: plainText(title), title: plainText(title), description: plainText(alt) },
  });
}
