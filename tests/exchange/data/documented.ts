import type { Dataset, Variable } from '#exchange/data/dataset.ts';

/** A column as docs/data.md tells it. */
export const columnLine = ({ id, kind, explains }: Variable): string =>
  `| \`${id}\` | ${kind} | ${explains.en} |`;

/** Of other partnerships these are others. */
const ofData = new Set(['subject', 'group_of', 'partner', 'role', 'questionnaire']);

/** Columns of codes that are always the same, with the tables that have them. */
export function codeLines(tables: readonly Dataset[]): readonly string[] {
  const lists = new Map<string, { readonly column: string; readonly codes: string; tables: string[] }>();
  for (const { id: table, variables } of tables) {
    for (const { id, codes, source } of variables) {
      if (codes === null || source !== null || ofData.has(id)) continue;
      const said = codes.map(({ code, label }) => `\`${code}\` ${label.en}`).join(' · ');
      const key = `${id} ${said}`;
      const list = lists.get(key) ?? { column: id, codes: said, tables: [] };
      list.tables.push(`\`${table}\``);
      lists.set(key, list);
    }
  }
  return [...lists.values()].map(
    ({ column, codes, tables: where }) => `| \`${column}\` | ${where.join(', ')} | ${codes} |`,
  );
}
