import type { Action } from '#domain/actions/action.ts';
import type { Digest, Id } from '#domain/ids.ts';
import type { Released } from '#domain/privacy/released.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import { canonicalJson } from '#domain/responses/canonical-json.ts';
import { itemKey, type ItemName } from '#domain/responses/item-name.ts';
import { keyName } from '#domain/responses/join-key.ts';
import type { Stamps } from '#domain/responses/stamp.ts';
import { join } from '#domain/responses/stamped.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { joinKeepingPromises } from './join-assessments.ts';
import type { Noun, Records } from '#domain/responses/records.ts';
import { union, type Count } from './union.ts';
import { followingWithdrawals } from './withdrawals.ts';
import { isWithdrawal } from '#domain/responses/exclusion.ts';

export type Counts = Readonly<Record<Noun, Count>>;

/** Two copies of one record that cannot both be right; `place` in what came in, `assessments.0`. */
export type Conflict = { readonly kind: 'conflict'; readonly place: string };

export type Joined = {
  /** What is new or has changed. */
  readonly put: Records;
  /** Responses whose content has to go. */
  readonly drop: readonly Digest[];
  readonly counts: Counts;
  /** Responses that stayed out or went, since consent was taken back. */
  readonly withdrawn: number;
};

/** Two sets of records joined: a union, the same in whichever order and however often it is done (F21). */
export function joinRecords(mine: Records, theirs: Records): Result<Joined, Conflict> {
  const withdrawals = followingWithdrawals(
    [...mine.responses, ...theirs.responses],
    [...mine.exclusions, ...theirs.exclusions],
  );
  const gone = new Set(
    [...mine.exclusions, ...theirs.exclusions, ...withdrawals]
      .filter(isWithdrawal)
      .map(({ response }) => response),
  );
  const staying = theirs.responses.filter(({ id }) => !gone.has(id));
  const drop = mine.responses.filter(({ id }) => gone.has(id)).map(({ id }) => id);

  const joined = {
    partnerships: union(mine.partnerships, theirs.partnerships, byId, joinSame),
    partners: union(mine.partners, theirs.partners, byId, joinSame),
    assessments: union(mine.assessments, theirs.assessments, byId, joinerOf(mine, theirs)),
    // The id is made of the content: what differs under one id was damaged here, and theirs mends it.
    responses: union(mine.responses, staying, byId, (_, whole) => whole),
    exclusions: union(mine.exclusions, [...theirs.exclusions, ...withdrawals], byContent, (same) => same),
    joints: union(mine.joints, theirs.joints, itemKey, joinOfItem),
    tallies: union(mine.tallies, theirs.tallies, itemKey, joinOfItem),
    notes: union(mine.notes, theirs.notes, itemKey, joinOfItem),
    keys: union(mine.keys, theirs.keys, keyName, onlyEqual),
    actions: union(mine.actions, theirs.actions, byId, joinActions),
    releases: union(mine.releases, theirs.releases, byId, onlyEqual),
    released: union(mine.released, theirs.released, releasedName, fuller),
    // As with responses
    questionnaires: union(mine.questionnaires, theirs.questionnaires, byId, (_, whole) => whole),
  };
  for (const [noun, { conflicts }] of Object.entries(joined)) {
    const [index] = conflicts;
    if (index !== undefined) return fail({ kind: 'conflict', place: `${noun}.${index}` });
  }
  return ok({
    put: {
      partnerships: joined.partnerships.put,
      partners: joined.partners.put,
      assessments: joined.assessments.put,
      responses: joined.responses.put,
      exclusions: joined.exclusions.put,
      joints: joined.joints.put,
      tallies: joined.tallies.put,
      notes: joined.notes.put,
      keys: joined.keys.put,
      actions: joined.actions.put,
      releases: joined.releases.put,
      released: joined.released.put,
      questionnaires: joined.questionnaires.put,
    },
    drop,
    counts: {
      partnerships: joined.partnerships.count,
      partners: joined.partners.count,
      assessments: joined.assessments.count,
      responses: joined.responses.count,
      exclusions: joined.exclusions.count,
      joints: joined.joints.count,
      tallies: joined.tallies.count,
      notes: joined.notes.count,
      keys: joined.keys.count,
      actions: joined.actions.count,
      releases: joined.releases.count,
      released: joined.released.count,
      questionnaires: joined.questionnaires.count,
    },
    withdrawn: drop.length + theirs.responses.length - staying.length,
  });
}

type Mutable = { readonly id: Id; readonly partnership?: Id; readonly stamps: Stamps };

const byId = ({ id }: { readonly id: string }) => id;
const byContent = (record: object) => canonicalJson(record);
const releasedName = ({ assessment, questionnaire, number }: Released) =>
  [assessment, questionnaire.id, number].join(' ');

/** A stamp on what names a record would move it elsewhere. */
const isSame = (a: Mutable, b: Mutable) => a.id === b.id && a.partnership === b.partnership;

function joinSame<R extends Mutable>(mine: R, theirs: R): R | null {
  const joined = join(mine, theirs);
  return isSame(joined, mine) ? joined : null;
}

/** An action stays with the assessment at which it was agreed. */
function joinActions(mine: Action, theirs: Action): Action | null {
  const joined = joinSame(mine, theirs);
  return joined?.assessment === mine.assessment ? joined : null;
}

function joinOfItem<R extends ItemName & { readonly stamps: Stamps }>(mine: R, theirs: R): R | null {
  const joined = join(mine, theirs);
  return itemKey(joined) === itemKey(mine) ? joined : null;
}

function joinerOf(mine: Records, theirs: Records) {
  const answered = { mine: answeredIn(mine), theirs: answeredIn(theirs) };
  return (a: Assessment, b: Assessment): Assessment | null => {
    const joined = joinKeepingPromises(a, b, {
      mine: answered.mine.has(a.id),
      theirs: answered.theirs.has(a.id),
    });
    return joined && isSame(joined, a) ? joined : null;
  };
}

/** Assessments in which somebody, or all together, have answered, whatever became of the answers. */
const answeredIn = ({ responses, exclusions, joints, tallies }: Records) =>
  new Set([...responses, ...exclusions, ...joints, ...tallies].map(({ assessment }) => assessment));

const onlyEqual = <T>(mine: T, theirs: T): T | null =>
  canonicalJson(mine) === canonicalJson(theirs) ? mine : null;

/** Figures go on while answers come in: those of more people win, of as many any, but everywhere the same. */
function fuller(mine: Released, theirs: Released): Released {
  if (mine.respondents !== theirs.respondents) return mine.respondents > theirs.respondents ? mine : theirs;
  return canonicalJson(mine) > canonicalJson(theirs) ? mine : theirs;
}
