import type { Action, ActionSource } from '#domain/actions/action.ts';
import type { Digest, Id } from '#domain/ids.ts';
import type { Release } from '#domain/privacy/released.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import type { Exclusion } from '#domain/responses/exclusion.ts';
import { jointItems, settles, type Joint } from '#domain/responses/joint.ts';
import type { Note } from '#domain/responses/note.ts';
import type { Partner } from '#domain/responses/partnership.ts';
import type { Response } from '#domain/responses/response.ts';
import { stageId } from '#domain/questionnaire/item.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { isWhole } from '#domain/responses/response-id.ts';
import { latestCounter, type Stamps } from '#domain/responses/stamp.ts';
import { handsItems, handsPoints, mayRaiseHands } from '#domain/responses/show-of-hands.ts';
import { formItems } from '#domain/responses/sitting.ts';
import type { Tally } from '#domain/responses/tally.ts';
import { isAbout, isRole, misfit } from './misfit.ts';
import { releasedMisfit } from './released-misfit.ts';

// Each gives the path of the first fault within the row, null for a sound one.

/** No device writes so often; a counter beyond it would leave no room for later ones. */
const greatestCounter = 2 ** 40;

export const stampFault = ({ stamps }: { readonly stamps: Stamps }): string | null =>
  latestCounter(stamps) > greatestCounter ? 'stamps' : null;

export function assessmentFault(assessment: Assessment, partners: ReadonlyMap<Id, Partner>): string | null {
  const { expected, parts, partnership } = assessment;
  for (const [index, { partner }] of expected.entries()) {
    const isOther = expected.findIndex((one) => one.partner === partner) === index;
    if (!isOther || partners.get(partner)?.partnership !== partnership) return `expected.${index}.partner`;
  }
  for (const [index, part] of parts.entries()) {
    const { questionnaire, form, items } = part;
    if (parts.findIndex((one) => one.questionnaire.id === questionnaire.id) !== index) {
      return `parts.${index}.questionnaire.id`;
    }
    const asked = questionnaire.forms.find(({ id }) => id === form)?.items;
    if (!asked) return `parts.${index}.form`;
    if (items && (new Set(items).size < items.length || items.some((id) => !asked.includes(id)))) {
      return `parts.${index}.items`;
    }
    if (part.hands && !mayRaiseHands(part)) return `parts.${index}.hands`;
  }
  if (assessment.again?.of === assessment.id) return 'again.of';
  return stampFault(assessment);
}

export const responseFault = (response: Response, assessment: Assessment): string | null =>
  isWhole(response) ? misfit(response, assessment) : 'id';

/** The response may be gone: withdrawn consent removes it for good. */
export function exclusionFault(
  { response, assessment }: Exclusion,
  responses: ReadonlyMap<Digest, Response>,
): string | null {
  const excluded = responses.get(response);
  return excluded === undefined || excluded.assessment === assessment ? null : 'response';
}

/** All settle together only what they are asked together. */
export function jointFault(joint: Joint, { parts }: Assessment): string | null {
  const part = parts.find(({ questionnaire }) => questionnaire.id === joint.questionnaire);
  const item = part && jointItems(part).find(({ id }) => id === joint.item);
  if (!item) return 'item';
  if (joint.value !== null && !settles(joint.value, item)) return 'value';
  return stampFault(joint);
}

/** Hands are counted only where they are asked for, and for the points that there are. */
export function tallyFault(tally: Tally, { parts }: Assessment): string | null {
  const part = parts.find(({ questionnaire }) => questionnaire.id === tally.questionnaire);
  const item = part && handsItems(part).find(({ id }) => id === tally.item);
  if (!item) return 'item';
  const points = handsPoints(item, part.questionnaire).length;
  if (tally.hands && tally.hands.points.length !== points) return 'hands.points';
  return stampFault(tally);
}

/** All talk about what they were asked, in whichever way. */
export function noteFault(note: Note, { parts }: Assessment): string | null {
  const part = parts.find(({ questionnaire }) => questionnaire.id === note.questionnaire);
  return part && formItems(part).some(({ id }) => id === note.item) ? stampFault(note) : 'item';
}

/** An action belongs to what its assessment asked, and to the partnership that agreed on it. */
export function actionFault(action: Action, { partnership, parts }: Assessment): string | null {
  if (action.partnership !== partnership) return 'partnership';
  const { source } = action;
  if (source && !parts.some(({ questionnaire }) => gaveRise(questionnaire, source))) return 'source';
  return stampFault(action);
}

const gaveRise = ({ id, dimensions, items }: Questionnaire, source: ActionSource): boolean =>
  id === source.questionnaire &&
  (source.item === undefined
    ? dimensions.some((one) => one.id === source.dimension)
    : items.some((item) => item.id === source.item && item.dimension === source.dimension));

export function releaseFault(
  { number, presences, released }: Release,
  assessment: Assessment,
): string | null {
  if (number === 0) return 'number';
  for (const [index, figures] of released.entries()) {
    const path = figures.number === number ? releasedMisfit(figures, assessment) : 'number';
    if (path !== null) return `released.${index}.${path}`;
  }
  for (const [index, { questionnaire, of }] of presences.entries()) {
    const part = assessment.parts.find((one) => one.questionnaire.id === questionnaire);
    const items = new Set(part && figuredIds(part.questionnaire));
    const fits = of.every(
      ({ partner, role, answered }) =>
        isAbout(`partner:${partner}`, assessment) &&
        isRole(role, assessment) &&
        Object.entries(answered).every(
          ([subject, ids]) => isAbout(subject, assessment) && ids.every((id) => items.has(id)),
        ),
    );
    if (!part || !fits) return `presences.${index}`;
  }
  return null;
}

/** What a presence can name: items, and the stages of matrices. */
const figuredIds = ({ items }: Questionnaire): string[] =>
  items.flatMap((item) =>
    item.kind === 'matrix' ? item.stages.map(({ id }) => stageId(item.id, id)) : item.id,
  );
