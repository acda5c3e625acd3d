import type { QuestionnaireError } from '#domain/questionnaire/error.ts';

/** Where in a file: rows as the spreadsheet counts them, columns by their letters, paths from the root of a JSON. */
export type Place =
  | { readonly at: 'file' }
  | { readonly at: 'sheet'; readonly sheet: string; readonly row?: number; readonly column?: string }
  | { readonly at: 'path'; readonly path: string }
  /** Both count from 1. */
  | { readonly at: 'line'; readonly line: number; readonly letter: number };

export const wholeFile: Place = { at: 'file' };

/** Why a file is refused; nothing of it is taken then. */
type Fault =
  /** `limit` in MB. */
  | { readonly kind: 'file-too-large'; readonly limit: number }
  | {
      readonly kind:
        | 'empty-file'
        | 'not-a-questionnaire'
        /** One of the three files of a partnership: it is opened elsewhere. */
        | 'partnership-file'
        | 'cut-off'
        | 'damaged'
        | 'swollen'
        /** An .xls of old, or an .xlsx with a password: from outside they look alike. */
        | 'old-or-locked'
        | 'other-zip'
        | 'doctype'
        | 'broken-json'
        | 'too-deep';
    }
  | {
      readonly kind: 'too-many-rows' | 'too-many-columns' | 'too-many-cells' | 'too-long-cell';
      readonly limit: number;
    }
  | { readonly kind: 'missing-sheet' | 'missing-column'; readonly name: string }
  | { readonly kind: 'repeated-column'; readonly header: string }
  | { readonly kind: 'formula' | 'error-value' | 'shown-otherwise' }
  | { readonly kind: 'no-language' | 'no-type' | 'no-name' | 'no-list' }
  | { readonly kind: 'unknown-type'; readonly type: string }
  | { readonly kind: 'repeated-name' | 'repeated-choice' | 'unknown-list'; readonly name: string }
  | { readonly kind: 'wrong-word'; readonly value: string; readonly allowed: readonly string[] }
  | { readonly kind: 'stray-end' | 'not-ended'; readonly type: string }
  /** Everything in it was left out. */
  | { readonly kind: 'nothing-left' };

/** What was left out, changed or filled in, in a file that can be taken all the same. */
type Remark =
  | { readonly kind: 'type-left-out' | 'in-repeat'; readonly type: string }
  | { readonly kind: 'column-left-out'; readonly header: string }
  /** Of a label column: nobody can place its language, another column has it, no question is written in it. */
  | {
      readonly kind: 'language-unknown' | 'language-twice' | 'language-not-asked';
      readonly header: string;
    }
  | { readonly kind: 'property-left-out'; readonly property: string }
  | { readonly kind: 'sheet-left-out' | 'list-left-out' | 'choice-left-out'; readonly name: string }
  | {
      readonly kind:
        /** Cells of a column that has no header. */
        | 'no-header'
        | 'matrix-title-left-out'
        | 'note-left-out'
        | 'note-as-description'
        | 'note-as-purpose'
        | 'row-disabled'
        | 'refers-to-answers'
        | 'other-left-out'
        | 'required-left-out'
        /** It is asked always. */
        | 'condition-left-out'
        | 'group-left-out'
        | 'group-merged'
        | 'facets-merged'
        | 'macros-left-out'
        | 'partly-added'
        | 'purpose-from-title'
        | 'version-set';
    }
  | { readonly kind: 'too-few-choices' | 'too-many-choices'; readonly count: number }
  /** The words of the lowest and the highest point. */
  | {
      readonly kind: 'order-assumed' | 'order-by-number';
      readonly first: Readonly<Record<string, string>>;
      readonly last: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'title-from-name' | 'title-from-file'; readonly title: string };

export type Wrong = { readonly place: Place } & (Fault | QuestionnaireError);
export type Left = { readonly place: Place } & Remark;
