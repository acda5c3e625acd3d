import { breath } from '#exchange/breath.ts';
import type { ReportDocument } from '#exchange/report/document.ts';
import type { Words } from '#i18n/words.ts';
import { deckOf } from './deck.ts';
import { layoutOrder, layoutsXml } from './layouts.ts';
import { masterXml } from './master.ts';
import { notesMasterXml } from './notes.ts';
import { tableStylesXml } from './objects.ts';
import { packParts, type Part, type Relation } from './package.ts';
import {
  appProperties,
  coreProperties,
  presentationProperties,
  presentationXml,
  viewProperties,
} from './presentation.ts';
import { slideParts } from './slide-parts.ts';
import { themeXml } from './theme.ts';

const office = 'application/vnd.openxmlformats-officedocument';
const presentation = `${office}.presentationml`;

const properties: readonly Relation[] = [
  { type: 'officeDocument', target: 'ppt/presentation.xml' },
  {
    type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    target: 'docProps/core.xml',
  },
  { type: 'extended-properties', target: 'docProps/app.xml' },
];

/**
 * A presentation of a report: one message a slide, charts that PowerPoint draws and lets people edit wherever the figure
 * has its numbers for that, else its picture. The same report gives the same bytes.
 */
export async function writePptx(document: ReportDocument, words: Words): Promise<Uint8Array<ArrayBuffer>> {
  const deck = deckOf(document, words);
  const parts: Part[] = [];
  for (const [index, slide] of deck.entries()) {
    parts.push(...(await slideParts(slide, index + 1, document, words)));
    await breath();
  }
  return await packParts(properties, [...frame(document, words, deck.length), ...parts]);
}

const part = (path: string, type: string, content: string, relations: readonly Relation[] = []): Part => ({
  path,
  type,
  content,
  relations,
});
const layout = (index: number) => `ppt/slideLayouts/slideLayout${index + 1}.xml`;
const theme = (number: number) => `ppt/theme/theme${number}.xml`;

/** What is in every presentation. */
function frame(document: ReportDocument, words: Words, slides: number): Part[] {
  const master = 'ppt/slideMasters/slideMaster1.xml';
  return [
    part(
      'docProps/core.xml',
      'application/vnd.openxmlformats-package.core-properties+xml',
      coreProperties(document),
    ),
    part('docProps/app.xml', `${office}.extended-properties+xml`, appProperties),
    part('ppt/presentation.xml', `${presentation}.presentation.main+xml`, presentationXml(slides), [
      { type: 'slideMaster', target: master },
      { type: 'notesMaster', target: 'ppt/notesMasters/notesMaster1.xml' },
      ...Array.from({ length: slides }, (_, index) => ({
        type: 'slide',
        target: `ppt/slides/slide${index + 1}.xml`,
      })),
      { type: 'presProps', target: 'ppt/presProps.xml' },
      { type: 'viewProps', target: 'ppt/viewProps.xml' },
      { type: 'theme', target: theme(1) },
      { type: 'tableStyles', target: 'ppt/tableStyles.xml' },
    ]),
    part('ppt/presProps.xml', `${presentation}.presProps+xml`, presentationProperties),
    part('ppt/viewProps.xml', `${presentation}.viewProps+xml`, viewProperties),
    part('ppt/tableStyles.xml', `${presentation}.tableStyles+xml`, tableStylesXml),
    part(theme(1), `${office}.theme+xml`, themeXml),
    part(theme(2), `${office}.theme+xml`, themeXml),
    part(master, `${presentation}.slideMaster+xml`, masterXml(words, layoutOrder.length), [
      ...layoutOrder.map((_, index) => ({ type: 'slideLayout', target: layout(index) })),
      { type: 'theme', target: theme(1) },
    ]),
    ...layoutsXml(words).map((xml, index) =>
      part(layout(index), `${presentation}.slideLayout+xml`, xml, [{ type: 'slideMaster', target: master }]),
    ),
    part('ppt/notesMasters/notesMaster1.xml', `${presentation}.notesMaster+xml`, notesMasterXml(words), [
      { type: 'theme', target: theme(2) },
    ]),
  ];
}
