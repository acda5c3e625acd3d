import type { Comment } from './answer.ts';
import type { Assessment } from './assessment.ts';
import { answerKey, commentKey, type Draft } from './draft.ts';
import { isShared, type Response, type ResponseBody } from './response.ts';
import { withId } from './response-id.ts';
import { itemsOf, subjectsOpenTo } from './sitting.ts';

/** The responses of a finished sitting, one a questionnaire in which something was said or corrected; else none. */
export function responsesOf(draft: Draft, assessment: Assessment): Response[] {
  return assessment.parts.flatMap((part) => {
    const { questionnaire, form } = part;
    const answers = itemsOf(part).flatMap((item) =>
      subjectsOpenTo(item, assessment, draft.partner).flatMap((subject) => {
        const value = draft.answers[answerKey(questionnaire.id, item.id, subject)];
        return value === undefined ? [] : [{ item: item.id, subject, value }];
      }),
    );
    const comments = questionnaire.dimensions.flatMap(({ id }): Comment[] => {
      const text = draft.comments[commentKey(questionnaire.id, id)];
      return text === undefined ? [] : [{ dimension: id, text: text.trim() }];
    });
    const replaces = draft.corrects[questionnaire.id];
    if (answers.length + comments.length === 0 && replaces === undefined) return [];
    const body: ResponseBody = {
      assessment: assessment.id,
      questionnaire: { id: questionnaire.id, version: questionnaire.version, form },
      respondent: draft.id,
      partner: draft.partner,
      ...(draft.role === undefined ? {} : { role: draft.role }),
      ...(draft.pairing === undefined ? {} : { pairing: draft.pairing }),
      round: draft.round,
      way: draft.way,
      answers,
      comments,
      ...(draft.haste === undefined ? {} : { haste: draft.haste }),
      ...(replaces === undefined ? {} : { replaces }),
    };
    return [withId(body)];
  });
}

/** A draft that holds a respondent's counted responses again, to be corrected; null when there are none. */
export function draftToCorrect(responses: readonly Response[]): Draft | null {
  const first = responses[0];
  if (!first) return null;
  return {
    id: first.respondent,
    assessment: first.assessment,
    partner: first.partner,
    ...(first.role === undefined ? {} : { role: first.role }),
    ...(first.pairing === undefined ? {} : { pairing: first.pairing }),
    round: first.round,
    way: first.way,
    answers: Object.fromEntries(
      responses.flatMap(({ questionnaire, answers }) =>
        answers.map(
          ({ item, subject, value }) => [answerKey(questionnaire.id, item, subject), value] as const,
        ),
      ),
    ),
    comments: Object.fromEntries(
      responses.flatMap(({ questionnaire, comments }) =>
        comments.map(({ dimension, text }) => [commentKey(questionnaire.id, dimension), text] as const),
      ),
    ),
    ...(first.haste === undefined ? {} : { haste: first.haste }),
    step: 0,
    handedOn: isShared(first.way),
    corrects: Object.fromEntries(responses.map(({ questionnaire, id }) => [questionnaire.id, id] as const)),
    revision: 0,
  };
}
