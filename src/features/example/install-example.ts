import { fail, ok, type Result } from '#domain/result.ts';
import type { Draft } from '#domain/responses/draft.ts';
import { responsesOf } from '#domain/responses/submit.ts';
import { addAssessment } from '#storage/write-assessments.ts';
import { closeAssessment } from '#storage/close.ts';
import type { Database } from '#storage/database.ts';
import { saveDraft, type SaveError } from '#storage/drafts.ts';
import { settle, type SettleError } from '#storage/joints.ts';
import { newId } from '#storage/new-id.ts';
import { readPartnership } from '#storage/partnerships.ts';
import { addPartnership, changePartnership } from '#storage/write-partnerships.ts';
import type { TakeError } from '#storage/read.ts';
import { removePartnership } from '#storage/remove.ts';
import { submitDraft, type SubmitError } from '#storage/submit.ts';
import type { Fact } from './cast.ts';
import type { Example, ExampleMeeting } from './make-example.ts';

export type InstallError = SaveError | SubmitError | SettleError | TakeError | { readonly kind: 'stopped' };

type Step = () => Promise<Result<unknown, InstallError>>;

export type Installing = {
  readonly db: Database;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, of: number) => void;
  /** Not there on plain http: two tabs at once then make each other fail, and have to try again. */
  readonly locks: Pick<LockManager, 'request'> | undefined;
};

const running = new WeakMap<Database, Promise<unknown>>();

/**
 * Writes the examples that are not there yet, by the same functions as set-up and answers do; one that fails or is
 * stopped leaves nothing behind. Of two at once, in two tabs too, the second waits for the first.
 */
export function installExamples(
  examples: readonly Example[],
  installing: Installing,
): Promise<Result<null, InstallError>> {
  const before = running.get(installing.db) ?? Promise.resolve();
  const mine = before.then(() => alone(installing, () => install(examples, installing)));
  // Whoever called hears of the failure; the next one only has to wait.
  const settled = mine.then(nothing, nothing);
  running.set(installing.db, settled);
  return mine;
}

const nothing = () => undefined;

/** One tab after the other; one that is stopped while it waits here writes nothing when its turn comes. */
const alone = <T>({ db, locks }: Installing, work: () => Promise<T>): Promise<T> =>
  locks ? locks.request(`${db.name} example`, work) : work();

async function install(
  examples: readonly Example[],
  { db, signal, onProgress }: Installing,
): Promise<Result<null, InstallError>> {
  const wanted: Example[] = [];
  for (const example of examples) {
    const { value: there } = await readPartnership(db, example.partnership.id);
    if (there === null || isHalfDone(there)) wanted.push(example);
  }
  const steps = stepsFor(wanted, db);
  for (const [done, step] of steps.entries()) {
    onProgress(done, steps.length);
    const taken = signal.aborted ? fail({ kind: 'stopped' } as const) : await step();
    if (taken.ok) continue;
    for (const { partnership } of wanted) await removePartnership(db, partnership.id);
    return taken;
  }
  return ok(null);
}

/** Archived from the start, and not by anybody: the app was left while the example was being written. */
const isHalfDone = ({ archived, stamps }: Example['partnership']): boolean =>
  archived && stamps['archived'] === undefined;

/** Each partnership stays archived until all of it is there. */
function stepsFor(examples: readonly Example[], db: Database): Step[] {
  return [
    ...examples.flatMap(({ partnership, partners }): Step[] => [
      () => removePartnership(db, partnership.id),
      () => addPartnership(db, { ...partnership, archived: true }, partners),
    ]),
    ...examples.flatMap(({ meetings }) => meetings).flatMap((meeting) => meetingSteps(meeting, db)),
    ...examples.map(
      ({ partnership }): Step =>
        () =>
          changePartnership(db, partnership.id, { archived: false }),
    ),
  ];
}

const meetingSteps = ({ assessment, sittings, facts, closes }: ExampleMeeting, db: Database): Step[] => [
  () => addAssessment(db, assessment),
  ...sittings.map(
    (draft): Step =>
      () =>
        answer(draft, assessment, db),
  ),
  ...facts.map(
    (fact): Step =>
      () =>
        agree(fact, assessment, db),
  ),
  ...(closes ? [() => closeAssessment(db, assessment.id, newId())] : []),
];

async function agree(
  { questionnaire, item, value, proof }: Fact,
  { id }: ExampleMeeting['assessment'],
  db: Database,
): Promise<Result<unknown, InstallError>> {
  const name = { assessment: id, questionnaire, item };
  const settled = await settle(db, { name, patch: { value } });
  return settled.ok ? settle(db, { name, patch: { proof } }) : settled;
}

async function answer(
  draft: Draft,
  assessment: ExampleMeeting['assessment'],
  db: Database,
): Promise<Result<null, InstallError>> {
  const saved = await saveDraft(db, draft);
  return saved.ok ? submitDraft(db, draft, responsesOf(draft, assessment)) : saved;
}
