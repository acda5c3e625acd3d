import type { ISectionOptions } from 'docx';
import { aroundOf } from '#exchange/report/around.ts';
import type { Block, ReportDocument, Section } from '#exchange/report/document.ts';
import type { Words } from '#i18n/words.ts';
import { headingOf, pieceOf, type Piece } from './blocks.ts';
import { footerOf, headerOf } from './edges.ts';
import { flowsOf } from './flows.ts';
import { frontOf } from './front.ts';
import type { Kit } from './kit.ts';
import { loadDocx } from './load-docx.ts';
import { numberingOf } from './numbering.ts';
import { page, type Way } from './page.ts';
import { plainText } from '#exchange/report/plain-text.ts';
import { settled } from './settled.ts';
import { stylesOf } from './styles.ts';
import { tableStyles } from './table-style.ts';
import { makeMeasure } from '#exchange/report/text-width.ts';

/** A report as a Word file to write on in; `words` are in its language. The same report makes the same bytes. */
export async function writeDocx(report: ReportDocument, words: Words): Promise<Uint8Array> {
  const docx = await loadDocx();
  const measure = makeMeasure();
  const file = new docx.Document({
    title: plainText(report.title),
    subject: plainText(report.partnership),
    creator: 'PACTS Survey',
    lastModifiedBy: 'PACTS Survey',
    externalStyles: tableStyles(words),
    styles: stylesOf(docx, words),
    numbering: numberingOf(docx),
    // Lays the pages out, so that contents and captions hold their numbers; a letter that it does not know is guessed
    // Measuring by itself it takes twice as long
    pageNumbers: docx.estimatePageNumbersWith({
      guess: true,
      measureWidth: (text, { size, bold }) => measure(text, size, bold),
    }),
    sections: sectionsOf({ docx, words }, report),
  });
  return settled(new Uint8Array(await docx.Packer.toArrayBuffer(file)), report.date);
}

function sectionsOf(kit: Kit, report: ReportDocument): ISectionOptions[] {
  const header = headerOf(kit, report);
  const footer = footerOf(kit);
  return flowsOf(piecesOf(kit, report)).map(({ way, children }, at) => ({
    properties: { page: pageOf(kit, way), titlePage: at === 0 },
    headers: { default: header },
    footers: { default: footer, ...(at === 0 ? { first: footer } : {}) },
    children,
  }));
}

function piecesOf(kit: Kit, report: ReportDocument): Piece[] {
  const front: Piece = { way: 'portrait', children: frontOf(kit, report), leads: false };
  const sections = report.sections.flatMap((section, place) => [
    {
      way: 'portrait',
      children: [headingOf(kit, 1, section.title, beginsPage(report.sections, place))],
      leads: true,
    } as const,
    ...section.blocks.map((block, at) => pieceOf(kit, block, aroundOf(section.blocks, at))),
  ]);
  return [front, ...sections];
}

/** So many letters fill more than half a page. */
const long = 1500;

/** The first one, behind the contents; what stands behind figures; and long texts. Short texts and what follows them flow. */
function beginsPage(sections: readonly Section[], place: number): boolean {
  const isDrawn = (at: number) => sections[at]?.blocks.some(({ kind }) => kind === 'figure') === true;
  const letters = (sections[place]?.blocks ?? []).reduce((sum, block) => sum + lettersOf(block), 0);
  return place === 0 || isDrawn(place - 1) || (!isDrawn(place) && letters > long);
}

function lettersOf(block: Block): number {
  if (block.kind === 'heading' || block.kind === 'paragraph') return block.text.length;
  const texts = block.kind === 'list' ? block.items : block.kind === 'quotes' ? block.texts : [];
  return texts.join('').length;
}

/** The library turns the sides of a landscape page itself. */
const pageOf = ({ docx }: Kit, way: Way) => ({
  size: {
    width: page.width,
    height: page.height,
    orientation: way === 'landscape' ? docx.PageOrientation.LANDSCAPE : docx.PageOrientation.PORTRAIT,
  },
  margin: {
    top: page.margin,
    right: page.margin,
    bottom: page.margin,
    left: page.margin,
    header: 680,
    footer: 680,
  },
});
