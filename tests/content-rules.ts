import type { Item } from '#domain/questionnaire/item.ts';
import { actors, wordingOf } from '#domain/questionnaire/wording.ts';

type Rule = { name: string; broken: (text: string, item: Item) => boolean };

/** How an item of the house is worded besides; `questionnaires/README.md` says why. */
const rules: Rule[] = [
  { name: 'actor', broken: (text, { subject }) => !actors[subject].test(text) },
  {
    name: 'sentence',
    broken: (text, { kind }) =>
      !(kind === 'gate' ? /^\p{Lu}[^.?!;:]*\?$/u : /^\p{Lu}[^.?!;:]*\.$/u).test(text),
  },
];

/** The names of the rules that an item breaks in any language; none for a good one. */
export const brokenRules = (item: Item): string[] => [
  ...new Set([
    ...Object.entries(item.text).flatMap(([language, text]) =>
      wordingOf(text, language).map(({ rule }) => rule),
    ),
    ...rules
      .filter(({ broken }) => Object.values(item.text).some((text) => broken(text, item)))
      .map(({ name }) => name),
  ]),
];
