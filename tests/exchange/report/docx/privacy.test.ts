import { describe, expect, test } from 'vitest';
import type { ReportDocument } from '#exchange/report/document.ts';
import { plainText } from '#exchange/report/plain-text.ts';
import { sampleDocument } from '../sample-document.ts';
import { all, textOf } from './read-docx.ts';
import { languages, readBack, wordsIn } from './written.ts';

/** All that a report says: every string in it, and every number and day as its language writes it. */
function saidBy(report: ReportDocument): string[] {
  const { date, t } = wordsIn[report.language];
  const said: string[] = [];
  const fixed = (value: number, places: number) =>
    value.toLocaleString(report.language === 'id' ? 'id-ID' : 'en-GB', {
      minimumFractionDigits: places,
      maximumFractionDigits: places,
    });
  const walk = (value: unknown): void => {
    if (typeof value === 'string') {
      said.push(plainText(value));
      if (/^\d{4}-\d\d-\d\d$/.test(value)) said.push(date(value));
    } else if (typeof value === 'number') {
      for (const places of [0, 1, 2]) said.push(fixed(value, places));
    } else if (Array.isArray(value)) value.forEach(walk);
    else if (value !== null && typeof value === 'object' && !(value instanceof Uint8Array)) {
      Object.values(value).forEach(walk);
    }
  };
  walk(report);
  const labels = [
    t('report.label.figure'),
    t('report.label.table'),
    t('report.contents.title'),
    t('report.logo.alt', { partnership: report.partnership }),
    ...t('report.page.of').split(/\{\w+\}/),
  ];
  return [...said, ...labels].filter((text) => text.trim() !== '').toSorted((a, b) => b.length - a.length);
}

/** What is left of a text without all that the report says; numbers of pages and captions, and marks between texts. */
function leftOf(text: string, said: readonly string[]): string {
  let left = text;
  for (const known of said) left = left.replaceAll(known, ' ');
  return left.replaceAll(/[\s.·–]|\b\d{1,2}\b/g, '');
}

describe.each(languages)('privacy of a Word file (%s)', (language) => {
  const report = sampleDocument(language);
  const said = saidBy(report);

  test('nothing is read in it that the report does not say', async () => {
    const { names, root } = await readBack(report);
    const parts = names.filter((name) => name.endsWith('.xml'));
    for (const part of parts) {
      for (const paragraph of all(root(part), 'p')) expect(leftOf(textOf(paragraph), said), part).toBe('');
      for (const { attributes } of all(root(part), 'docPr', 'cNvPr', 'alias')) {
        for (const key of ['name', 'descr', 'title', 'val']) {
          expect(leftOf(attributes.get(key) ?? '', said), `${part} ${key}`).toBe('');
        }
      }
    }
  });

  test('no writer, device, firm, revision or moment stands in any part', async () => {
    const { names, text } = await readBack(report);
    for (const name of names.filter((one) => /\.(xml|rels)$/.test(one))) {
      const part = text(name);
      expect(part).not.toMatch(
        /rsid|paraId|textId|w:author|w:initials|<Company|<Manager|<Template|<TotalTime/,
      );
      const moments = part.match(/\d{4}-\d\d-\d\dT[\d:.]+\w*/g) ?? [];
      for (const moment of moments) expect(moment).toBe(`${report.date}T00:00:00Z`);
    }
    expect(text('docProps/custom.xml')).not.toContain('<property ');
  });

  test('what is hidden in a figure stands nowhere as a number', async () => {
    const { body } = await readBack(report);
    const cells = all(body, 'tc').map(textOf);
    const hidden = report.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === 'table'
          ? Array.from(block.table.rows, (row) => row.filter((value) => value === null))
          : [],
      ),
    );
    expect(cells.filter((cell) => cell === '–').length).toBe(hidden.flat().length);
  });
});
