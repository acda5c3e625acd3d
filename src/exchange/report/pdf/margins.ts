import type { ReportDocument } from '#exchange/report/document.ts';
import { colour, column, size } from './look.ts';
import { linesOf, lineMark, type Look, type Setting } from './setting.ts';
import type { Mark } from './strip.ts';

const look: Look = { size: size.fine, colour: colour.soft };

/** What stands above and below the column of a page, from its upper left corner; the first page bears its own title. */
export function marginMarks(setting: Setting, report: ReportDocument, page: number, pages: number): Mark[] {
  const { typeface, words } = setting;
  const atEnd = (text: string): Look => ({
    ...look,
    x: column.width - typeface.width(typeface.plain(text), size.fine, 'normal'),
  });
  const place = words.t('report.page.of', { page, pages });
  const foot = column.height + 18;
  const marks: Mark[] = [lineMark(typeface.plain(place), atEnd(place), foot)];
  if (page === 1) return marks;
  const date = words.date(report.date);
  const { title, partnership } = report;
  const running = title.includes(partnership) ? title : `${title} · ${partnership}`;
  return [
    ...marks,
    lineMark(shortened(setting, running, column.width - 110), look, -34),
    lineMark(typeface.plain(date), atEnd(date), -34),
    { kind: 'fill', x: 0, y: -18, width: column.width, height: 0.5, colour: colour.line },
  ];
}

/** One line; what does not fit is left out, and three dots say so. */
function shortened(setting: Setting, text: string, width: number): string {
  const [line = '', ...more] = linesOf(setting, text, { ...look, width });
  return more.length > 0 ? `${line}…` : line;
}
