import { readFileSync } from 'node:fs';

/** A table of the document: the names of its columns, and its rows as they are printed. */
export type Printed = { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** Tables by their headings, as the answers make them. */
export type Tables = Readonly<Record<string, Printed>>;

const file = new URL('../../docs/worked-example.md', import.meta.url);

export const lines: readonly string[] = readFileSync(file, 'utf8').split('\n');

const isTable = (line: string): boolean => line.startsWith('|');

const cellsOf = (line: string): string[] =>
  line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());

/** Every table by the heading above it; no heading has two. */
export const tables: ReadonlyMap<string, Printed> = (() => {
  const found = new Map<string, Printed>();
  let heading = '';
  lines.forEach((line, place) => {
    if (line.startsWith('#')) heading = line.replace(/^#+ /, '');
    if (!isTable(line) || isTable(lines[place - 1] ?? '')) return;
    if (found.has(heading)) throw new Error(`two tables under ${heading}`);
    const end = lines.findIndex((other, at) => at > place && !isTable(other));
    const [columns = [], , ...rows] = lines.slice(place, end).map(cellsOf);
    found.set(heading, { columns, rows });
  });
  return found;
})();

export function tableUnder(heading: string): Printed {
  const table = tables.get(heading);
  if (!table) throw new Error(`no table under ${heading}`);
  return table;
}

/** A line of a calculation: what is worked out, then how, in one or more equal terms. */
export type Step = { readonly what: string; readonly terms: readonly string[] };

/** The calculations in the document: its lines between fences, `what` and `how` apart by two spaces or more. */
export const steps: readonly Step[] = (() => {
  let inside = false;
  return lines.flatMap((line) => {
    if (line.startsWith('```')) inside = !inside;
    if (!inside || line.startsWith('```') || line.trim() === '') return [];
    const [what = '', how = ''] = line.split(/ {2,}/);
    return [{ what, terms: how.split(' = ') }];
  });
})();

/** All that is neither table, calculation nor heading. */
export const prose: string = (() => {
  let inside = false;
  return lines
    .filter((line) => {
      if (line.startsWith('```')) inside = !inside;
      return !inside && !line.startsWith('```') && !isTable(line) && !line.startsWith('#');
    })
    .join('\n');
})();
