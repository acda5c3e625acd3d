import { expect, test } from 'vitest';
import { sampleDocument } from '../sample-document.ts';
import { all, paragraphsOf, styleOf, textOf } from './read-docx.ts';
import { readBack } from './written.ts';

// The library can do without Node, and without letting strings become code.

test('a Word file is written in a browser', async () => {
  const report = sampleDocument('id');
  const { body } = await readBack(report);
  const headings = paragraphsOf(body).filter((paragraph) => styleOf(paragraph) === 'Heading1');
  expect(headings.map(textOf)).toEqual(report.sections.map(({ title }) => title));
  expect(all(body, 'tbl').length).toBe(3);
});
