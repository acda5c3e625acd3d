import type { SubjectKind } from './item.ts';
import type { Language } from './text.ts';

/** Words that stand alone; of two names with a hyphen between them none does. */
const words = (list: string) => new RegExp(`(?<![\\p{L}-])(?:${list})(?![\\p{L}-])`, 'iu');

/** How an item is best worded; `questionnaires/README.md` says why. */
export type WordingRule = 'long' | 'joined' | 'negation' | 'frequency' | 'person';

/** More words than this are hard to hear once and answer. */
export const mostWords = 20;

export const countWords = (text: string): number => text.trim().split(/\s+/).filter(Boolean).length;

/** What gives a rule away, in the languages whose words are known here. */
const signs: Readonly<Record<string, readonly (readonly [WordingRule, RegExp])[]>> = {
  id: [
    ['joined', words('dan|serta|atau|&')],
    ['negation', words('tidak|tak|bukan|bukanlah|tanpa|jangan|belum|tiada|nggak|enggak')],
    ['frequency', words('selalu|sering|seringkali|jarang|kadang|kadang-kadang|terkadang|pernah|biasanya')],
    ['person', words('pak|bapak|bu|ibu|kades|lurah|camat|bupati|kepala')],
  ],
  en: [
    ['joined', words('and|or|&')],
    [
      'negation',
      words("not|no|never|without|nobody|none|nothing|neither|nor|cannot|unable|instead of|\\p{L}+n['’]t"),
    ],
    ['frequency', words('always|often|rarely|seldom|sometimes|usually|ever')],
    ['person', words('mr|mrs|ms|mayor|head')],
  ],
};

const slash = /[\p{L}\d]+\/[\p{L}\d]+/u;

/** A rule that the words break, and by which word; the word of a text that is too long is empty. */
export type Wording = { readonly rule: WordingRule; readonly word: string };

/** The rules that an item's text breaks in its language, each once; none where nobody knows its words. */
export function wordingOf(text: string, language: Language): Wording[] {
  const found = (signs[language] ?? []).flatMap(([rule, sign]): Wording[] => {
    const word = sign.exec(text)?.[0] ?? (rule === 'joined' ? slash.exec(text)?.[0] : undefined);
    return word === undefined ? [] : [{ rule, word }];
  });
  return countWords(text) > mostWords ? [{ rule: 'long', word: '' }, ...found] : found;
}

/** Who does it, by what the item is about; of a pair the own side, `kami`, and the other one. */
export const actors: Readonly<Record<SubjectKind, RegExp>> = {
  partner: words('mitra ini|this partner'),
  pair: words('mitra ini|this partner'),
  partnership: words('kita|mitra|mitra-mitra|we|our|partners?'),
  self: words('saya|I|my'),
};
