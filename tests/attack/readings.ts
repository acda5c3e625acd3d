import { figuresOf, idOf, type Figure, type Known, type Published, type Rests } from './figures.ts';
import { average, gateOf, levelsOf, meanOf, sorted, spreadOf } from './summed.ts';
import type { Form, Small, Table } from './tables.ts';
import type { Released } from '#domain/privacy/released.ts';
import type { AnswerValue } from '#domain/responses/answer.ts';

// What the figures of a small partnership tell, reckoned by the attacker from the answers.

/** How much of each answer is in a sum, by slot. */
type Shares = ReadonlyMap<number, number>;

/** One thing that a figure tells, as numbers. */
export type Reading = {
  /** The figure it belongs to. */
  readonly figure: string;
  /** The answers it hangs on. */
  readonly slots: readonly number[];
  readonly read: (table: Table) => readonly number[];
  /** Of a mean its share of each answer. */
  readonly shares: Shares | null;
  /** The sums it tells: a mean its own, a spread and counts the plain one. */
  readonly sums: readonly Shares[];
  /** Of how far scores lie apart nobody is shown the number. */
  readonly isSpread: boolean;
};

type Value = (known: Known, item: string) => (table: Table) => AnswerValue;

/** Everything that was told, closing after closing. */
export function readingsOf(small: Small, told: readonly Released[]): Reading[] {
  const forms = new Map<string, Form>();
  const subject = Object.keys(small.closings[0]?.forms[0]?.slots ?? {})[0] ?? '';
  const knownIn = (closing: number): Known[] => {
    const { assessment, forms: filled } = small.closings[closing] ?? { assessment: null, forms: [] };
    const cut = assessment?.cut;
    return filled.map((form, place) => {
      forms.set(`${closing}.${place}`, form);
      const partner = assessment?.expected[form.partner]?.partner ?? '';
      const sector =
        cut?.by === 'sector' ? cut.sectors.find((one) => one.partner === partner)?.sector : undefined;
      return {
        person: form.pairing ?? `p${form.person}`,
        partner,
        cut: (cut?.by === 'role' ? form.role : sector) ?? null,
        form: `${closing}.${place}`,
        items: Object.keys(form.slots[subject] ?? {}),
      };
    });
  };
  const slotOf = ({ form }: Known, item: string): number => forms.get(form)?.slots[subject]?.[item] ?? -1;
  const valueOf: Value = (known, item) => (table) => {
    const slot = slotOf(known, item);
    return small.slots[slot]?.options[table[slot] ?? 0] ?? 0;
  };
  return told.flatMap((released, place) => {
    const before = released.before === null ? [] : knownIn(place - 1);
    const published: Published = { released, subject, shape: shapeOf(small), now: knownIn(place), before };
    return figuresOf(published).flatMap((figure) =>
      readingsIn(figure, published, valueOf, slotOf).map((one) =>
        Object.assign({}, one, { figure: `${place} ${one.figure}` }),
      ),
    );
  });
}

function shapeOf({ closings }: Small): Published['shape'] {
  const items = closings[0]?.assessment.parts[0]?.questionnaire.items ?? [];
  const ids = (kind: string) => items.flatMap((item) => (item.kind === kind ? item.id : []));
  const ratings = ids('rating');
  return {
    dimensions: ratings.length > 0 ? { care: { care: ratings } } : {},
    gates: ids('gate'),
    ladders: ids('ladder'),
  };
}

type Slots = (known: Known, item: string) => number;

function readingsIn(
  { key, rests }: Figure,
  { released }: Published,
  valueOf: Value,
  slotOf: Slots,
): Reading[] {
  if (!rests) return [];
  const { cells, ladders, gates, changes, weighting } = released;
  const slots = (people: readonly Known[]) =>
    people.flatMap((known) =>
      rests.parts
        .flat()
        .filter((item) => known.items.includes(item))
        .map((item) => slotOf(known, item)),
    );
  const reading = (
    people: readonly Known[],
    read: Reading['read'],
    more: Partial<Reading> = {},
  ): Reading => ({
    figure: key,
    slots: [...new Set(slots(people))],
    read,
    shares: null,
    sums: [],
    isSpread: false,
    ...more,
  });
  const chosen = (table: Table) => rests.now.map((known) => valueOf(known, idOf(key))(table));
  const scores = (people: readonly Known[]) => (table: Table) =>
    people.map((known) => scoreOf(known, rests, (item) => numberOf(valueOf(known, item)(table))));
  const found: Reading[] = [];
  const [cell, gate, ladder, change] = [cells[key], gates[key], ladders[key], changes[key]];
  if (cell) {
    const of = scores(rests.now);
    const shares = sharesOf(rests.now, rests, weighting, slotOf);
    const sums = [sharesOf(rests.now, rests, 'respondent', slotOf)];
    found.push(
      reading(rests.now, (table) => [meanOf(of(table), rests.now, weighting)], { shares, sums: [shares] }),
    );
    if (cell.spread) {
      const spread = (table: Table) => spreadOf(of(table), rests.now, weighting);
      found.push(reading(rests.now, spread, { sums, isSpread: true }));
    }
    if (cell.counts) found.push(reading(rests.now, (table) => sorted(chosen(table).map(numberOf)), { sums }));
  }
  if (ladder) found.push(reading(rests.now, (table) => levelsOf(chosen(table), ladder.counts !== null)));
  if (gate) found.push(reading(rests.now, (table) => gateOf(chosen(table), gate.counts !== null)));
  if (change) {
    const [now, before] = [scores(rests.pairs.now), scores(rests.pairs.before)];
    const earlier = rests.pairs.now.map(({ person }) =>
      rests.pairs.before.findIndex((one) => one.person === person),
    );
    const by = (table: Table) => {
      const past = before(table);
      return now(table).map((score, place) => score - (past[earlier[place] ?? -1] ?? 0));
    };
    const sumOf = (voices: string): Shares => {
      const past = [...sharesOf(rests.pairs.before, rests, voices, slotOf)];
      const less = past.map(([slot, share]): [number, number] => [slot, -share]);
      return new Map([...sharesOf(rests.pairs.now, rests, voices, slotOf), ...less]);
    };
    const all = [...rests.pairs.now, ...rests.pairs.before];
    const mean = (table: Table) => [meanOf(by(table), rests.pairs.now, weighting)];
    const spread = (table: Table) => spreadOf(by(table), rests.pairs.now, weighting);
    found.push(reading(all, mean, { sums: [sumOf(weighting)] }));
    found.push(reading(all, spread, { sums: [sumOf('respondent')], isSpread: true }));
  }
  return found;
}

const numberOf = (value: AnswerValue): number => (typeof value === 'number' ? value : 0);

function scoreOf({ items }: Known, { parts }: Rests, valueOf: (item: string) => number): number {
  const scores = parts.map((part) => average(part.filter((item) => items.includes(item)).map(valueOf)));
  return average(scores);
}

/** A mean's share of each answer. */
function sharesOf(
  people: readonly Known[],
  { parts }: Rests,
  weighting: string,
  slotOf: Slots,
): Map<number, number> {
  const partners = new Set(people.map(({ partner }) => partner)).size;
  return new Map(
    people.flatMap((known) => {
      const own = people.filter(({ partner }) => partner === known.partner).length;
      const voice = weighting === 'partner' ? partners * own : people.length;
      return parts.flatMap((part) => {
        const given = part.filter((item) => known.items.includes(item));
        return given.map((item) => [slotOf(known, item), 1 / voice / parts.length / given.length] as const);
      });
    }),
  );
}
