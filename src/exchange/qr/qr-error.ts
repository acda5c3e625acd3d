import type { Slug } from '#domain/ids.ts';
import type { Text } from '#domain/questionnaire/text.ts';

/** Why a code, or what lies in it, is not taken. */
export type QrError =
  | {
      readonly kind:
        | 'not-ours'
        | 'newer-version'
        | 'damaged'
        | 'other-assessment'
        | 'other-keeper'
        /** Sealed for this keeper, but by somebody who has not joined. */
        | 'no-token'
        /** Without a secure context nothing can be sealed or opened (F27). */
        | 'not-secure'
        /** The answers do not fit the assessment as it is here. */
        | 'misfit'
        /** It has to go by file. */
        | 'too-large';
    }
  /** The title is that of the app's own questionnaire of this id, if it has one of another version or wording. */
  | { readonly kind: 'unknown-questionnaire'; readonly id: Slug; readonly title: Text | null }
  /** Of a text code; lines count from 1. */
  | { readonly kind: 'mistyped'; readonly line: number };
