import type { Action } from '#domain/actions/action.ts';
import type { Released } from '#domain/privacy/released.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import type { Exclusion } from '#domain/responses/exclusion.ts';
import type { Joint } from '#domain/responses/joint.ts';
import type { Note } from '#domain/responses/note.ts';
import type { Partner, Partnership } from '#domain/responses/partnership.ts';
import type { Response } from '#domain/responses/response.ts';
import type { Tally } from '#domain/responses/tally.ts';
import { encode } from './encode.ts';
import { fileName, type Naming } from './name.ts';

export type Written = { readonly name: string; readonly text: string };

/** A text file: share sheets and chats take those, whatever is in them. */
export const asFile = ({ name, text }: Written): File => new File([text], name, { type: 'text/plain' });

/** For the keeper: one respondent's responses to one assessment, and which of them were withdrawn; one at least. */
export function writeAnswers(
  about: {
    readonly partnership: Pick<Partnership, 'id' | 'name'>;
    readonly assessment: Assessment;
    readonly responses: readonly Response[];
    readonly exclusions: readonly Exclusion[];
  },
  naming: Naming,
): Written {
  const { partnership, assessment, responses, exclusions } = about;
  const text = encode({
    kind: 'answers',
    to: {
      partnership: partnership.id,
      partnershipName: partnership.name,
      assessment: assessment.id,
      title: assessment.title,
      date: assessment.date,
    },
    responses,
    withdrawn: exclusions.filter(({ by }) => by === 'respondent').map(({ response }) => response),
  });
  return { name: fileName('answers', partnership.name, naming), text };
}

/** For everybody: the partnership, what is asked (so the file invites), what all agreed on, raised their hands for, said and mean to do, what has passed the privacy filter. */
export function writeResults(
  about: {
    readonly partnership: Partnership;
    readonly partners: readonly Partner[];
    readonly assessments: readonly Assessment[];
    readonly joints: readonly Joint[];
    readonly tallies: readonly Tally[];
    readonly notes: readonly Note[];
    readonly actions: readonly Action[];
    readonly released: readonly Released[];
  },
  naming: Naming,
): Written {
  const { partnership, partners, assessments, joints, tallies, notes, actions, released } = about;
  const text = encode({
    kind: 'results',
    partnerships: [partnership],
    partners,
    assessments,
    joints,
    tallies,
    notes,
    actions,
    released,
  });
  return { name: fileName('results', partnership.name, naming), text };
}
