import type * as z from 'zod/mini';
import { tables, type TableName } from './bundle.ts';
import { faults } from './faults.ts';
import type { Records } from '#domain/responses/records.ts';

/** Rows as they lie in a storage, read by no schema yet. A table that is not there has none. */
export type RawTables = Readonly<Partial<Record<TableName, readonly unknown[]>>>;

type Unusable = { readonly table: TableName; readonly row: unknown };

export type Sorted = { readonly nouns: Records; readonly unread: readonly Unusable[] };

/**
 * Parts the rows that this version understands and that hold together from those that it cannot use: a poisoned
 * record (F23), or one that a newer version wrote (F12).
 */
export function sortRows(raw: RawTables): Sorted {
  const unread: Unusable[] = [];
  const readable = <T>(table: TableName, schema: z.ZodMiniType<T>): T[] =>
    part(raw[table] ?? [], (row) => schema.safeParse(row).data ?? null, table, unread);
  const read: Records = {
    partnerships: readable('partnerships', tables.partnerships),
    partners: readable('partners', tables.partners),
    assessments: readable('assessments', tables.assessments),
    responses: readable('responses', tables.responses),
    exclusions: readable('exclusions', tables.exclusions),
    joints: readable('joints', tables.joints),
    tallies: readable('tallies', tables.tallies),
    notes: readable('notes', tables.notes),
    keys: readable('keys', tables.keys),
    actions: readable('actions', tables.actions),
    releases: readable('releases', tables.releases),
    released: readable('released', tables.released),
    questionnaires: readable('questionnaires', tables.questionnaires),
  };
  const faulty = new Set(faults(read).map(({ table, index }) => `${table} ${index}`));
  const sound = <T>(table: TableName, rows: readonly T[]): T[] =>
    part(rows, (row, index) => (faulty.has(`${table} ${index}`) ? null : row), table, unread);
  return {
    nouns: {
      partnerships: sound('partnerships', read.partnerships),
      partners: sound('partners', read.partners),
      assessments: sound('assessments', read.assessments),
      responses: sound('responses', read.responses),
      exclusions: sound('exclusions', read.exclusions),
      joints: sound('joints', read.joints),
      tallies: sound('tallies', read.tallies),
      notes: sound('notes', read.notes),
      keys: sound('keys', read.keys),
      actions: sound('actions', read.actions),
      releases: sound('releases', read.releases),
      released: sound('released', read.released),
      questionnaires: sound('questionnaires', read.questionnaires),
    },
    unread,
  };
}

/** The rows that become something; the others go to the unread. */
function part<R, T>(
  rows: readonly R[],
  become: (row: R, index: number) => T | null,
  table: TableName,
  unread: Unusable[],
): T[] {
  return rows.flatMap((row, index) => {
    const became = become(row, index);
    if (became !== null) return [became];
    unread.push({ table, row });
    return [];
  });
}
