import type { Id } from '#domain/ids.ts';
import type { Exclusion } from '#domain/responses/exclusion.ts';
import { isWhole } from '#domain/responses/response-id.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { Addressee, AnswersFile, Bundle, FullFile, TableName, Unread } from './bundle.ts';
import { faults, type Fault } from './faults.ts';
import { idsIn, strangeKept } from './kept.ts';
import { noRecords, type Records } from '#domain/responses/records.ts';
import type { ShapeError } from './parse-whole.ts';
import { sortRows } from './sort-rows.ts';

/** A file that was read whole; lists that its kind does not have are empty. */
export type Opened = Records &
  (
    | { readonly kind: 'answers'; readonly to: Addressee }
    | { readonly kind: 'results' }
    | { readonly kind: 'full'; readonly kept: readonly Id[]; readonly unread: readonly Unread[] }
  );

export type OpenError = ShapeError | { readonly kind: 'damaged-response'; readonly index: number };

/** What a file of the right shape holds, when all that it says of itself is true. */
export function open(bundle: Bundle): Result<Opened, OpenError> {
  switch (bundle.kind) {
    case 'answers':
      return openAnswers(bundle);
    case 'results': {
      const { partnerships, partners, assessments, joints, tallies, notes, actions, released } = bundle;
      const said = { joints, tallies, notes, actions };
      const nouns = { ...noRecords, partnerships, partners, assessments, ...said, released };
      const error = firstError(nouns);
      return error ? fail(error) : ok({ kind: 'results', ...nouns });
    }
    case 'full':
      return openFull(bundle);
  }
}

function openAnswers({ to, responses, withdrawn }: AnswersFile): Result<Opened, OpenError> {
  if (responses.length + withdrawn.length === 0) return fail({ kind: 'wrong-shape', path: 'responses' });
  for (const [index, response] of responses.entries()) {
    if (!isWhole(response)) return fail({ kind: 'damaged-response', index });
    const strange =
      response.assessment === to.assessment
        ? response.respondent === responses[0]?.respondent
          ? null
          : 'respondent'
        : 'assessment';
    if (strange !== null) return fail({ kind: 'wrong-shape', path: `responses.${index}.${strange}` });
  }
  const exclusions = withdrawn.map((response): Exclusion => ({
    response,
    assessment: to.assessment,
    reason: 'withdrawn',
    by: 'respondent',
  }));
  return ok({ kind: 'answers', to, ...noRecords, responses, exclusions });
}

function openFull(bundle: FullFile): Result<Opened, OpenError> {
  const { partnerships, partners, assessments, responses, exclusions } = bundle;
  const { joints, tallies, notes, keys, actions } = bundle;
  const { releases, released, questionnaires, kept, unread } = bundle;
  const people = { partnerships, partners, assessments, responses, exclusions };
  const nouns = { ...people, joints, tallies, notes, keys, actions, releases, released, questionnaires };
  const error = firstError(nouns);
  if (error) return fail(error);
  const unreadAssessments = unread.filter(({ table }) => table === 'assessments');
  const all = idsIn([...assessments, ...unreadAssessments.map(({ json }) => parsed(json))]);
  const strange = strangeKept(kept, all);
  if (strange !== null) return fail({ kind: 'wrong-shape', path: `kept.${strange}` });
  const read = unread.length === 0 ? { ...nouns, unread } : readAgain(nouns, unread);
  const readable = idsIn(read.assessments);
  return ok({ kind: 'full', ...read, kept: kept.filter((id) => readable.has(id)) });
}

/** Unread rows get a second try: the app that wrote the file may have been older than this one. */
function readAgain(
  nouns: Records,
  unread: readonly Unread[],
): Records & { readonly unread: readonly Unread[] } {
  const rows = unread.map(({ table, json }) => ({ table, json, row: parsed(json) }));
  const jsonOf = new Map(rows.map(({ row, json }) => [row, json]));
  const all = (table: TableName) => [
    ...nouns[table],
    ...rows.filter((one) => one.table === table).map(({ row }) => row),
  ];
  const sorted = sortRows({
    partnerships: all('partnerships'),
    partners: all('partners'),
    assessments: all('assessments'),
    responses: all('responses'),
    exclusions: all('exclusions'),
    joints: all('joints'),
    tallies: all('tallies'),
    notes: all('notes'),
    keys: all('keys'),
    actions: all('actions'),
    releases: all('releases'),
    released: all('released'),
    questionnaires: all('questionnaires'),
  });
  return {
    ...sorted.nouns,
    unread: sorted.unread.map(({ table, row }) => ({ table, json: jsonOf.get(row) ?? JSON.stringify(row) })),
  };
}

function firstError(nouns: Records): OpenError | null {
  const [fault] = faults(nouns);
  return fault ? errorOf(fault, nouns) : null;
}

function errorOf({ table, index, path }: Fault, nouns: Records): OpenError {
  const response = table === 'responses' ? nouns.responses[index] : undefined;
  return response && !isWhole(response)
    ? { kind: 'damaged-response', index }
    : { kind: 'wrong-shape', path: `${table}.${index}.${path}` };
}

/** What is no JSON becomes an object that no schema takes. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return {};
  }
}
