import type { Sketch } from '#domain/manuscript/sketch.ts';
import type { Path, QuestionnaireError } from '#domain/questionnaire/error.ts';

/** The parts of the editor in the order of its tabs. */
export const parts = ['about', 'principles', 'items', 'scales', 'forms', 'publish'] as const;
export type Part = (typeof parts)[number];

/** What the address names, `about` for nothing or anything else. */
export const partNamed = (name: string | null): Part => parts.find((part) => part === name) ?? 'about';

const homes: { readonly [K in keyof Sketch]?: Part } = {
  dimensions: 'principles',
  items: 'items',
  scales: 'scales',
  bands: 'scales',
  limits: 'scales',
  forms: 'forms',
};

/** Where a field is shown. */
const partOf = (key: Path[number] | undefined): Part =>
  Object.entries(homes).find(([name]) => name === key)?.[1] ?? 'about';

/** Where it is put right: an item that is in no form, in the forms; a principle without items, among the items. */
export function leadTo({ kind, path }: QuestionnaireError): { readonly part: Part; readonly path: Path } {
  if (kind === 'in-no-form') return { part: 'forms', path: ['forms', 0] };
  return { part: kind === 'empty' ? 'items' : partOf(path[0]), path };
}

/** The part in which two states of a manuscript differ, the first of several; null where they are alike. */
export function partChanged(before: Sketch, after: Sketch): Part | null {
  const was = new Map<string, unknown>(Object.entries(before));
  const is = new Map<string, unknown>(Object.entries(after));
  const changed = [...new Set([...was.keys(), ...is.keys()])].find((key) => was.get(key) !== is.get(key));
  return changed === undefined ? null : partOf(changed);
}
