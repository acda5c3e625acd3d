import { fileName } from '#charts/image/file-name.ts';
import type { ReportDocument } from '#exchange/report/document.ts';
import type { Words } from '#i18n/words.ts';

type Write = (report: ReportDocument, words: Words) => Promise<Uint8Array>;

/** Each writer comes with its libraries when it is asked for. */
const writers = {
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    load: async (): Promise<Write> => (await import('#exchange/report/docx/write-docx.ts')).writeDocx,
  },
  pdf: {
    type: 'application/pdf',
    load: async (): Promise<Write> => (await import('#exchange/report/pdf/write-pdf.ts')).writePdf,
  },
  pptx: {
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    load: async (): Promise<Write> => (await import('#exchange/report/pptx/write-pptx.ts')).writePptx,
  },
  html: {
    type: 'text/html',
    load: async (): Promise<Write> => (await import('./html-file.tsx')).writeHtml,
  },
} as const;

export const ways = ['docx', 'pdf', 'pptx', 'html'] as const;
export type Way = (typeof ways)[number];

/** The report as a file; throws where a writer could not be loaded, or fails. */
export async function fileOf(way: Way, report: ReportDocument, words: Words): Promise<File> {
  const { type, load } = writers[way];
  const write = await load();
  const bytes = await write(report, words);
  return new File([new Uint8Array(bytes)], fileName(report.file, way), { type });
}
