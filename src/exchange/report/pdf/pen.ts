import type { jsPDF } from 'jspdf';
import type { svg2pdf } from 'svg2pdf.js';
import { breath } from '#exchange/breath.ts';
import { labelText } from './label-text.ts';
import type { Pages, Place } from './paginate.ts';
import type { Mark } from './strip.ts';
import { asElement, svgForPdf } from './svg-for-pdf.ts';
import type { Face, Typeface } from './typeface.ts';

type Pen = {
  readonly pdf: jsPDF;
  readonly draw: typeof svg2pdf;
  readonly typeface: Typeface;
  readonly places: ReadonlyMap<string, Place>;
};

/** Faces in the PDF; only those that something is written with go into its file. */
export function addFaces(pdf: jsPDF, faces: readonly Face[]): void {
  for (const { family, weight, font } of faces) {
    const file = `${family.replaceAll(' ', '')}-${weight}.ttf`;
    pdf.addFileToVFS(file, Array.from(font, (byte) => String.fromCodePoint(byte)).join(''));
    pdf.addFont(file, family, weight);
  }
}

/** Draws all pages into a PDF of one empty page, its outline too. */
export async function drawPages(
  pdf: jsPDF,
  draw: typeof svg2pdf,
  typeface: Typeface,
  laid: Pages,
): Promise<void> {
  const pen = { pdf, draw, typeface, places: new Map(laid.places.map((place) => [place.id, place])) };
  for (const [at, marks] of laid.pages.entries()) {
    if (at > 0) pdf.addPage();
    for (const mark of marks) await drawMark(pen, mark);
    await breath();
  }
  addOutline(pdf, laid.places);
}

async function drawMark({ pdf, draw, typeface, places }: Pen, mark: Mark): Promise<void> {
  switch (mark.kind) {
    case 'text': {
      let { x } = mark;
      pdf.setFontSize(mark.size).setTextColor(mark.colour);
      for (const { text, family, em } of typeface.runs(mark.text, mark.weight)) {
        pdf.setFont(family, mark.weight).text(text, x, mark.y);
        x += em * mark.size;
      }
      return;
    }
    case 'fill':
      pdf.setFillColor(mark.colour).rect(mark.x, mark.y, mark.width, mark.height, 'F');
      return;
    case 'drawing': {
      const { x, y, width, height } = mark;
      // It takes over the style of the text before it
      pdf.setFont('times', 'normal');
      await draw(asElement(svgForPdf(mark.svg, typeface)), pdf, { x, y, width, height, loadImages: false });
      return;
    }
    case 'image': {
      const { x, y, width, height, image } = mark;
      pdf.addImage({
        imageData: image.bytes,
        format: image.type === 'png' ? 'PNG' : 'JPEG',
        x,
        y,
        width,
        height,
      });
      return;
    }
    case 'link': {
      const place = places.get(mark.to);
      if (place) {
        const to = { pageNumber: place.page, top: place.y };
        pdf.link(mark.x, mark.y, mark.width, mark.height, to);
      }
    }
  }
}

/** Headings as bookmarks, each below the one of the level above it. */
function addOutline(pdf: jsPDF, places: readonly Place[]): void {
  const open: { level: number; item: ReturnType<typeof pdf.outline.add> }[] = [];
  for (const { level, text, page } of places) {
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const item = pdf.outline.add(open.at(-1)?.item ?? null, labelText(text), { pageNumber: page });
    open.push({ level, item });
  }
}
