import type { Basis } from '#charts/model/basis.ts';
import { shift, type Shift, type Vote } from '#charts/model/shift.ts';
import { basesFrom } from '#charts/model/bases.ts';
import type { Id, Slug } from '#domain/ids.ts';
import { isOpen } from '#domain/responses/assessment.ts';
import { itemsOf } from '#domain/responses/sitting.ts';
import { handsItems } from '#domain/responses/show-of-hands.ts';
import type { AssessmentResults, PartnershipResults } from '#storage/results.ts';

/** What charts are made from, of one of the assessments. */
export const basesIn = (
  { partners, partnership }: PartnershipResults,
  { assessment, released }: AssessmentResults,
): Basis[] => basesFrom({ assessment, released, partners, partnership: partnership.name });

export type ShiftOf = {
  /** The second vote; there may be more of one item, also of two keepers. */
  readonly vote: Id;
  readonly questionnaire: Slug;
  readonly shift: Shift;
  readonly votes: readonly [Vote, Vote];
};

/** Each item that was voted on again, the earlier vote first, once it is closed: all answer before all see. */
export const shiftsOf = (all: PartnershipResults, first: AssessmentResults): ShiftOf[] =>
  all.assessments
    .filter(({ assessment }) => assessment.again?.of === first.assessment.id && !isOpen(assessment))
    .toReversed()
    .flatMap((second) =>
      second.assessment.parts.flatMap((part) => {
        const questionnaire = part.questionnaire.id;
        const [before, after] = [first, second].map((each) => voteIn(all, each, questionnaire));
        if (!before || !after) return [];
        const items = [...itemsOf(part), ...handsItems(part)].map(({ id }) => id);
        return items.flatMap((item): ShiftOf[] => {
          const found = shift(before, after, item, items);
          return found
            ? [{ vote: second.assessment.id, questionnaire, shift: found, votes: [before, after] }]
            : [];
        });
      }),
    );

/** The vote on a questionnaire: each alone, or by raised hands; null where there is none. */
function voteIn(all: PartnershipResults, each: AssessmentResults, id: Slug): Vote | null {
  const part = each.assessment.parts.find(({ questionnaire }) => questionnaire.id === id);
  if (!part) return null;
  if (!part.hands) return basesIn(all, each).find(({ questionnaire }) => questionnaire.id === id) ?? null;
  return {
    questionnaire: part.questionnaire,
    date: each.assessment.date,
    partnership: all.partnership.name,
    tallies: each.tallies.filter(({ questionnaire }) => questionnaire === id),
  };
}
