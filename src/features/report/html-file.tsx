import { fontStyle } from '#charts/image/font.ts';
import type { ReportDocument } from '#exchange/report/document.ts';
import { withoutFont } from '#exchange/report/without-font.ts';
import { withEntities } from '#exchange/with-entities.ts';
import type { Words } from '#i18n/words.ts';
import tokens from '#ui/tokens.css?inline';
import { rasterUrl } from './raster-url.ts';
import { ReportSheet } from './report-sheet.tsx';
import blocksStyle from './report-blocks.css?inline';
import pageStyle from './report-html.css?inline';
import printStyle from './report-print.css?inline';
import sheetStyle from './report-sheet.css?inline';
import tableStyle from './report-table.css?inline';

/** Nothing but what the page itself holds: no script, no address. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

/** One picture for the ear; a drawing in the page cannot be an `img`. The keyboard moves one that is wider than the page. */
const image = { role: 'img', tabIndex: 0 };

/** The report as one page that needs nothing else: what the preview shows, with pictures, font and style inside. */
export async function writeHtml(report: ReportDocument, words: Words): Promise<Uint8Array> {
  const { renderToStaticMarkup } = await import('react-dom/server');
  const drawings = report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'figure' ? [{ id: block.id, svg: block.drawing.svg }] : [])),
  );
  const placeOf = new Map(drawings.map(({ id }, place) => [id, place]));
  const sheet = renderToStaticMarkup(
    <ReportSheet
      words={words}
      report={report}
      logo={report.logo && rasterUrl(report.logo)}
      renderPicture={({ id, alt }) => (
        <div className="report-picture" {...image} aria-label={alt} data-drawing={placeOf.get(id)} />
      )}
    />,
  );
  // Only here does the markup hold such an attribute: in what people wrote, quotation marks are escaped
  const drawn = sheet.replaceAll(
    /data-drawing="(\d+)">/g,
    (_, place: string) => `>${withoutFont(drawings[Number(place)]?.svg ?? '')}`,
  );
  const style = [await fontStyle(), tokens, sheetStyle, blocksStyle, tableStyle, pageStyle, printStyle].join(
    '\n',
  );
  const page =
    `<!doctype html>\n<html lang="${report.language}">\n<head>\n<meta charset="utf-8">\n` +
    `<meta http-equiv="Content-Security-Policy" content="${policy}">\n` +
    `<meta name="viewport" content="width=device-width, initial-scale=1">\n` +
    `<title>${withEntities(report.title)}</title>\n<style>${style}</style>\n</head>\n<body>\n<main>${drawn}</main>\n</body>\n</html>\n`;
  return new TextEncoder().encode(page);
}
