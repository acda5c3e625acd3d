import type { Database } from '#storage/database.ts';
import { readPartners, readPartnerships } from '#storage/partnerships.ts';
import type { Partner, Partnership } from '#domain/responses/partnership.ts';

/** For whom one looks into the library. */
export type Place = {
  /** All that could use a questionnaire. */
  readonly partnerships: readonly Partnership[];
  /** The one that it is for; null while there is none, or none was chosen. */
  readonly partnership: Partnership | null;
  /** Those of the partnership who could answer. */
  readonly partners: readonly Partner[];
};

/** Where there is one partnership it is meant, unless the address names another. */
export async function readPlace(db: Database, wanted: string | null): Promise<Place> {
  const { values } = await readPartnerships(db);
  const named = values.find(({ id }) => id === wanted);
  const partnerships = values
    .filter((one) => !one.archived || one === named)
    .toSorted((a, b) => Number(a.example) - Number(b.example) || a.name.localeCompare(b.name));
  const partnership = named ?? (partnerships.length === 1 ? partnerships[0] : undefined) ?? null;
  const all = partnership ? await readPartners(db, partnership.id) : { values: [] };
  return { partnerships, partnership, partners: all.values.filter(({ archived }) => !archived) };
}

/** An address of the library that keeps the partnership. */
export const libraryAt = ({ partnership }: Place, questionnaire = ''): string =>
  `#/library${questionnaire && `/${questionnaire}`}${partnership ? `?for=${partnership.id}` : ''}`;
