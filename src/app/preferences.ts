import { createContext, use, useCallback, useEffect, useState } from 'react';
import { languages, type AppLanguage } from '#i18n/words.ts';
import { shelf } from '#storage/shelf.ts';

export const themes = ['device', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export type Preferences = { readonly language: AppLanguage; readonly theme: Theme };

const place = 'pacts-survey.preferences';

/** The chosen ones; at first the browser's language, Indonesian where it has neither. Kept beside the data, not in it: they are needed before the database is open. */
export function readPreferences(
  storage: Pick<Storage, 'getItem'> | null,
  wanted: readonly string[],
): Preferences {
  const kept: unknown = parse(storage?.getItem(place) ?? null);
  const from = typeof kept === 'object' && kept !== null ? kept : {};
  const language = 'language' in from ? languages.find((each) => each === from.language) : undefined;
  const theme = 'theme' in from ? themes.find((each) => each === from.theme) : undefined;
  const first = wanted.map((tag) => languages.find((each) => tag.startsWith(each))).find(Boolean);
  return { language: language ?? first ?? 'id', theme: theme ?? 'device' };
}

function parse(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    // Damaged preferences are worth nothing: the browser's own language serves.
    return null;
  }
}

/** The preferences, and how to change one; the page's language and theme follow. */
export function usePreferences(): [Preferences, (change: Partial<Preferences>) => void] {
  const [preferences, setPreferences] = useState(() => readPreferences(shelf, navigator.languages));
  useEffect(() => {
    const root = document.documentElement;
    root.lang = preferences.language;
    if (preferences.theme === 'device') delete root.dataset['theme'];
    else root.dataset['theme'] = preferences.theme;
  }, [preferences]);
  const change = useCallback((part: Partial<Preferences>) => {
    setPreferences((before) => {
      const next = { ...before, ...part };
      shelf?.setItem(place, JSON.stringify(next));
      return next;
    });
  }, []);
  return [preferences, change];
}

type Chosen = { readonly preferences: Preferences; readonly change: (part: Partial<Preferences>) => void };

export const PreferencesContext = createContext<Chosen | null>(null);

/** The preferences for the page where they are chosen. */
export function useChosen(): Chosen {
  const chosen = use(PreferencesContext);
  if (!chosen) throw new Error('useChosen needs a PreferencesContext above it');
  return chosen;
}
