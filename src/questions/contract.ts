import type { ComponentType } from 'react';
import type { AnswerValue } from '#domain/responses/answer.ts';
import type { ItemOf, Kind } from '#domain/questionnaire/item.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';

/** The kinds that respondents are asked. A step is none: it is a fact, settled once by all together. */
export type AskedKind = Exclude<Kind, 'step'>;

export type QuestionProps<K extends AskedKind> = {
  readonly item: ItemOf<K>;
  readonly questionnaire: Questionnaire;
  /** Unique on the page; the radios of a row share it, or begin theirs with it. */
  readonly name: string;
  /** Ids of the elements that say what is asked, and about whom. */
  readonly labelledBy: string;
  /** Whether the item is asked about others as well: what is long then waits folded. */
  readonly several: boolean;
  readonly value: AnswerValue | undefined;
  /** Called with each tap; null takes the answer back. */
  readonly onAnswer: (value: AnswerValue | null) => void;
};

export type QuestionRules<K extends AskedKind> = {
  /** Asks one item about one subject. */
  readonly Control: ComponentType<QuestionProps<K>>;
  /** The word of the chosen answer, shown beside the name of the row; null for none. */
  readonly wordOf?: (props: Pick<QuestionProps<K>, 'item' | 'questionnaire' | 'value'>) => ChosenWord;
  /** The words at the two ends of the scale, shown once above the rows; null where it has none. */
  readonly endsOf?: (props: Pick<QuestionProps<K>, 'item' | 'questionnaire'>) => Ends;
};

/** Text of the questionnaire, or a key of the catalogue. */
export type ChosenWord = Readonly<Record<string, string>> | 'question.cannot-judge' | null;
export type Ends = readonly [Readonly<Record<string, string>>, Readonly<Record<string, string>>] | null;
