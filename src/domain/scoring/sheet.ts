import type { Slug } from '#domain/ids.ts';
import type { AnswerValue } from '#domain/responses/answer.ts';
import { cutGroupOf, type Cut } from '#domain/responses/cut.ts';
import type { Response } from '#domain/responses/response.ts';
import type { Subject } from '#domain/responses/subject.ts';

/** One respondent's answers about one subject, by item. */
export type Answers = ReadonlyMap<string, AnswerValue>;

/** One respondent's answers to one questionnaire: the respondent, the partner spoken for, what was said about whom. */
export type Sheet = {
  readonly person: string;
  readonly partner: string;
  /** The group of the cut that the respondent belongs to; null for none. */
  readonly cut: Slug | null;
  readonly answers: ReadonlyMap<Subject, Answers>;
};

export function sheetOf(
  response: Pick<Response, 'respondent' | 'partner' | 'role' | 'answers'>,
  cut: Cut | null,
): Sheet {
  const answers = new Map<Subject, Map<string, AnswerValue>>();
  for (const { subject, item, value } of response.answers) {
    const about = answers.get(subject) ?? new Map<string, AnswerValue>();
    answers.set(subject, about.set(item, value));
  }
  const { respondent, partner } = response;
  return { person: respondent, partner, cut: cutGroupOf(cut, response), answers };
}

/** What was answered to an item about a subject, 'cannot judge' included; who did not answer leaves no value. */
export const valuesOf = (sheets: readonly Sheet[], subject: Subject, item: string): readonly AnswerValue[] =>
  sheets.flatMap((sheet) => sheet.answers.get(subject)?.get(item) ?? []);
