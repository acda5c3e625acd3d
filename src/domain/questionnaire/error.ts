import type { Unaskable } from './askable.ts';

/** Where it is in the file, from its root: `['items', 3, 'facet']`. */
export type Path = readonly (string | number)[];

/** Codes and values only; the sentence comes from i18n. */
type Fault =
  /** More than any questionnaire holds; nothing further was looked at. */
  | { kind: 'too-large' }
  /** A key that could reach into every object of the program. */
  | { kind: 'hostile-key'; key: string }
  /** Written for a later version of the app; nothing further was looked at. */
  | { kind: 'newer-format'; format: number }
  | ShapeFault
  | { kind: 'duplicate'; id: string }
  | { kind: 'unknown'; of: 'dimension' | 'facet' | 'scale' | 'item' | 'source'; id: string }
  /** A rating of a dimension that has facets names none. */
  | { kind: 'missing-facet'; dimension: string }
  | { kind: 'missing-language'; language: string }
  | { kind: 'undeclared-language'; language: string }
  /** A dimension without items, a facet without ratings. */
  | { kind: 'empty'; of: 'dimension' | 'facet'; id: string }
  /** An item that nobody is ever asked. */
  | { kind: 'in-no-form'; id: string }
  /** An item that cannot be settled once by all: it wants an opinion, or is about one partner. */
  | { kind: 'not-joint'; id: string }
  /** What nobody is asked about that kind of subject, and why. */
  | { kind: 'not-about'; why: Unaskable; id: string }
  /** A step in a questionnaire that each answers alone. */
  | { kind: 'step-alone'; id: string }
  /** An aim above the levels, a share above the whole. */
  | { kind: 'too-high'; value: number; limit: number }
  | { kind: 'first-band'; from: number }
  | { kind: 'band-order'; from: number; before: number };

/** What the schema alone can tell. */
export type ShapeFault =
  | { kind: 'shape'; code: 'missing-field' | 'unknown-field' | 'wrong-format' }
  | { kind: 'shape'; code: 'wrong-type'; expected: string }
  | { kind: 'shape'; code: 'wrong-value'; allowed: string[] }
  | { kind: 'shape'; code: 'too-small' | 'too-big'; limit: number };

export type QuestionnaireError = Fault & { path: Path };
