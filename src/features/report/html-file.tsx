import { fontStyle } from '#charts/image/font.ts';
import type { Drawing, ReportDocument } from '#exchange/report/document.ts';
import type { Words } from '#i18n/words.ts';
import { rasterUrl, svgUrl } from './data-url.ts';
import { ReportSheet } from './report-sheet.tsx';
import type { ShownFigure } from './shown.ts';
import sheetStyle from './report-sheet.css?inline';

/** Nothing but what the page itself holds: no script, no address. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

const pageStyle = `
html { color-scheme: light dark; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; padding: clamp(0px, 2vw, 32px); background: light-dark(#fbf9f4, #10201d); container-type: inline-size; }
@media print { html { color-scheme: light; } body { padding: 0; background: none; container-type: normal; } }
`;

/** The report as one page that needs nothing else: what the preview shows, with pictures, font and style inside. */
export async function writeHtml(report: ReportDocument, words: Words): Promise<Uint8Array> {
  const { renderToStaticMarkup } = await import('react-dom/server');
  const drawings = new Map(
    report.sections.flatMap(({ blocks }): (readonly [string, Drawing])[] =>
      blocks.flatMap((block) => (block.kind === 'figure' ? [[block.id, block.drawing] as const] : [])),
    ),
  );
  const sheet = renderToStaticMarkup(
    <ReportSheet
      words={words}
      report={report}
      logo={report.logo && rasterUrl(report.logo)}
      renderPicture={(figure) => <InlinePicture figure={figure} drawing={drawings.get(figure.id)} />}
    />,
  );
  const style = `${await fontStyle()}\n${sheetStyle}\n${pageStyle}`;
  const page =
    `<!doctype html>\n<html lang="${report.language}">\n<head>\n<meta charset="utf-8">\n` +
    `<meta http-equiv="Content-Security-Policy" content="${policy}">\n` +
    `<meta name="viewport" content="width=device-width, initial-scale=1">\n` +
    `<title>${escaped(report.title)}</title>\n<style>${style}</style>\n</head>\n<body>\n${sheet}\n</body>\n</html>\n`;
  return new TextEncoder().encode(page);
}

type InlinePictureProps = { readonly figure: ShownFigure; readonly drawing: Drawing | undefined };

function InlinePicture({ figure, drawing }: InlinePictureProps) {
  if (!drawing) throw new Error(`the figure ${figure.id} is not drawn`);
  const { svg, width, height } = drawing;
  return <img className="report-picture" src={svgUrl(svg)} alt={figure.alt} width={width} height={height} />;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
