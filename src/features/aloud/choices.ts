import type { Item, ItemOf, Kind } from '#domain/questionnaire/item.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Text } from '#domain/questionnaire/text.ts';
import type { Words } from '#i18n/words.ts';

type Choice = {
  /** The digit on the button; null where the words stand on it themselves. */
  readonly face: string | null;
  readonly text: string;
};

export type Choices = {
  /** What to do, where the words alone do not say it. */
  readonly note: string | null;
  readonly choices: readonly Choice[];
  /** What is asked one after the other with the same choices. */
  readonly stages: readonly string[];
};

type Of<K extends Kind> = (item: ItemOf<K>, questionnaire: Questionnaire, words: Words) => Choices;

const numbered = (texts: readonly Text[], { say }: Words): Choice[] =>
  texts.map((text, index) => ({ face: String(index + 1), text: say(text) }));

const pass = ({ t }: Words, face: '?' | null): Choice => ({ face, text: t('question.cannot-judge') });

const kinds: { readonly [K in Kind]: Of<K> } = {
  rating: ({ scale }, { scales }, words) => ({
    note: null,
    choices: [...numbered(scales.find(({ id }) => id === scale)?.points ?? [], words), pass(words, '?')],
    stages: [],
  }),
  gate: (_item, _questionnaire, words) => ({
    note: null,
    choices: [
      ...(['not-yet', 'partly', 'yes'] as const).map((word) => ({
        face: null,
        text: words.t(`question.gate.${word}`),
      })),
      pass(words, null),
    ],
    stages: [],
  }),
  ladder: ({ levels }, _questionnaire, words) => ({
    note: words.t('aloud.ladder.text'),
    choices: [...levels.map((level) => ({ face: null, text: words.say(level) })), pass(words, null)],
    stages: [],
  }),
  matrix: ({ levels, stages }, _questionnaire, words) => ({
    note: null,
    choices: [...numbered(levels, words), pass(words, '?')],
    stages: stages.map(({ title }) => words.say(title)),
  }),
  // A fact that all settle together: no one is asked it alone, so it is never read here.
  step: () => ({ note: null, choices: [], stages: [] }),
  open: (_item, _questionnaire, words) => ({ note: words.t('aloud.open.text'), choices: [], stages: [] }),
};

/** What can be chosen, as it stands on the respondents' screens. */
export const choicesOf = (item: Item, questionnaire: Questionnaire, words: Words): Choices =>
  rulesOf(item.kind)(item, questionnaire, words);

const rulesOf = <K extends Kind>(kind: K): Of<K> => kinds[kind];
