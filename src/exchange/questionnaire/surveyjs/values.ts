import { Language } from '#domain/questionnaire/text.ts';
import type { Place } from '#exchange/questionnaire/finding.ts';
import type { Wording } from '#exchange/questionnaire/outline.ts';

/** An object out of foreign JSON, none of whose values is known. */
export type Foreign = Readonly<Record<string, unknown>>;

export function isForeign(value: unknown): value is Foreign {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export const listIn = (of: Foreign, key: string): readonly unknown[] => {
  const value = of[key];
  return Array.isArray(value) ? value : [];
};

export const textIn = (of: Foreign, key: string): string => {
  const value = of[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
};

export const at = (path: string): Place => ({ at: 'path', path });

/** The tags of all languages in which something is said anywhere; `bare` stands for what names none. */
export function languagesIn(root: unknown, bare: Language): Language[] {
  const found = new Set<Language>();
  const look = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) look(one);
    else if (isForeign(value)) {
      if (isLocalised(value)) for (const key of Object.keys(value)) found.add(key === 'default' ? bare : key);
      else
        for (const [key, one] of Object.entries(value)) {
          if (spoken.has(key) && typeof one === 'string') found.add(bare);
          look(one);
        }
    }
  };
  look(root);
  // Where nothing has words, names stand for them
  return found.size === 0 ? [bare] : [...found];
}

const spoken = new Set(['title', 'description', 'text']);

const isTag = (key: string): boolean => key === 'default' || Language.safeParse(key).success;

/** `{ "default": "Trust", "id": "Percaya" }` */
function isLocalised(value: Foreign): boolean {
  const entries = Object.entries(value);
  return entries.length > 0 && entries.every(([key, one]) => typeof one === 'string' && isTag(key));
}

/** A string in the language of the survey, or one for each language; what is blank is not there. */
export function wordingOf(value: unknown, bare: Language, path: string): Wording {
  const entries: [Language, unknown][] = isForeign(value)
    ? Object.entries(value).map(([key, one]) => [key === 'default' ? bare : key, one])
    : [[bare, typeof value === 'number' ? String(value) : value]];
  const said = entries.flatMap(([language, one]) =>
    typeof one === 'string' && one.trim() !== '' ? [[language, one.trim()] as const] : [],
  );
  return { text: Object.fromEntries(said), place: () => at(path) };
}

export const isBlank = ({ text }: Wording): boolean => Object.keys(text).length === 0;
