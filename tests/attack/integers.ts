import { seeded } from '../domain/privacy/made.ts';
import { choices } from './attacker.ts';
import { forced, plainly, type Said } from './compatible.ts';
import { readingsOf } from './readings.ts';
import { told, type Slot, type Small, type Table } from './tables.ts';
import type { nextRelease } from '#domain/privacy/releases.ts';

// The attacker tries out whole answers: which of them are compatible with all that was told?

/** What is known of the figures: as exact as in the file, or as the screen rounds them. */
export type Source = 'file' | 'screen';

/** On the screen means are whole numbers of 0..100; how far answers spread is drawn. */
const within: { readonly [S in Source]: number } = { file: 1e-7, screen: 0.02 };

/** Answers in the middle of their scales, so that no end of a scale gives one away. */
export function truthOf({ slots }: Small, seed: number): Table {
  const random = seeded(seed + 5000);
  return slots.map(({ options: { length } }) =>
    length < 5 ? Math.floor(random() * length) : 1 + Math.floor(random() * (length - 2)),
  );
}

export type Tried = {
  readonly coalitions: number;
  /** Answers that a coalition can make out, most since the others are all alike. */
  readonly forced: number;
  /**
   * Something that no shown distribution says by itself. It follows from the sums that were told, or all figures rest on
   * the same answers, where none says more than the fullest of them.
   */
  readonly leak: string | null;
  /** The same, only that it takes counts or spreads and figures of other people (SPEC, 'What is not promised'). */
  readonly beyond: string | null;
};

/** Null where nothing was told. */
export function tryAll(small: Small, truth: Table, source: Source, next: typeof nextRelease): Tried | null {
  const { slots, closings } = small;
  const said = readingsOf(small, told(small, truth, next))
    .filter(({ isSpread }) => source === 'file' || !isSpread)
    .map((reading): Said => ({ reading, told: reading.read(truth), within: within[source] }));
  if (said.length === 0) return null;
  const k = Math.min(...closings.map(({ assessment }) => assessment.k));
  const persons = [...new Set(slots.map(({ person }) => person))];
  const partners = new Set(slots.map(({ partner }) => partner));
  const people = Array.from(partners, (partner) =>
    persons.filter((person) => slots.some((slot) => slot.person === person && slot.partner === partner)),
  );
  const coalitions = [...people, ...choices(persons, k - 2)];
  const sums = sumsIn(said, truth, slots);
  const isOne =
    new Set(said.map(({ reading }) => [...reading.slots].toSorted((a, b) => a - b).join())).size === 1;
  let count = 0;
  let beyond: string | null = null;
  for (const coalition of coalitions) {
    const left = slots.map(({ person, options }, slot) =>
      coalition.includes(person) ? [truth[slot] ?? 0] : [...options.keys()],
    );
    const found = forced(left, truth, said, slots);
    count += found.length;
    if (found.length === 0) continue;
    const bySums = isOne ? found : forced(left, truth, sums, slots);
    // One place that is beyond sums is enough.
    if (bySums.length === 0 && beyond !== null) continue;
    const plain = plainly(left, said, slots);
    const more = found.filter((slot) => (plain[slot]?.length ?? 0) > 1);
    const what = (slot: number) => `${slots[slot]?.person} to ${coalition.join(', ')}`;
    const leak = more.find((slot) => bySums.includes(slot));
    if (leak !== undefined) return { coalitions: coalitions.length, forced: count, leak: what(leak), beyond };
    beyond ??= more.map(what)[0] ?? null;
  }
  return { coalitions: coalitions.length, forced: count, leak: null, beyond };
}

/** The sums alone that were told. */
function sumsIn(said: readonly Said[], truth: Table, slots: readonly Slot[]): Said[] {
  const numberAt = (slot: number, table: Table): number => {
    const option = slots[slot]?.options[table[slot] ?? 0];
    return typeof option === 'number' ? option : 0;
  };
  return said.flatMap(({ reading, within: room }) =>
    reading.sums.map((shares): Said => {
      const read = (table: Table) => [
        [...shares].reduce((sum, [slot, share]) => sum + share * numberAt(slot, table), 0),
      ];
      return {
        reading: { ...reading, slots: [...shares.keys()], read, shares },
        told: read(truth),
        within: room,
      };
    }),
  );
}
