import { describe, expect, test } from 'vitest';
import { guideChapters } from '#domain/questionnaire/guide-part.ts';
import { isChapter, isPart, readChapter, type Block, type Both } from '#features/guide/chapter.ts';
import { contents, groups, inOrder } from '#features/guide/contents.ts';
import { loadChapter } from '#features/guide/load-chapter.ts';
import { languages, type AppLanguage } from '#i18n/words.ts';

const blockTexts = (block: Block): Both[] => {
  if ('text' in block) return [block.text];
  if ('example' in block) return [block.example];
  return ('list' in block ? block.list : block.steps).map(({ text }) => text);
};
const blockTerms = (block: Block): Both[] =>
  ('list' in block ? block.list : 'steps' in block ? block.steps : []).flatMap(({ term }) => term ?? []);

const chapters = await Promise.all(
  inOrder.map(async (chapter) => ({ chapter, parts: (await loadChapter(chapter)).parts })),
);
const parts = chapters.flatMap(({ chapter, parts: own }) =>
  own.map(({ id, title, blocks }) => ({
    name: `${chapter}/${id}`,
    title,
    blocks,
    texts: blocks.flatMap(blockTexts),
    terms: blocks.flatMap(blockTerms),
  })),
);
const everything = [
  ...Object.entries(contents).map(([name, { title, line }]) => ({ name, texts: [title, line] })),
  ...parts.map(({ name, title, texts, terms }) => ({ name, texts: [title, ...terms, ...texts] })),
];
const words = (text: string): string[] => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word));

/** Places where a text of the language is as it must not be. */
const wrong = (language: AppLanguage, broken: (text: string) => boolean): string[] =>
  everything.flatMap(({ name, texts }) =>
    texts
      .map((text) => text[language])
      .filter(broken)
      .map((text) => `${name}: ${text}`),
  );

test('every chapter has all its parts, and stands in one group, in reading order', () => {
  expect(parts.map(({ name }) => name)).toEqual(
    Object.entries(guideChapters).flatMap(([chapter, own]) => own.map((part) => `${chapter}/${part}`)),
  );
  expect(groups.flatMap(({ chapters: own }) => own.map(String))).toEqual(Object.keys(guideChapters));
});

test('a part that is missing, out of order or unknown is a bug, and so is a missing language', () => {
  const both = { id: 'Satu', en: 'One' };
  const part = (id: string) => ({ id, title: both, blocks: [{ text: both }] });
  expect(readChapter('cooperation', { parts: [part('levels'), part('wished')] }).parts).toHaveLength(2);
  for (const ids of [['levels'], ['wished', 'levels'], ['levels', 'wished', 'more']])
    expect(() => readChapter('cooperation', { parts: ids.map(part) })).toThrow(/has the parts/);
  const half = { ...part('wished'), title: { id: 'Satu' } };
  expect(() => readChapter('cooperation', { parts: [part('levels'), half] })).toThrow();
});

test('only chapters and parts of the guide pass for one', () => {
  expect(['pacts', 'toString', '', 'PACTS'].map(isChapter)).toEqual([true, false, false, false]);
  expect(['pacts/trust', 'pacts/levels', 'pacts', 'trust/pacts'].map(isPart)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

describe.each(languages.map((language) => ({ language })))('in $language', ({ language }) => {
  test('a part has 60 to 140 words', () => {
    const lengths = parts.map(({ name, texts, terms }) => ({
      name,
      count: words([...terms, ...texts].map((text) => text[language]).join(' ')).length,
    }));
    expect(lengths.filter(({ count }) => count < 60 || count > 140)).toEqual([]);
  });

  test('a title fits the phone, and a sentence is read in one breath', () => {
    const titles = [...parts, ...Object.values(contents)].map(({ title }) => title[language]);
    expect(titles.filter((title) => title.length > 42 || /[.:]$/.test(title))).toEqual([]);
    const sentences = parts.flatMap(({ texts }) =>
      texts.flatMap((text) => text[language].split(/(?<=[.?!:;]”?)\s/)),
    );
    expect(sentences.filter((sentence) => words(sentence).length > 26)).toEqual([]);
    const mean = sentences.reduce((sum, one) => sum + words(one).length, 0) / sentences.length;
    expect(mean).toBeLessThan(12);
  });

  test('texts are set like the rest of the app', () => {
    expect(wrong(language, (text) => text !== text.trim() || /\s\s|["']|--|\.\./.test(text))).toEqual([]);
    const opened = (text: string) => text.split('“').length !== text.split('”').length;
    expect(wrong(language, opened)).toEqual([]);
    const ends = parts.flatMap(({ name, texts }) =>
      texts.filter((text) => !/[.?!:]”?$/.test(text[language])).map((text) => `${name}: ${text[language]}`),
    );
    expect(ends.filter((line) => !line.startsWith('pacts/two-sides: '))).toEqual([]);
  });

  test('one thing has one word', () => {
    const others: Record<AppLanguage, RegExp> = {
      id: /(?<![\p{L}-])(penilai|responden|survei|kuisioner|angket|partner|stakeholder|pemangku kepentingan|dimensi|indikator|mou|memorandum|feedback|progress)(?![\p{L}-])/iu,
      en: /(?<![\p{L}-])(raters?|evaluators?|survey|stakeholders?|statements?|dimensions?|indicators?|mou|feedback|evaluation round)(?![\p{L}-])/iu,
    };
    expect(wrong(language, (text) => others[language].test(text))).toEqual([]);
  });
});

test('nobody is led to think that others are to be beaten, or that all win where nobody tries', () => {
  expect(wrong('id', (text) => /menang-menang/i.test(text))).toEqual([]);
  expect(wrong('en', (text) => /win-win/i.test(text))).toEqual([]);
});

test('both languages name the same figures', () => {
  const figures = (text: string) => text.match(/\d+(?:[.,]\d+)?/g)?.map((one) => one.replace(',', '.')) ?? [];
  const unlike = everything.flatMap(({ texts }) =>
    texts.filter(({ id, en }) => figures(id).join() !== figures(en).join()),
  );
  expect(unlike).toEqual([]);
});

test('every part has an example or a list, so that it is more than words about words', () => {
  expect(parts.filter(({ blocks }) => blocks.every((block) => 'text' in block))).toEqual([]);
});
