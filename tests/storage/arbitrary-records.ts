import * as fc from 'fast-check';
import type { Action } from '#domain/actions/action.ts';
import { publish } from '#domain/questionnaire/publish.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import type { Exclusion } from '#domain/responses/exclusion.ts';
import { unsettled, type Joint } from '#domain/responses/joint.ts';
import type { JoinKey } from '#domain/responses/join-key.ts';
import { unwritten, type Note } from '#domain/responses/note.ts';
import type { Partner } from '#domain/responses/partnership.ts';
import type { Response } from '#domain/responses/response.ts';
import { withId } from '#domain/responses/response-id.ts';
import type { Stamp, Stamps } from '#domain/responses/stamp.ts';
import { uncounted, type Tally } from '#domain/responses/tally.ts';
import type { Records } from '#domain/responses/records.ts';
import {
  assessment,
  id,
  itemName,
  joinKey,
  jointName,
  partners,
  partnership,
  questionnaire,
  records,
  sitting,
} from './fixtures.ts';

/** A few of each, so that two devices often know of the same one. What was written at one stamp is the same everywhere. */
const stamp: fc.Arbitrary<Stamp | null> = fc.option(
  fc.record({ counter: fc.integer({ min: 1, max: 4 }), device: fc.constantFrom(id(1), id(2)) }),
);

const said = ({ counter, device }: Stamp) => `${counter} by ${device.slice(-2)}`;
const stamps = (fields: Readonly<Record<string, Stamp | null>>): Stamps => {
  const all: Stamps = {};
  for (const [field, at] of Object.entries(fields)) if (at) all[field] = at;
  return all;
};

const partner = (base: Partner): fc.Arbitrary<Partner> =>
  fc.tuple(stamp, stamp).map(([name, order]) => partnerOf(base, name, order));

const partnerOf = (base: Partner, name: Stamp | null, order: Stamp | null): Partner => ({
  ...base,
  ...(name && { name: said(name) }),
  ...(order && { order: order.counter }),
  stamps: stamps({ name, order }),
});

const anAssessment: fc.Arbitrary<Assessment> = fc
  .tuple(stamp, stamp, fc.integer({ min: 0, max: 3 }))
  .map(([title, k, turn]) => assessmentOf(title, k, turn));

const assessmentOf = (title: Stamp | null, k: Stamp | null, turn: number): Assessment => ({
  ...assessment,
  ...(title && { title: said(title) }),
  ...(k && { k: 3 + k.counter + (k.device === id(1) ? 0 : 4) }),
  turn,
  stamps: stamps({ title, k }),
});

/** Two sittings that were never corrected, and a chain of two corrections. */
const pool: readonly Response[] = (() => {
  const { response } = sitting(32);
  const { id: first, ...body } = response;
  const second = withId({ ...body, replaces: first, way: 'paper' });
  const third = withId({ ...body, replaces: second.id, way: 'scan' });
  return [sitting(30).response, sitting(31).response, response, second, third];
})();

const exclusion: fc.Arbitrary<Exclusion> = fc.record({
  response: fc.constantFrom(...pool.map((response) => response.id)),
  assessment: fc.constant(assessment.id),
  reason: fc.constantFrom('test', 'wrong-partner', 'withdrawn'),
  by: fc.constantFrom('keeper', 'respondent'),
});

const joint: fc.Arbitrary<Joint> = fc
  .tuple(fc.constantFrom('vision', 'signed'), stamp, stamp)
  .map(([item, value, proof]) => jointOf(item, value, proof));

const jointOf = (item: string, value: Stamp | null, proof: Stamp | null): Joint => ({
  ...unsettled({ ...jointName, item }),
  ...(value && { value: value.counter % 2 === 0 ? 'yes' : 'not-yet' }),
  ...(proof && { proof: said(proof) }),
  stamps: stamps({ value, proof }),
});

const anItem = fc.constantFrom('a', 'b');

const tally: fc.Arbitrary<Tally> = fc
  .tuple(anItem, stamp)
  .map(([item, counted]) => tallyOf({ ...itemName, item }, counted));

const tallyOf = (name: typeof itemName, counted: Stamp | null): Tally => ({
  ...uncounted(name),
  ...(counted &&
    counted.counter > 1 && {
      hands: { points: [counted.counter, 0, 1], cannotJudge: Number(counted.device === id(1)) },
    }),
  stamps: stamps({ hands: counted }),
});

const note: fc.Arbitrary<Note> = fc
  .tuple(anItem, stamp)
  .map(([item, text]) => noteOf({ ...itemName, item }, text));

const noteOf = (name: typeof itemName, text: Stamp | null): Note => ({
  ...unwritten(name),
  ...(text && { text: said(text) }),
  stamps: stamps({ text }),
});

const keyOf = (last: string): JoinKey => ({ ...joinKey, publicKey: `B${'A'.repeat(85)}${last}` });

/** Each of the two devices made one. */
const keysOfTwo = [keyOf('Q'), keyOf('g')];

const action = (number: number) =>
  fc.tuple(stamp, stamp).map(([state, told]) => actionOf(number, state, told));

const actionOf = (number: number, state: Stamp | null, told: Stamp | null): Action => ({
  id: id(number),
  partnership: partnership.id,
  assessment: assessment.id,
  source: null,
  what: 'Jadwal piket',
  who: 'semua',
  until: null,
  state: state ? (state.counter % 2 === 0 ? 'done' : 'under-way') : 'agreed',
  said: told ? said(told) : '',
  reviewed: null,
  deleted: false,
  stamps: stamps({ state, said: told }),
});

/** What one device may know of the partnership. */
export const anyRecords: fc.Arbitrary<Records> = fc
  .record({
    partners: fc.tuple(...partners.map(partner)),
    assessments: fc.tuple(anAssessment),
    responses: fc.subarray([...pool]),
    questionnaires: fc.subarray([1, 2, 3].map((version) => publish({ ...questionnaire, version }))),
    joints: fc.uniqueArray(joint, { maxLength: 2, selector: ({ item }) => item }),
    tallies: fc.uniqueArray(tally, { maxLength: 2, selector: ({ item }) => item }),
    notes: fc.uniqueArray(note, { maxLength: 2, selector: ({ item }) => item }),
    keys: fc.subarray(keysOfTwo),
    actions: fc.tuple(action(70), action(71)).chain((both) => fc.subarray(both)),
    exclusions: fc.uniqueArray(exclusion, { maxLength: 2, selector: (one) => JSON.stringify(one) }),
  })
  .map((some) => records({ partnerships: [partnership], ...some }));
