import type { Footer, Header } from 'docx';
import type { ReportDocument } from '#exchange/report/document.ts';
import type { Kit } from './kit.ts';
import { styled } from './runs.ts';

/** Above each page but the first one: whose report it is. */
export const headerOf = ({ docx }: Kit, { partnership, title }: ReportDocument): Header =>
  new docx.Header({ children: [styled(docx, 'Header', `${partnership} · ${title}`)] });

/** Below each page: which one of how many it is; both are fields. */
export function footerOf({ docx, words }: Kit): Footer {
  const fields = { '{page}': docx.PageNumber.CURRENT, '{pages}': docx.PageNumber.TOTAL_PAGES } as const;
  // Places that stay visible tell where the fields stand
  const parts = words.t('report.page.of').split(/(\{page\}|\{pages\})/);
  const children = parts.map((part) => (part === '{page}' || part === '{pages}' ? fields[part] : part));
  return new docx.Footer({
    children: [new docx.Paragraph({ style: 'Footer', children: [new docx.TextRun({ children })] })],
  });
}
