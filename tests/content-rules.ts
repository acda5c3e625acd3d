import type { Item, SubjectKind } from '#domain/questionnaire/item.ts';

type Rule = { name: string; broken: (text: string, item: Item) => boolean };

const words = (list: string) => new RegExp(`(?<![\\p{L}-])(?:${list})(?![\\p{L}-])`, 'iu');

const joined = words('dan|serta|atau|and|or|&');
const negation = words(
  'tidak|tak|bukan|bukanlah|tanpa|jangan|belum|tiada|nggak|enggak|' +
    'not|no|never|without|nobody|none|nothing|neither|nor|cannot|unable|instead of',
);
const frequency = words(
  'selalu|sering|seringkali|jarang|kadang|kadang-kadang|terkadang|pernah|biasanya|' +
    'always|often|rarely|seldom|sometimes|usually|ever',
);
const title = words('pak|bapak|bu|ibu|kades|lurah|camat|bupati|kepala|mr|mrs|ms|mayor|head');
/** Who does it, by what the item is about; of a pair the own side, `kami`, and the other one. */
const actors: Record<SubjectKind, RegExp> = {
  partner: words('mitra ini|this partner'),
  pair: words('mitra ini|this partner'),
  partnership: words('kita|mitra|mitra-mitra|we|our|partners?'),
  self: words('saya|I|my'),
};

/** How an item of the house is worded, text by text; `questionnaires/README.md` says why. */
const rules: Rule[] = [
  { name: 'long', broken: (text) => text.split(/\s+/).length > 20 },
  { name: 'joined', broken: (text) => joined.test(text) || /\S\/\S/.test(text) },
  { name: 'negation', broken: (text) => negation.test(text) || /n['’]t\b/i.test(text) },
  { name: 'frequency', broken: (text) => frequency.test(text) },
  { name: 'person', broken: (text) => title.test(text) },
  { name: 'actor', broken: (text, { subject }) => !actors[subject].test(text) },
  {
    name: 'sentence',
    broken: (text, { kind }) =>
      !(kind === 'gate' ? /^\p{Lu}[^.?!;:]*\?$/u : /^\p{Lu}[^.?!;:]*\.$/u).test(text),
  },
];

/** The names of the rules that an item breaks in any language; none for a good one. */
export const brokenRules = (item: Item): string[] =>
  rules
    .filter(({ broken }) => Object.values(item.text).some((text) => broken(text, item)))
    .map(({ name }) => name);
