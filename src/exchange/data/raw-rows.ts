import type { Answer } from '#domain/responses/answer.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { itemsOf } from '#domain/responses/sitting.ts';
import type { Item } from '#domain/questionnaire/item.ts';
import type { Response } from '#domain/responses/response.ts';
import type { Value } from '#exchange/table/table.ts';
import { partnerCodes, roleCodes } from './code-lists.ts';
import { inBoth, type Variable } from './dataset.ts';
import type { RawAnswers } from './input.ts';
import type { Making } from './making.ts';
import type { Numbered } from './respondent-numbers.ts';
import { codesFrom, variable } from './variables.ts';
import { Way } from '#domain/responses/response.ts';

/** The columns that say whose answers a row holds. */
export const whoVariables = (making: Making): readonly Variable[] => [
  variable(making.inBoth, 'assessment'),
  variable(making.inBoth, 'date'),
  variable(making.inBoth, 'respondent'),
  { ...variable(making.inBoth, 'partner'), codes: partnerCodes(making) },
  { ...variable(making.inBoth, 'role'), codes: roleCodes(making) },
  variable(
    making.inBoth,
    'way',
    codesFrom(Way.options, (way) => inBoth(making.inBoth, `data.way.${way}`)),
  ),
];

/** Null for a respondent of whom nothing counts. */
export function whoValues(
  { codes }: Making,
  { assessment }: Pick<RawAnswers, 'assessment'>,
  { number, responses }: Numbered,
): readonly Value[] | null {
  const [first] = responses;
  if (!first) return null;
  const role = responses.find((one) => one.role !== undefined)?.role ?? null;
  return [
    codes.assessment(assessment.id),
    assessment.date,
    number,
    codes.partner(first.partner),
    role,
    first.way,
  ];
}

export type AskedPart = {
  readonly questionnaire: Questionnaire;
  readonly items: readonly Item[];
};

/** What each was asked alone, by questionnaire. */
export const askedParts = ({ assessment }: Pick<RawAnswers, 'assessment'>): readonly AskedPart[] =>
  assessment.parts.flatMap((part) => {
    const items = itemsOf(part);
    return items.length === 0 ? [] : [{ questionnaire: part.questionnaire, items }];
  });

/** Answers to one item by the code of whom they are about, in the order of the codes, never in that of the taps. */
export function answersBySubject(
  { codes }: Making,
  response: Response,
): ReadonlyMap<string, readonly (Answer & { readonly code: string })[]> {
  const coded = response.answers.flatMap((answer) => {
    const code = codes.subject(answer.subject);
    return code === null ? [] : [{ ...answer, code }];
  });
  const ordered = coded.toSorted((a, b) => a.code.localeCompare(b.code, 'en', { numeric: true }));
  return Map.groupBy(ordered, ({ item }) => item);
}
