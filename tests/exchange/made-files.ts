import { canonicalJson } from '#domain/responses/canonical-json.ts';
import { checksumOf } from '#exchange/checksum.ts';
import { encode } from '#exchange/encode.ts';
import { readFile } from '#exchange/read.ts';
import { writeAnswers, writeResults } from '#exchange/write.ts';
import {
  actions,
  byPartner,
  everything,
  joints,
  notes,
  naming,
  nouns,
  partners,
  partnership,
  releasedOf,
  responseOf,
  tallies,
} from './made.ts';

const plain = {
  ...nouns,
  assessments: [byPartner],
  responses: [responseOf(500, byPartner), responseOf(501, byPartner)],
  exclusions: nouns.exclusions.slice(0, 1),
  keys: [],
  releases: [],
};
/** A full file without an anonymous assessment, and without a key. */
export const full = encode({ kind: 'full', ...plain, kept: [byPartner.id], unread: [] });
/** With one, as it lies under the seal. */
export const whole = encode({ kind: 'full', ...everything, unread: [] });
export const results = writeResults(
  {
    partnership,
    partners,
    assessments: [byPartner],
    joints,
    tallies,
    notes,
    actions,
    released: [releasedOf(byPartner, 0)],
  },
  naming,
).text;
export const answers = writeAnswers(
  { partnership, assessment: byPartner, responses: plain.responses.slice(0, 1), exclusions: [] },
  naming,
).text;

/** Why the file is not read; null when it is. */
export const errorOf = async (input: string | Uint8Array) => {
  const read = await readFile(input);
  return read.ok ? null : read.error;
};

/** The file's text with something changed and its checksum right again: what a hostile program would write. */
export function forged(text: string, change: (file: Record<string, unknown>) => void): string {
  const { checksum: _, ...fields }: Record<string, unknown> = JSON.parse(text);
  change(fields);
  return JSON.stringify({ ...fields, checksum: checksumOf(canonicalJson(fields)) });
}

/** Puts the value at the path (`partners.0.name`); `undefined` takes it away. */
export function put(node: unknown, path: string, value: unknown): void {
  const [step = '', ...rest] = path.split('.');
  if (typeof node !== 'object' || node === null) throw new Error(`nothing at ${path}`);
  if (rest.length > 0) put(Reflect.get(node, step), rest.join('.'), value);
  else if (value === undefined) Reflect.deleteProperty(node, step);
  else Reflect.set(node, step, value);
}
