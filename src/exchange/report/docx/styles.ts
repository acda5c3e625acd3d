import type { IParagraphStyleOptions, IStylesOptions } from 'docx';
import type { Words } from '#i18n/words.ts';
import type { Docx } from './load-docx.ts';
import { bullets } from './numbering.ts';
import { colours, tablePoints } from './page.ts';

const { ink, soft, accent, line } = colours;

/** Sizes are halves of a point, spaces twentieths. Word has Arial; where it is not, its double is as wide. */
const heading = (size: number, color: string, before: number, after: number) => ({
  run: { size, bold: true, color },
  paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
});

/**
 * Word's own styles with the report's look, and the few that Word lacks: who writes on, changes a style and not a
 * hundred paragraphs.
 */
export function stylesOf(docx: Docx, words: Words): IStylesOptions {
  return {
    default: {
      document: {
        run: {
          font: 'Arial',
          size: 21,
          color: ink,
          language: { value: words.language === 'id' ? 'id-ID' : 'en-GB' },
        },
        paragraph: { spacing: { line: 288, lineRule: 'auto', after: 120 } },
      },
      title: heading(52, ink, 0, 80),
      heading1: heading(34, accent, 480, 200),
      heading2: heading(26, ink, 320, 120),
      heading3: heading(22, ink, 240, 80),
      caption: {
        run: { size: 18, bold: true, italics: false, color: ink },
        paragraph: { spacing: { before: 120, after: 20, line: 252, lineRule: 'auto' }, keepLines: true },
      },
    },
    paragraphStyles: [
      built('Subtitle', 'Subtitle', {
        next: 'Normal',
        quickFormat: true,
        run: { size: 28, color: accent },
        paragraph: { spacing: { after: 200 } },
      }),
      built('Quote', 'Quote', {
        quickFormat: true,
        run: { color: ink },
        paragraph: {
          indent: { left: 284, right: 284 },
          spacing: { before: 60, after: 160 },
          border: {
            left: { style: docx.BorderStyle.SINGLE, size: 18, color: line, space: 10 },
            between: { style: docx.BorderStyle.SINGLE, size: 4, color: line, space: 6 },
          },
        },
      }),
      built('ListBullet', 'List Bullet', {
        quickFormat: true,
        paragraph: { numbering: { reference: bullets, level: 0 }, contextualSpacing: true },
      }),
      built('TOCHeading', 'TOC Heading', {
        next: 'Normal',
        quickFormat: true,
        ...heading(26, ink, 480, 120),
      }),
      contents(1, 0, { bold: true }, 120),
      contents(2, 284, {}, 0),
      contents(3, 568, { color: soft }, 0),
      built('Header', 'header', { run: { size: 16, color: soft } }),
      built('Footer', 'footer', {
        run: { size: 16, color: soft },
        paragraph: { alignment: docx.AlignmentType.RIGHT },
      }),
      own('KeyMessage', words.t('report.style.message'), {
        next: 'Normal',
        run: { bold: true, size: 22 },
        paragraph: { spacing: { before: 240, after: 60 }, keepNext: true, keepLines: true },
      }),
      own('Drawing', words.t('report.style.drawing'), {
        next: 'Caption',
        paragraph: { spacing: { before: 240, after: 0, line: 240, lineRule: 'auto' }, keepNext: true },
      }),
      own('ReportNote', words.t('report.style.note'), {
        run: { size: 17, color: soft },
        paragraph: { spacing: { before: 20, after: 20, line: 252, lineRule: 'auto' }, keepLines: true },
      }),
      own('SourceLine', words.t('report.style.source'), {
        run: { size: 15, color: soft },
        paragraph: { spacing: { before: 20, after: 20, line: 240, lineRule: 'auto' }, keepLines: true },
      }),
      own('TableText', words.t('report.style.cell'), {
        run: { size: 2 * tablePoints },
        paragraph: { spacing: { line: 240, lineRule: 'auto', after: 0 } },
      }),
      own('TableHead', words.t('report.style.head'), {
        basedOn: 'TableText',
        run: { bold: true },
      }),
    ],
  };
}

type Look = Omit<IParagraphStyleOptions, 'id' | 'name'>;

const built = (id: string, name: string, look: Look) => ({ id, name, basedOn: 'Normal', ...look });

const own = (id: string, name: string, look: Look) => built(id, name, { quickFormat: true, ...look });

/** An entry of the contents. */
const contents = (
  level: 1 | 2 | 3,
  left: number,
  run: { bold?: boolean; color?: string },
  before: number,
): IParagraphStyleOptions => ({
  id: `TOC${level}`,
  name: `toc ${level}`,
  basedOn: 'Normal',
  next: 'Normal',
  run,
  paragraph: { indent: { left }, spacing: { before, after: 40, line: 252, lineRule: 'auto' } },
});
