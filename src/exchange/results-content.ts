import type { Action } from '#domain/actions/action.ts';
import { isOpen, type Assessment } from '#domain/responses/assessment.ts';
import type { Joint } from '#domain/responses/joint.ts';
import type { Note } from '#domain/responses/note.ts';
import type { Tally } from '#domain/responses/tally.ts';
import type { Released } from '#domain/privacy/released.ts';
import type { Partner } from '#domain/responses/partnership.ts';
import type { DataInput } from './data/input.ts';
import { sortRows } from './sort-rows.ts';

export type ResultsContent = {
  readonly partners: readonly Partner[];
  readonly assessments: readonly Assessment[];
  /** What all agreed on. */
  readonly joints: readonly Joint[];
  /** What they raised their hands for, and what was said. */
  readonly tallies: readonly Tally[];
  readonly notes: readonly Note[];
  readonly actions: readonly Action[];
  readonly released: readonly Released[];
  /** Open ones: the file invites to answer them. */
  readonly open: readonly Assessment[];
  readonly withResults: readonly Assessment[];
  /** Rows that do not hold together with the others (F23): no receiver could use them. */
  readonly leftOut: number;
};

/** What a results file holds; figures that nobody is behind yet are none. */
export function resultsContent({ partnership, partners, actions, assessments }: DataInput): ResultsContent {
  const there = new Set(assessments.map(({ assessment }) => assessment.id));
  const { nouns, unread } = sortRows({
    partnerships: [partnership],
    partners,
    assessments: assessments.map(({ assessment }) => assessment),
    joints: assessments.flatMap(({ joints }) => joints),
    tallies: assessments.flatMap(({ tallies }) => tallies),
    notes: assessments.flatMap(({ notes }) => notes),
    // Those of an assessment that was deleted have no place any more
    actions: actions.filter(({ assessment }) => there.has(assessment)),
    released: assessments.flatMap(({ released }) => released.filter(({ respondents }) => respondents > 0)),
  });
  const counted = new Set(nouns.released.map(({ assessment }) => assessment));
  return {
    partners: nouns.partners,
    assessments: nouns.assessments,
    joints: nouns.joints,
    tallies: nouns.tallies,
    notes: nouns.notes,
    actions: nouns.actions,
    released: nouns.released,
    open: nouns.assessments.filter(isOpen),
    withResults: nouns.assessments.filter(({ id }) => counted.has(id)),
    leftOut: unread.length,
  };
}
