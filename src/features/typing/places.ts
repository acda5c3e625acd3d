import type { Role } from '#domain/responses/cut.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import type { Draft } from '#domain/responses/draft.ts';
import type { Typed } from '#domain/responses/typed-kinds.ts';
import { isShut, typedIn, type Cell, type TypedSheet } from '#domain/responses/typed-sheet.ts';
import { answerIn, cellsOf, typeInto } from '#domain/responses/typed-twice.ts';

/** Where the cursor can stand: the role, where one is asked, then each box of the form. */
export type Place = {
  readonly key: string;
  readonly points: number;
  readonly mayPass: boolean;
  readonly read: (draft: Draft) => Typed;
  readonly write: (draft: Draft, typed: Typed) => Draft;
  readonly isShut: (draft: Draft) => boolean;
};

export const rolePlace = 'role';

export const rolesOf = ({ cut }: Pick<Assessment, 'cut'>): readonly Role[] =>
  cut?.by === 'role' ? cut.roles : [];

export function placesOf(sheet: TypedSheet, assessment: Assessment): readonly Place[] {
  const roles = rolesOf(assessment);
  const cells = cellsOf(sheet).map((cell) => placeOf(cell, assessment));
  return roles.length > 0 ? [roleOf(roles), ...cells] : cells;
}

const placeOf = (cell: Cell, assessment: Assessment): Place => ({
  key: cell.key,
  points: cell.points,
  mayPass: cell.mayPass,
  read: (draft) => typedIn(cell, answerIn(draft, cell)),
  write: (draft, typed) => typeInto(draft, assessment, cell, typed),
  isShut: (draft) => isShut(cell, answerIn(draft, cell)),
});

const roleOf = (roles: readonly Role[]): Place => ({
  key: rolePlace,
  points: roles.length,
  mayPass: false,
  read: ({ role }) => {
    const place = roles.findIndex(({ id }) => id === role);
    return place < 0 ? null : place + 1;
  },
  write: (draft, typed) => {
    const { role: _before, ...others } = draft;
    const role = typeof typed === 'number' ? roles[typed - 1]?.id : undefined;
    const revision = draft.revision + 1;
    return role === undefined ? { ...others, revision } : { ...others, role, revision };
  },
  isShut: () => false,
});

/** The next place that can be typed in, before (-1) or after (1) the one; null at the ends. */
export function besides(places: readonly Place[], at: number, way: 1 | -1, draft: Draft): Place | null {
  for (let next = at + way; ; next += way) {
    const place = places[next];
    if (!place) return null;
    if (!place.isShut(draft)) return place;
  }
}

/** How many are empty that could be filled in. */
export const emptyOf = (places: readonly Place[], draft: Draft): number =>
  places.filter((place) => !place.isShut(draft) && place.read(draft) === null).length;
