import type { FileError } from '#exchange/read.ts';
import type { Key, Words } from '#i18n/words.ts';
import type { TakeInError } from './take-in.ts';

/** `unreadable`: the device itself did not give the file's bytes; `questionnaire`: it is taken in elsewhere. */
export type ReadError = FileError | { readonly kind: 'unreadable' | 'questionnaire' };

/** What is wrong, and where in the file; null where it is not in one place. */
export type Said = { readonly text: string; readonly place: string | null };

const readSentences: { readonly [K in ReadError['kind']]: Key } = {
  empty: 'files.error.empty',
  'too-large': 'files.error.too-large',
  'not-ours': 'files.error.not-ours',
  'cut-off': 'files.error.cut-off',
  'broken-json': 'files.error.broken-json',
  'wrong-shape': 'files.error.wrong-shape',
  damaged: 'files.error.damaged',
  'damaged-seal': 'files.error.damaged-seal',
  'damaged-response': 'files.error.damaged-response',
  'newer-version': 'files.error.newer-version',
  'no-secure-context': 'files.error.no-secure-context',
  sealed: 'files.error.sealed',
  'wrong-passphrase': 'files.error.wrong-passphrase',
  unreadable: 'files.error.unreadable',
  questionnaire: 'files.error.questionnaire',
};

const takeInSentences: { readonly [K in TakeInError['kind']]: Key } = {
  'storage-full': 'storage.error.storage-full',
  'storage-refused': 'storage.error.storage-refused',
  'newer-version': 'storage.error.newer-version',
  'reload-needed': 'storage.error.reload-needed',
  conflict: 'files.refused.conflict',
  'not-valid': 'files.refused.not-valid',
  'not-whole': 'files.refused.not-whole',
  unknown: 'files.refused.unknown',
  'not-here': 'files.refused.not-here',
  'not-keeper': 'files.refused.not-keeper',
  misfit: 'files.refused.misfit',
};

/** A file that could not be read. */
export function readErrorInWords(error: ReadError, { t }: Words): Said {
  const { kind, ...values } = error;
  return { text: t(readSentences[kind], values), place: placeInFile(error, t) };
}

/** A file that was read, and whose content could not be put on this device. */
export function takeInErrorInWords(error: TakeInError, { t }: Words): Said {
  const { kind, ...values } = error;
  const text = t(takeInSentences[kind], values);
  return { text, place: 'place' in error ? placed(error.place, t) : null };
}

function placeInFile(error: ReadError, t: Words['t']): string | null {
  if ('offset' in error) return t('files.error.letter', { number: error.offset + 1 });
  if ('index' in error) return placed(`responses.${error.index}`, t);
  return 'path' in error ? placed(error.path, t) : null;
}

/** An empty path is the file as a whole. */
const placed = (path: string, t: Words['t']): string | null =>
  path === '' ? null : t('files.error.place', { place: path });
