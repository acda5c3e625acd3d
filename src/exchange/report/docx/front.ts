import type { FileChild } from 'docx';
import type { ReportDocument } from '#exchange/report/document.ts';
import type { Kit } from './kit.ts';
import { plainText } from '#exchange/report/plain-text.ts';
import { runsOf, styled } from './runs.ts';

/** The largest logo, in px. */
const logoRoom = { width: 220, height: 80 } as const;

/** Logo, title, what it is about, the writer's own words, contents. */
export function frontOf(kit: Kit, report: ReportDocument): FileChild[] {
  const { docx, words } = kit;
  return [
    ...logoOf(kit, report),
    styled(docx, 'Title', report.title),
    ...(report.title.includes(report.partnership) ? [] : [styled(docx, 'Subtitle', report.partnership)]),
    ...report.facts.map((fact) => styled(docx, 'ReportNote', fact)),
    ...report.intro.map(
      (text, at) =>
        new docx.Paragraph({
          children: runsOf(docx, text),
          ...(at === 0 ? { spacing: { before: 360 } } : {}),
        }),
    ),
    styled(docx, 'TOCHeading', words.t('report.contents.title')),
    new docx.TableOfContents(words.t('report.contents.title'), {
      hyperlink: true,
      headingStyleRange: levelsOf(report),
    }),
  ];
}

/** More entries than this fill more than a page: then only those of the first two levels stand in the contents. */
const most = 30;

function levelsOf({ sections }: ReportDocument): '1-2' | '1-3' {
  const headings = sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'heading'));
  return sections.length + headings.length > most ? '1-2' : '1-3';
}

function logoOf({ docx, words }: Kit, { logo, partnership }: ReportDocument): FileChild[] {
  if (!logo) return [];
  const scale = Math.min(1, logoRoom.width / logo.width, logoRoom.height / logo.height);
  const drawn = (side: number) => Math.max(1, Math.round(side * scale));
  const alt = plainText(words.t('report.logo.alt', { partnership }));
  const image = new docx.ImageRun({
    type: logo.type,
    data: logo.bytes,
    transformation: { width: drawn(logo.width), height: drawn(logo.height) },
    altText: { name: alt, title: alt, description: alt },
  });
  return [new docx.Paragraph({ spacing: { after: 360 }, children: [image] })];
}
