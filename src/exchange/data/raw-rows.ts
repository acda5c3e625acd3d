import type { AnswerValue } from '#domain/responses/answer.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { itemsOf, subjectsOpenTo } from '#domain/responses/sitting.ts';
import type { Item } from '#domain/questionnaire/item.ts';
import type { Response } from '#domain/responses/response.ts';
import type { Value } from '#exchange/table/table.ts';
import { partnerCodes, roleCodes } from './code-lists.ts';
import { inSubjectOrder } from './codes.ts';
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
  /** With the codes of all that each may be about. */
  readonly items: readonly { readonly item: Item; readonly subjects: readonly string[] }[];
};

/** What each was asked alone, by questionnaire. */
export const askedParts = (making: Making, raw: Pick<RawAnswers, 'assessment'>): readonly AskedPart[] =>
  raw.assessment.parts.flatMap((part) => {
    const items = itemsOf(part).map((item) => ({ item, subjects: subjectsOf(making, raw, item) }));
    return items.length === 0 ? [] : [{ questionnaire: part.questionnaire, items }];
  });

/** By item, then by the code of whom it is about. */
type Said = ReadonlyMap<string, ReadonlyMap<string, AnswerValue>>;

/** What was answered: whoever reads it asks in the order of items and codes, never in that of the taps. */
export function saidIn({ codes }: Making, response: Response): Said {
  const said = new Map<string, Map<string, AnswerValue>>();
  for (const { item, subject, value } of response.answers) {
    const code = codes.subject(subject);
    if (code === null) continue;
    const about = said.get(item) ?? new Map<string, AnswerValue>();
    said.set(item, about.set(code, value));
  }
  return said;
}

/** All that the answers may be about, in their order. */
const subjectsOf = (
  { codes }: Making,
  { assessment }: Pick<RawAnswers, 'assessment'>,
  item: Item,
): string[] =>
  inSubjectOrder(
    assessment.expected.flatMap(({ partner }) =>
      subjectsOpenTo(item, assessment, partner).flatMap((subject) => codes.subject(subject) ?? []),
    ),
  );
