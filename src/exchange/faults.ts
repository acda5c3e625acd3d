import type { Id } from '#domain/ids.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import { isGenuine } from '#domain/questionnaire/publish.ts';
import { itemKey } from '#domain/responses/item-name.ts';
import { keyName } from '#domain/responses/join-key.ts';
import type { Records } from '#domain/responses/records.ts';
import { releasedMisfit } from './released-misfit.ts';
import {
  actionFault,
  assessmentFault,
  exclusionFault,
  jointFault,
  noteFault,
  releaseFault,
  responseFault,
  stampFault,
  tallyFault,
} from './row-faults.ts';

/** A row that does not hold together with the others; the path lies within the row. */
export type Fault = { readonly table: keyof Records; readonly index: number; readonly path: string };

/**
 * Rows that name what is not there, stand twice, or are not what they say, each with its first fault. What hangs on a
 * faulty row is faulty too: the rest holds without them. Sound rows give none.
 */
export function faults(nouns: Records): Fault[] {
  const found: Fault[] = [];
  function keep<R>(table: keyof Records, rows: readonly R[], faultOf: (row: R) => string | null): R[] {
    return rows.filter((row, index) => {
      const path = faultOf(row);
      if (path !== null) found.push({ table, index, path });
      return path === null;
    });
  }

  const partnerships = byId(
    keep(
      'partnerships',
      nouns.partnerships,
      once((row) => stampFault(row)),
    ),
  );
  const partners = byId(
    keep(
      'partners',
      nouns.partners,
      once((row) => (partnerships.has(row.partnership) ? stampFault(row) : 'partnership')),
    ),
  );
  const assessments = byId(
    keep(
      'assessments',
      nouns.assessments,
      once((row) => (partnerships.has(row.partnership) ? assessmentFault(row, partners) : 'partnership')),
    ),
  );
  const within =
    <R extends { readonly assessment: Id }>(faultOf: (row: R, assessment: Assessment) => string | null) =>
    (row: R) => {
      const assessment = assessments.get(row.assessment);
      return assessment ? faultOf(row, assessment) : 'assessment';
    };
  const responses = byId(keep('responses', nouns.responses, once(within(responseFault))));
  keep(
    'exclusions',
    nouns.exclusions,
    within((row) => exclusionFault(row, responses)),
  );
  keep('joints', nouns.joints, onceBy(itemKey, 'item', within(jointFault)));
  keep('tallies', nouns.tallies, onceBy(itemKey, 'item', within(tallyFault)));
  keep('notes', nouns.notes, onceBy(itemKey, 'item', within(noteFault)));
  keep(
    'keys',
    nouns.keys,
    onceBy(
      keyName,
      'publicKey',
      within(() => null),
    ),
  );
  keep('actions', nouns.actions, once(within(actionFault)));
  keep('releases', nouns.releases, once(within(releaseFault)));
  keep('released', nouns.released, within(releasedMisfit));
  keep(
    'questionnaires',
    nouns.questionnaires,
    once((row) => (isGenuine(row) ? null : 'id')),
  );
  return found;
}

type Named = { readonly id: string };

const byId = <R extends Named>(rows: readonly R[]): ReadonlyMap<string, R> =>
  new Map(rows.map((row) => [row.id, row]));

/** An id may stand once in its table. */
const once = <R extends Named>(faultOf: (row: R) => string | null) =>
  onceBy<R>(({ id }) => id, 'id', faultOf);

/** So may whatever names a row; `path` is where its name lies. */
function onceBy<R>(nameOf: (row: R) => string, path: string, faultOf: (row: R) => string | null) {
  const seen = new Set<string>();
  return (row: R): string | null => {
    const name = nameOf(row);
    if (seen.has(name)) return path;
    seen.add(name);
    return faultOf(row);
  };
}
