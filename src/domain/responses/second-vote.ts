import type { Id, Slug } from '#domain/ids.ts';
import type { Item } from '#domain/questionnaire/item.ts';
import type { Assessment, Part } from './assessment.ts';
import { longestName } from './partnership.ts';
import { handsPoints } from './show-of-hands.ts';
import { formItems } from './sitting.ts';

/** More than these nobody has talked about. */
export const mostAgain = 8;

type Asking = Pick<Assessment, 'parts'>;

/** What people may vote on again after they have talked: items about the partnership that each chose a point for. */
export const votable = (part: Part): Item[] =>
  part.questionnaire.joint
    ? []
    : formItems(part).filter(
        (item) => item.subject === 'partnership' && handsPoints(item, part.questionnaire).length > 0,
      );

/** Whether there is anything to vote on again. */
export const mayVoteAgain = ({ parts, again }: Asking & Pick<Assessment, 'again'>): boolean =>
  again === undefined && parts.some((part) => votable(part).length > 0);

export type VotedAgain = {
  /** By questionnaire, at least one in all. */
  readonly items: ReadonlyMap<Slug, ReadonlySet<Slug>>;
  /** By a show of hands; else each on their own again, unseen by the others. */
  readonly hands: boolean;
};

/**
 * A second vote on some items of the first assessment: an assessment of its own on the same day, with the same promises.
 * Items that may not be voted on are left out, and parts without any.
 */
export function secondVote(
  first: Assessment,
  { items, hands }: VotedAgain,
  { id, title }: { readonly id: Id; readonly title: string },
): Omit<Assessment, 'turn' | 'deleted' | 'stamps'> {
  const { partnership, date, mode, k, weighting, cut, expected, reference, keeper } = first;
  const parts = first.parts.flatMap((part): Part[] => {
    const { questionnaire, form } = part;
    const chosen = items.get(questionnaire.id);
    const asked = votable(part).flatMap((item) => (chosen?.has(item.id) ? item.id : []));
    if (asked.length === 0) return [];
    return [{ questionnaire, form, ...(hands ? { hands: true as const } : {}), items: asked }];
  });
  return {
    id,
    partnership,
    date,
    title: title.slice(0, longestName).trimEnd(),
    parts,
    mode,
    k,
    weighting,
    cut,
    expected,
    reference,
    keeper,
    again: { of: first.id },
  };
}
