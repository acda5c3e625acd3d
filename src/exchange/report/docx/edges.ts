import type { Footer, Header } from 'docx';
import type { ReportDocument } from '#exchange/report/document.ts';
import { filled } from './filled.ts';
import type { Kit } from './kit.ts';
import { styled } from './runs.ts';

/** Above each page but the first one: whose report it is. */
export function headerOf({ docx }: Kit, { partnership, title }: ReportDocument): Header {
  const text = title.includes(partnership) ? title : `${partnership} · ${title}`;
  return new docx.Header({ children: [styled(docx, 'Header', text)] });
}

/** Below each page: which one of how many it is; both are fields. */
export function footerOf({ docx, words }: Kit): Footer {
  const { CURRENT, TOTAL_PAGES } = docx.PageNumber;
  const children = filled(docx, words.t('report.page.of'), {
    page: [new docx.TextRun({ children: [CURRENT] })],
    pages: [new docx.TextRun({ children: [TOTAL_PAGES] })],
  });
  return new docx.Footer({ children: [new docx.Paragraph({ style: 'Footer', children })] });
}
