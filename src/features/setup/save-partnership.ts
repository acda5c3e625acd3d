import type { Id } from '#domain/ids.ts';
import type { Partner, Partnership } from '#domain/responses/partnership.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Database } from '#storage/database.ts';
import type { StorageError } from '#storage/failure.ts';
import {
  addPartner,
  addPartnership,
  changePartner,
  changePartnership,
  orderPartners,
} from '#storage/write-partnerships.ts';
import type { TakeError } from '#storage/read.ts';
import { write } from '#storage/write.ts';
import type { PartnershipValues } from './partnership-values.ts';

type Saved = Promise<Result<null, TakeError | StorageError>>;

/** A new partnership: each partner gets the sign of its place, for good. */
export function saveNew(db: Database, id: Id, values: PartnershipValues, newId: () => Id): Saved {
  const { name, aim } = values;
  return addPartnership(
    db,
    { id, name, aim, since: null, archived: false, example: false },
    values.partners.map(({ partner: _none, ...partner }, place) => ({
      ...partner,
      id: newId(),
      partnership: id,
      sign: place,
      order: place,
    })),
  );
}

export type Before = { readonly partnership: Partnership; readonly partners: readonly Partner[] };

/** Only what differs is written, all of it or nothing: a field that was left alone must not win a merge. */
export function saveChanged(
  db: Database,
  { partnership, partners }: Before,
  { name, aim, partners: wanted }: PartnershipValues,
  newId: () => Id,
): Saved {
  return write<null, TakeError | StorageError>(db, ['partnerships', 'partners', 'device'], async () => {
    const patch = difference(partnership, { name, aim });
    if (patch) {
      const changed = await changePartnership(db, partnership.id, patch);
      if (!changed.ok) return changed;
    }
    const ids: Id[] = [];
    let nextSign = Math.max(-1, ...partners.map(({ sign }) => sign)) + 1;
    for (const { partner, ...values } of wanted) {
      const before = partners.find(({ id }) => id === partner);
      const id = before?.id ?? newId();
      ids.push(id);
      const own = before && difference(before, values);
      const done = before
        ? own && (await changePartner(db, id, own))
        : await addPartner(db, {
            ...values,
            id,
            partnership: partnership.id,
            sign: nextSign++,
            order: ids.length,
          });
      if (done && !done.ok) return done;
    }
    if (ids.join() === partners.map(({ id }) => id).join()) return ok(null);
    return orderPartners(db, ids);
  });
}

/** The wanted fields that differ, null when none does. */
function difference<R extends object, W extends Partial<R>>(before: R, wanted: W): Partial<W> | null {
  const fields = Object.entries(wanted).filter(([field, value]) => Reflect.get(before, field) !== value);
  if (fields.length === 0) return null;
  const patch: Partial<W> = {};
  for (const [field, value] of fields) Reflect.set(patch, field, value);
  return patch;
}
