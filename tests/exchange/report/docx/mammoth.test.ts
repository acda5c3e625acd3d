import { describe, expect, test } from 'vitest';
import { sampleDocument } from '../sample-document.ts';
import { dueInWord } from './due-in-word.ts';
import { readByMammoth } from './read-by-mammoth.ts';
import { languages, written } from './written.ts';

describe.each(languages)('a Word file as a library reads it that is not ours (%s)', async (language) => {
  const report = sampleDocument(language);
  const read = await readByMammoth(await written(report));

  test('holds all that the report says, each thing as what it is, in its order', () => {
    expect(read.parts).toEqual(dueInWord(report));
    const kinds = new Set(read.parts.map((part) => part.as));
    for (const kind of ['h1', 'h2', 'h3', 'p', 'item', 'Quote', 'table', 'picture', 'Caption'])
      expect(kinds, kind).toContain(kind);
  });

  test('gives it nothing to complain of', () => {
    expect(read.messages).toEqual([]);
  });

  test('leads from each entry of the contents to its heading', () => {
    expect(read.entries.length).toBeGreaterThan(8);
    expect(read.entries).toEqual(read.headings);
  });

  test('holds its pictures as they were drawn', () => {
    const drawn = report.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'figure' ? [block.drawing.png] : [])),
    );
    expect(read.pictures).toEqual([report.logo?.bytes, ...drawn]);
  });
});
