import type { Subject } from '#domain/responses/subject.ts';
import { kindOf, type Group } from '#domain/scoring/group.ts';
import { planOf } from '#domain/scoring/plan.ts';
import { anonymously } from './anonymously.ts';
import { figuresAbout, sizeOf, type Figure } from './figures.ts';
import { fewestPairs } from './pairs.ts';
import type { PlanInput, Shown, Told } from './plan-input.ts';
import { cellKey } from './released.ts';

/**
 * What of an anonymous assessment's questionnaire may be told: what has enough people (P2, P6) and, together with
 * everything told before, gives nobody away (P3); decided by who answered, no answer is looked at. Nobody's answers,
 * nothing told.
 */
export function planRelease(input: PlanInput): Shown {
  const subjects = new Set(input.now.presences.flatMap(({ answered }) => Object.keys(answered)));
  const told = [...subjects].flatMap((subject) => toldAbout(subject, input));
  const keys = (wanted: Told) => new Set(told.flatMap((one) => (one.told === wanted ? one.name : [])));
  return { mean: keys('mean'), change: keys('change'), spread: keys('spread') };
}

type Telling = Pick<Figure, 'told' | 'name' | 'group'>;

function toldAbout(subject: Subject, input: PlanInput): Telling[] {
  const figures = figuresAbout(subject, input).filter(isPaired);
  const past = input.out.flatMap((earlier) =>
    figuresAbout(subject, earlier).filter(({ told, name }) => earlier.shown[told].has(name)),
  );
  const admitted = anonymously(figures, past, input);
  const groups = new Set(admitted.map(({ group }) => group));
  return [...admitted, ...[...groups].flatMap((group) => overall(subject, group, admitted, input))];
}

/** C3 */
const isPaired = (figure: Figure): boolean => figure.told !== 'change' || sizeOf(figure) >= fewestPairs;

/** The overall figure follows from those of the dimensions: told with all of them it tells nothing more. */
function overall(
  subject: Subject,
  group: Group,
  admitted: readonly Telling[],
  { now }: PlanInput,
): Telling[] {
  const name = cellKey({ subject, group, level: 'overall', id: 'overall' });
  const parts = planOf(now.questionnaire, now.form, kindOf(subject)).dimensions.map(({ id }) =>
    cellKey({ subject, group, level: 'dimension', id }),
  );
  return (['mean', 'change', 'spread'] as const).flatMap((told) => {
    const here = new Set(admitted.flatMap((one) => (one.told === told ? one.name : [])));
    return parts.length > 0 && parts.every((part) => here.has(part)) ? { told, name, group } : [];
  });
}
