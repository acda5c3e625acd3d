import { Assessment, isOpen } from '#domain/responses/assessment.ts';
import { joinAssessments } from '#domain/responses/turn.ts';
import { canonicalJson } from '#domain/responses/canonical-json.ts';
import type { Joined } from '#domain/responses/join-key.ts';
import type { Partner, Partnership } from '#domain/responses/partnership.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { isKeeper, readAssessment } from './assessments.ts';
import { hasAnswers } from './write-assessments.ts';
import { everyTable, type Database } from './database.ts';
import { joinKeepingPromises } from './join-assessments.ts';
import { noteJoined, readJoined } from './joined.ts';
import { mergeRecords, type MergeError } from './merge.ts';
import { noRecords } from '#domain/responses/records.ts';
import { write } from './write.ts';

/** What an invitation holds. Its records bear no stamps: whatever was written field by field here is later. */
export type Invited = Joined & {
  readonly partnership: Partnership;
  readonly partners: readonly Partner[];
  readonly assessment: Assessment;
};

/** `again`: nothing would change; `other-key`: joined already, by the invitation of another device of the keeper's. */
export type Standing = 'new' | 'again' | 'other-key';

export type JoinError =
  /** This device keeps the assessment itself. */
  | { readonly kind: 'keeper' }
  | { readonly kind: 'closed' }
  /** It was deleted on this device. */
  | { readonly kind: 'gone' }
  /** Here it belongs to another partnership. */
  | { readonly kind: 'elsewhere' }
  /** Somebody has answered here, and was promised something else (P1, P6). */
  | { readonly kind: 'promised' };

/** What the invitation would do here; looks only. */
export async function readStanding(db: Database, invited: Invited): Promise<Result<Standing, JoinError>> {
  const judged = await judge(db, invited);
  return judged.ok ? ok(judged.value.standing) : judged;
}

/**
 * This phone takes part: partnership, partners and assessment are stored, and how answers are sealed for the keeper.
 * A plan that nobody has answered here follows the invitation; all else that is here stays as it is.
 */
export function joinByInvitation(
  db: Database,
  invited: Invited,
): Promise<Result<Standing, JoinError | MergeError>> {
  const { partnership, partners, assessment, publicKey, token } = invited;
  return write<Standing, JoinError | MergeError>(db, everyTable, async () => {
    const judged = await judge(db, invited);
    if (!judged.ok) return judged;
    const { standing, planned } = judged.value;
    if (standing === 'again') return ok(standing);
    const records = { ...noRecords, partnerships: [partnership], partners, assessments: [assessment] };
    const merged = await mergeRecords(db, records, { keeper: [] });
    if (!merged.ok) return merged;
    await db.assessments.put(Assessment.parse(planned));
    await noteJoined(db, assessment.id, { publicKey, token });
    return ok(standing);
  });
}

type Judged = { readonly standing: Standing; readonly planned: Assessment };

async function judge(db: Database, invited: Invited): Promise<Result<Judged, JoinError>> {
  const { assessment, publicKey, token } = invited;
  const { id } = assessment;
  const joined = await readJoined(db, id);
  const answered = await hasAnswers(db, id);
  const { value: mine } = await readAssessment(db, id);
  if (await isKeeper(db, id)) return fail({ kind: 'keeper' });
  if (mine?.deleted) return fail({ kind: 'gone' });
  if (mine && mine.partnership !== assessment.partnership) return fail({ kind: 'elsewhere' });
  const planned = plannedOf(mine, assessment, answered);
  if (!planned) return fail({ kind: 'promised' });
  if (!isOpen(planned)) return fail({ kind: 'closed' });
  const isKnown = mine !== null && canonicalJson(mine) === canonicalJson(planned);
  if (!joined) return ok({ standing: 'new', planned });
  if (joined.publicKey !== publicKey || joined.token !== token) return ok({ standing: 'other-key', planned });
  return ok({ standing: isKnown ? 'again' : 'new', planned });
}

/** The assessment as it is here from then on; null where that would break what somebody was told. */
function plannedOf(mine: Assessment | null, theirs: Assessment, answered: boolean): Assessment | null {
  if (!mine) return theirs;
  return answered
    ? joinKeepingPromises(mine, theirs, { mine: true, theirs: true })
    : joinAssessments(theirs, mine);
}
