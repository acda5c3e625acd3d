import type { ReportDocument } from '#exchange/report/document.ts';
import type { NativeChart } from '#exchange/report/native-chart.ts';
import { withoutFont } from '#exchange/report/without-font.ts';
import type { Table } from '#exchange/table/table.ts';
import { writeXlsx } from '#exchange/table/write-xlsx.ts';
import type { Words } from '#i18n/words.ts';
import { chartXml, sheetName } from './chart-xml.ts';
import { layoutOrder } from './layouts.ts';
import { notesXml } from './notes.ts';
import { chartFrameXml, pictureXml, tableXml } from './objects.ts';
import type { Part, Relation } from './package.ts';
import { fitted, opening, point, type Box } from './places.ts';
import { roomsOf } from './rooms.ts';
import type { PageSlide, Slide } from './slide.ts';
import { slideXml } from './slide-xml.ts';

const presentation = 'application/vnd.openxmlformats-officedocument.presentationml';
const chartType = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** The shape of a slide that is not text, and the parts that it leads to. */
type Drawn = {
  readonly xml: string;
  readonly relations: readonly Relation[];
  readonly parts: readonly Part[];
};

/** A slide, its notes, and what is drawn on it; `number` counts from 1 and names its parts. */
export async function slideParts(
  slide: Slide,
  number: number,
  document: ReportDocument,
  words: Words,
): Promise<Part[]> {
  const path = `ppt/slides/slide${number}.xml`;
  const drawn = await drawnOn(slide, number, document, words);
  const layout = {
    type: 'slideLayout',
    target: `ppt/slideLayouts/slideLayout${layoutOrder.indexOf(slide.kind) + 1}.xml`,
  };
  const speaks = slide.kind === 'page' ? slide.speaks : [];
  const notes = `ppt/notesSlides/notesSlide${number}.xml`;
  const relations = [layout, ...drawn.relations];
  const parts: Part[] = [
    {
      path,
      type: `${presentation}.slide+xml`,
      content: slideXml(slide, words, drawn.xml),
      relations: speaks.length > 0 ? [...relations, { type: 'notesSlide', target: notes }] : relations,
    },
    ...drawn.parts,
  ];
  if (speaks.length > 0)
    parts.push({
      path: notes,
      type: `${presentation}.notesSlide+xml`,
      content: notesXml(speaks, words),
      relations: [
        { type: 'notesMaster', target: 'ppt/notesMasters/notesMaster1.xml' },
        { type: 'slide', target: path },
      ],
    });
  return parts;
}

async function drawnOn(slide: Slide, number: number, document: ReportDocument, words: Words): Promise<Drawn> {
  if (slide.kind === 'page') return await contentOf(slide, number, words);
  if (slide.kind === 'divider' || !slide.logo) return nothing;
  const { bytes, type } = slide.logo;
  const alt = words.t('report.logo.alt', { partnership: document.partnership });
  // As in the other files a small one is not made larger than it is
  const box = { ...fitted(slide.logo, opening.logo, point), x: opening.logo.x };
  return pictureOf({ id: 5, name: 'Logo 4', alt, box }, [mediaPart(number, type, bytes)]);
}

const nothing: Drawn = { xml: '', relations: [], parts: [] };

async function contentOf(slide: PageSlide, number: number, words: Words): Promise<Drawn> {
  const { content } = slide;
  const box = roomsOf(slide).content;
  const named = (name: string, alt: string, at: Box = box) => ({ id: 5, name: `${name} 4`, alt, box: at });
  switch (content.kind) {
    case 'text':
      return nothing;
    case 'table':
      return {
        ...nothing,
        xml: tableXml(named('Table', content.alt, tableBox(content.page, box)), content.page, words.language),
      };
    case 'picture': {
      const { drawing, alt } = content;
      return pictureOf(named('Picture', alt, fitted(drawing, box)), [
        mediaPart(number, 'png', drawing.png),
        mediaPart(number, 'svg', new TextEncoder().encode(withoutFont(drawing.svg))),
      ]);
    }
    case 'chart':
      return {
        xml: chartFrameXml(named('Chart', content.alt), 2),
        relations: [{ type: 'chart', target: `ppt/charts/chart${number}.xml` }],
        parts: await chartParts(content.chart, box, number, words),
      };
  }
}

const pictureOf = (named: Parameters<typeof pictureXml>[0], parts: readonly Part[]): Drawn => ({
  // The first relation of a slide is its layout
  xml: pictureXml(named, { png: 2, svg: parts.length > 1 ? 3 : null }),
  relations: parts.map(({ path }) => ({ type: 'image', target: path })),
  parts,
});

const mediaPart = (number: number, ending: string, content: Uint8Array): Part => ({
  path: `ppt/media/image${number}.${ending}`,
  type: null,
  content,
  relations: [],
});

const tableBox = (
  { widths, heights }: { widths: readonly number[]; heights: readonly number[] },
  box: Box,
): Box => ({
  ...box,
  w: widths.reduce((total, width) => total + width, 0),
  h: heights.reduce((total, height) => total + height, 0),
});

async function chartParts(
  chart: NativeChart,
  box: Box,
  number: number,
  { language }: Words,
): Promise<Part[]> {
  const workbook = `ppt/embeddings/workbook${number}.xlsx`;
  return [
    {
      path: `ppt/charts/chart${number}.xml`,
      type: chartType,
      content: chartXml(chart, box, language),
      relations: [{ type: 'package', target: workbook }],
    },
    {
      path: workbook,
      type: null,
      content: await writeXlsx([{ table: chartTable(chart) }], { title: sheetName, language }),
      relations: [],
    },
  ];
}

/** What lies behind a chart, to be edited there: its names, and its series side by side. */
const chartTable = ({ categories, series, decimals }: NativeChart): Table => ({
  id: 'chart',
  title: sheetName,
  columns: [
    { id: 'name', label: '', kind: 'text' },
    ...series.map(
      ({ name }, at) => ({ id: `series_${at + 1}`, label: name, kind: 'number', decimals }) as const,
    ),
  ],
  rows: categories.map((name, row) => [name, ...series.map(({ values }) => values[row] ?? null)]),
});
