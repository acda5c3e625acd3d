import type { Key, Words } from '#i18n/words.ts';
import type { JoinError } from '#storage/join-by-invitation.ts';
import type { MergeError } from '#storage/merge.ts';
import type { Unread } from './use-joining.ts';

const unread: { readonly [K in Unread['kind']]: Key } = {
  answers: 'join.error.answers',
  'not-ours': 'join.error.not-ours',
  'newer-version': 'join.error.newer-version',
  damaged: 'join.error.damaged',
  mistyped: 'join.error.mistyped',
  'unknown-questionnaire': 'join.error.unknown-questionnaire',
  misfit: 'join.error.damaged',
  'too-large': 'join.error.damaged',
  // Of answers alone.
  'other-assessment': 'join.error.answers',
  'other-keeper': 'join.error.answers',
  'no-token': 'join.error.answers',
  'not-secure': 'join.error.answers',
};

/** Why what was scanned or pasted is no invitation that can be read. */
export function unreadInWords(error: Unread, { t, say }: Words): string {
  if (error.kind === 'mistyped') return t('join.error.mistyped', { line: error.line });
  if (error.kind === 'unknown-questionnaire') {
    const { id, title } = error;
    return t('join.error.unknown-questionnaire', { title: title ? say(title) : id });
  }
  return t(unread[error.kind]);
}

const refused: { readonly [K in (JoinError | MergeError)['kind']]: Key } = {
  keeper: 'join.refused.keeper',
  closed: 'join.refused.closed',
  gone: 'join.refused.gone',
  promised: 'join.refused.promised',
  elsewhere: 'join.refused.not-stored',
  conflict: 'join.refused.not-stored',
  'not-valid': 'join.refused.not-stored',
  'not-whole': 'join.refused.not-stored',
  unknown: 'join.refused.not-stored',
  'storage-full': 'storage.error.storage-full',
  'storage-refused': 'storage.error.storage-refused',
  'newer-version': 'storage.error.newer-version',
  'reload-needed': 'storage.error.reload-needed',
};

/** Why the invitation is not taken here; `name` is the keeper's. */
export const refusedInWords = ({ kind }: JoinError | MergeError, { t }: Words, name: string): string =>
  t(refused[kind], { name });
