import { isOfSet } from '#domain/questionnaire/forms.ts';
import type { QuestionnaireSet } from '#domain/questionnaire/library.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Part } from '#domain/responses/assessment.ts';
import { mayAskByHands } from '#domain/responses/show-of-hands.ts';
import { choiceOf, partsOf } from './library.ts';

/** Asked of all by a show of hands; null where that is no way to ask it. */
export const byHands = ({ questionnaire, form }: Part): Part | null =>
  mayAskByHands(questionnaire, form) ? { questionnaire, form, hands: true } : null;

/** Every questionnaire with each of its forms, in each way it can be asked. */
export const waysOf = (library: readonly Questionnaire[]): Part[] =>
  partsOf(library).flatMap((part) => {
    const counted = byHands(part);
    return counted ? [part, counted] : [part];
  });

/** The parts that were chosen, in the order of the library. */
export const partsIn = (library: readonly Questionnaire[], chosen: readonly string[]): Part[] =>
  waysOf(library).filter((part) => chosen.includes(choiceOf(part)));

/** The way in which the form was chosen to be asked; null where it was not chosen. */
export const wayIn = ({ questionnaire, form }: Part, chosen: readonly string[]): Part | null =>
  partsIn([questionnaire], chosen).find((part) => part.form === form) ?? null;

export const choicesOf = ({ parts }: QuestionnaireSet): string[] =>
  parts.map(({ questionnaire, form }) => `${questionnaire}:${form}`);

/** The set of which exactly the parts are chosen; null for none. */
export const setIn = (
  sets: readonly QuestionnaireSet[],
  chosen: readonly string[],
): QuestionnaireSet | null =>
  sets.find((set) => {
    const choices = choicesOf(set);
    return choices.length === chosen.length && choices.every((choice) => chosen.includes(choice));
  }) ?? null;

/** With the choice, in place of another form of the same questionnaire, or another way to ask it. */
export const withChoice = (chosen: readonly string[], choice: string): string[] => [
  ...chosen.filter((one) => questionnaireOf(one) !== questionnaireOf(choice)),
  choice,
];

const questionnaireOf = (choice: string) => choice.split(':')[0];

/** The forms to choose from: those that stand alone, and one of a set while it is chosen. */
export const offeredOf = (questionnaire: Questionnaire, chosen: readonly string[]): Part[] =>
  partsOf([questionnaire]).filter((part) => !isOfSet({ id: part.form }) || wayIn(part, chosen));
