import type { ReportDocument } from '#exchange/report/document.ts';
import { writeDocx } from '#exchange/report/docx/write-docx.ts';
import type { AppLanguage } from '#i18n/words.ts';
import { makeWords } from '#i18n/words.ts';
import en from '#i18n/words/en.json';
import id from '#i18n/words/id.json';
import { openPackage, type Element, type Package } from './read-docx.ts';

export const wordsIn = { id: makeWords('id', id), en: makeWords('en', en) } as const;

export const languages: readonly AppLanguage[] = ['id', 'en'];

export const written = (report: ReportDocument) => writeDocx(report, wordsIn[report.language]);

const known = new Map<ReportDocument, Promise<Package & { readonly body: Element }>>();

/** The report as it was read back; each is written once. */
export function readBack(report: ReportDocument) {
  const found = known.get(report) ?? openWritten(report);
  known.set(report, found);
  return found;
}

async function openWritten(report: ReportDocument) {
  const file = openPackage(await written(report));
  return { ...file, body: file.root('word/document.xml') };
}
