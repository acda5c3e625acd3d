import type { SubjectKind } from '#domain/questionnaire/item.ts';
import type { Language } from '#domain/questionnaire/text.ts';
import type { Left, Wrong } from './finding.ts';
import type { Outline } from './outline.ts';

/** What a form does not say, and its reader has to. */
export type Assumed = {
  readonly language: Language;
  readonly subject: SubjectKind;
  /** The file's name, for a form without a title. */
  readonly fileName: string;
};

/** Which of what was assumed made a difference. */
export type Used = { readonly language: boolean; readonly subject: boolean };

export type ReadForm = {
  /** Null where too much is wrong to say what it would be. */
  readonly outline: Outline | null;
  readonly wrong: readonly Wrong[];
  readonly left: readonly Left[];
  readonly used: Used;
};
