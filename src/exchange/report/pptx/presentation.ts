import type { ReportDocument } from '#exchange/report/document.ts';
import { notesSize } from './notes.ts';
import { emu, page } from './places.ts';
import { tongues } from './shapes.ts';
import { escaped, spaces } from './xml.ts';

/** Its relations are the master, the notes' master, then the slides. */
export function presentationXml(slides: number): string {
  const ids = Array.from(
    { length: slides },
    (_, index) => `<p:sldId id="${256 + index}" r:id="rId${index + 3}"/>`,
  );
  return `<p:presentation ${spaces} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst>${ids.join('')}</p:sldIdLst><p:sldSz cx="${emu(page.w)}" cy="${emu(page.h)}"/><p:notesSz cx="${emu(notesSize.w)}" cy="${emu(notesSize.h)}"/></p:presentation>`;
}

export const presentationProperties = `<p:presentationPr ${spaces}/>`;
export const viewProperties = `<p:viewPr ${spaces}/>`;

/** The day of the report stands for every time: nothing tells when a file was made. */
export const coreProperties = ({ title, partnership, date, language }: ReportDocument): string =>
  `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:subject>${escaped(partnership)}</dc:subject><dc:creator>PACTS Survey</dc:creator><cp:lastModifiedBy>PACTS Survey</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:modified><dc:language>${tongues[language]}</dc:language></cp:coreProperties>`;

export const appProperties =
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>PACTS Survey</Application></Properties>';
