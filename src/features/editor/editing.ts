import type { Sketch } from '#domain/manuscript/sketch.ts';
import type { QuestionnaireError } from '#domain/questionnaire/error.ts';

/** What every section of the editor gets. */
export type Editing = {
  readonly sketch: Sketch;
  /** One change that can be undone; those that follow each other with the same `of`, as letters do, are undone as one. */
  readonly change: (next: Sketch, of?: string) => void;
  /** What is missing or wrong; the path leads to the field: `['items', 3, 'text', 'en']`. */
  readonly errors: readonly QuestionnaireError[];
};
