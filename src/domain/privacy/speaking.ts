import { strataBySubject, type Placed } from '#domain/columns/counted-cells.ts';
import type { CountedPart } from '#domain/columns/counted-part.ts';
import type { Tables } from '#domain/columns/tables.ts';
import type { Subject } from '#domain/responses/subject.ts';
import { groupsAbout, inGroup, type Group } from '#domain/scoring/group.ts';

/** A group of those who said something about a subject, and where it is counted. */
export type Speaking = {
  readonly tables: Tables;
  readonly subject: Subject;
  readonly group: Group;
  readonly strata: readonly Placed[];
};

/** All subjects with all their groups, in an order that no answer decides. */
export const speakingIn = ({
  assessment,
  tables: all,
}: Pick<CountedPart, 'assessment' | 'tables'>): Speaking[] =>
  all.flatMap((tables) =>
    [...strataBySubject(tables)]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([subject, strata]) =>
        groupsAbout(subject, strata, assessment.cut).map((group) => ({
          tables,
          subject,
          group,
          strata: inGroup(strata, subject, group),
        })),
      ),
  );

export const placesOf = ({ strata }: Speaking): number[] => strata.map(({ place }) => place);
