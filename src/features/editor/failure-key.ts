import type { Key } from '#i18n/words.ts';
import type { ManuscriptError } from '#storage/manuscripts.ts';

/** The sentence that says why it was not stored. */
export const failureKey = ({ kind }: ManuscriptError): Key =>
  kind === 'newer-manuscript' || kind === 'manuscript-gone'
    ? `editor.failure.${kind}`
    : `storage.error.${kind}`;
