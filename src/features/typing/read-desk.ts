import type { Id } from '#domain/ids.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import type { Draft } from '#domain/responses/draft.ts';
import type { Partner } from '#domain/responses/partnership.ts';
import type { Response } from '#domain/responses/response.ts';
import { secondTypingOf } from '#domain/responses/sheet-respondent.ts';
import { isKeeper, readAssessment } from '#storage/assessments.ts';
import type { Database } from '#storage/database.ts';
import { readPartners } from '#storage/partnerships.ts';
import { readPaperIn, readTyping } from '#storage/typing.ts';

/** A form that was typed in at least once. */
export type TypedForm = {
  readonly respondent: Id;
  readonly partner: Id;
  /** What counts of it; none where the keeper set it aside. */
  readonly counted: readonly Response[];
  /** It was typed in twice, and both typings say the same now. */
  readonly compared: boolean;
};

export type DeskState = {
  readonly assessment: Assessment;
  readonly keeper: boolean;
  /** Those that take part, in the order of their rows. */
  readonly partners: readonly Partner[];
  readonly twice: boolean;
  readonly forms: readonly TypedForm[];
  readonly begun: readonly Begun[];
};

/** A form that was begun and not finished. `again`: of a form that was typed in before. */
export type Begun = { readonly draft: Draft; readonly respondent: Id; readonly again: boolean };

/** All that is known of an assessment's paper forms; null when it is not on this device. */
export async function readDesk(db: Database, id: Id): Promise<DeskState | null> {
  const { value: assessment } = await readAssessment(db, id);
  if (!assessment || assessment.deleted) return null;
  const { values } = await readPartners(db, assessment.partnership);
  const { typed, counted, begun } = await readPaperIn(db, id);
  const { twice, compared } = await readTyping(db, id);
  const partnerOf = new Map(typed.map(({ respondent, partner }) => [respondent, partner]));
  const second = new Map([...partnerOf.keys()].map((respondent) => [secondTypingOf(respondent), respondent]));
  return {
    assessment,
    keeper: await isKeeper(db, id),
    partners: assessment.expected.flatMap(({ partner }) => values.find((one) => one.id === partner) ?? []),
    twice,
    forms: [...partnerOf].map(([respondent, partner]) => ({
      respondent,
      partner,
      counted: counted.filter((response) => response.respondent === respondent),
      compared: compared.includes(respondent),
    })),
    begun: begun.map((draft) => {
      const respondent = second.get(draft.id) ?? draft.id;
      return { draft, respondent, again: partnerOf.has(respondent) };
    }),
  };
}
