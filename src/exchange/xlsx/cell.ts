/**
 * What keeps a cell from saying plainly what it says. `formula`: the text is what a program worked out when it saved;
 * `error`: it could not; `shown-otherwise`: a number that is shown as a date, a percentage or a fraction.
 */
export type Trouble = 'formula' | 'error' | 'shown-otherwise';

export type Cell = { readonly text: string; readonly trouble: Trouble | null };

/** As it lies in the file: its type, its style, its value, and its formula where it has one. */
export type RawCell = {
  readonly type: string;
  readonly style: number;
  readonly value: string;
  readonly formula: string | null;
};

/** What cells point to: the texts that they share, and the styles that show numbers as something else. */
export type Pointed = { readonly shared: readonly string[]; readonly dressed: ReadonlySet<number> };

/** How some programs write a tick. */
const constant = /^=?\s*(TRUE|FALSE)\(\)\s*$/i;

/** Null for a pointer to a text that is not there. */
export function cellOf(raw: RawCell, { shared, dressed }: Pointed): Cell | null {
  const { type, style, value, formula } = raw;
  const worked = formula !== null && !constant.test(formula);
  const isDressed = type === 'd' || (type === 'n' && dressed.has(style));
  const trouble =
    type === 'e' ? 'error' : worked ? 'formula' : isDressed && value !== '' ? 'shown-otherwise' : null;
  if (value === '') return { text: '', trouble };
  if (type === 's') {
    const text = /^\d{1,9}$/.test(value.trim()) ? shared[Number(value)] : undefined;
    return text === undefined ? null : { text: text.trim(), trouble };
  }
  return { text: textOf(type, value).trim(), trouble };
}

function textOf(type: string, value: string): string {
  if (type === 'b') return value.trim() === '1' ? 'TRUE' : 'FALSE';
  return type === 'n' ? shortest(value) : plain(value);
}

/** Programs write 1.1 as `1.1000000000000001`, or 1 as `1.0`. */
const shortest = (value: string): string =>
  /^\s*-?\d{1,20}(\.\d{0,30})?(e[+-]?\d{1,3})?\s*$/i.test(value) ? String(Number(value)) : value;

/** `B7` lies in column 1; null where the reference is missing. */
export function columnOf(reference: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (letters === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** `A` for the column 0, `AA` for 26. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return `${rest > 0 ? columnLetters(rest - 1) : ''}${String.fromCharCode(65 + (column % 26))}`;
}

/** Spreadsheet programs write letters that XML forbids as `_x000D_`. */
export const plain = (text: string): string =>
  text.replaceAll(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
