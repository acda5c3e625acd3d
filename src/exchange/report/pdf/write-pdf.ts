import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ReportDocument } from '#exchange/report/document.ts';
import type { Words } from '#i18n/words.ts';
import { loadFaces } from './fonts.ts';
import { labelText } from './label-text.ts';
import { layOut } from './layout.ts';
import { page } from './look.ts';
import { addFaces, drawPages } from './pen.ts';
import { makeTypeface } from './typeface.ts';

/**
 * A report as a PDF on A4: text that can be searched, drawings as vectors, links, an outline. Its pictures have no
 * words for those who cannot see them, and its text no order but the one on paper (untagged): printing the preview
 * gives a tagged one. The same report is the same bytes, on whatever day it is written and wherever.
 */
export async function writePdf(report: ReportDocument, words: Words, compress = true): Promise<Uint8Array> {
  const [{ jsPDF }, { svg2pdf }, faces] = await Promise.all([
    import('jspdf'),
    import('svg2pdf.js'),
    loadFaces(),
  ]);
  const typeface = makeTypeface(faces);
  const laid = layOut(report, words, typeface);
  const pdf = new jsPDF({
    unit: 'pt',
    format: [page.width, page.height],
    putOnlyUsedFonts: true,
    floatPrecision: 3,
    compress,
  });
  addFaces(pdf, faces);
  await drawPages(pdf, svg2pdf, typeface, laid);
  pdf.setProperties({ title: labelText(report.title), creator: 'PACTS Survey' });
  pdf.setLanguage(report.language);
  pdf.viewerPreferences({ DisplayDocTitle: true });
  pdf.setDisplayMode('fullwidth', 'continuous');
  // Midnight UTC of the report's day, written out: of a Date it would tell the time zone of the device
  pdf.setCreationDate(`D:${report.date.replaceAll('-', '')}000000+00'00'`);
  pdf.setFileId(bytesToHex(sha256(utf8ToBytes(JSON.stringify(laid)))).slice(0, 32));
  const bytes = new Uint8Array(pdf.output('arraybuffer'));
  // The first version with all that is in it: jspdf writes 1.3 whatever it holds
  bytes.set(utf8ToBytes('%PDF-1.4'));
  return bytes;
}
