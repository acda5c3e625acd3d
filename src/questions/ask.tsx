import { Suspense } from 'react';
import type { AnswerValue } from '#domain/responses/answer.ts';
import type { Item, ItemOf } from '#domain/questionnaire/item.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { useWords } from '#i18n/words-context.tsx';
import type { AskedKind, ChosenWord, Ends, QuestionProps, QuestionRules } from './contract.ts';
import { questions } from './questions.ts';

type AskProps = Omit<QuestionProps<AskedKind>, 'item'> & { readonly item: Item };

/** Asks an item the way of its kind; a kind this version cannot ask says so. */
export function Ask({ item, ...rest }: AskProps) {
  const { t } = useWords();
  if (!isAsked(item)) return <p>{t('question.unknown-kind')}</p>;
  const { Control } = rulesOf(item.kind);
  return (
    <Suspense>
      <Control {...rest} item={item} />
    </Suspense>
  );
}

/** The word of the chosen answer, null for none. */
export const chosenWord = (
  item: Item,
  questionnaire: Questionnaire,
  value: AnswerValue | undefined,
): ChosenWord => (isAsked(item) && rulesOf(item.kind).wordOf?.({ item, questionnaire, value })) || null;

/** The words at the ends of the item's scale, null where it has none. */
export const scaleEnds = (item: Item, questionnaire: Questionnaire): Ends =>
  (isAsked(item) && rulesOf(item.kind).endsOf?.({ item, questionnaire })) || null;

const isAsked = (item: Item): item is ItemOf<AskedKind> => item.kind in questions;

const rulesOf = <K extends AskedKind>(kind: K): QuestionRules<K> => questions[kind];
