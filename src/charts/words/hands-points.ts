import { levelParts } from '#domain/questionnaire/level-name.ts';
import type { HandsPoint } from '#domain/responses/show-of-hands.ts';
import type { Words } from '#i18n/words.ts';

/** What hands are raised for, and what one would see of it where it is a level that says so. */
export const pointParts = (
  { t, say }: Words,
  point: HandsPoint,
): { readonly name: string; readonly seen: string | null } =>
  'gate' in point ? { name: t(`question.gate.${point.gate}`), seen: null } : levelParts(say(point.text));
