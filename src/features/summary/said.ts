import { agendaIn, mostTalked } from '#charts/model/agenda.ts';
import type { Basis } from '#charts/model/basis.ts';
import { handsCount, type HandsBasis, type HandsCount } from '#charts/model/hands.ts';
import type { ShiftOf } from '#charts/model/votes.ts';
import type { Text } from '#domain/questionnaire/text.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import { itemKey, type ItemName } from '#domain/responses/item-name.ts';
import type { Note } from '#domain/responses/note.ts';
import { handsAsked } from '#domain/responses/show-of-hands.ts';
import { bySpread, itemSpread } from '#domain/scoring/spread.ts';

/** An item that was to be talked about, and what was said; '' for nothing. */
export type Said = {
  readonly name: ItemName;
  readonly text: Text;
  readonly note: string;
  /** How many hands were raised for each point; null: each answered alone, or nobody counted. */
  readonly hands: HandsCount | null;
  /** The last vote after the talk, beside the first one; null: there was none. */
  readonly again: ShiftOf | null;
};

type Told = {
  readonly assessment: Assessment;
  readonly bases: readonly Basis[];
  readonly counted: readonly HandsBasis[];
  readonly notes: readonly Note[];
  readonly shifts: readonly ShiftOf[];
};

/** What people differ on most, and whatever else something was said about or was voted on again. */
export function saidAt(told: Told): Said[] {
  const { assessment, bases } = told;
  const agenda = agendaIn(bases).map(({ basis, id, text }) =>
    saidOf(told, { assessment: assessment.id, questionnaire: basis.questionnaire.id, item: id }, text),
  );
  const known = new Set(agenda.map(({ name }) => itemKey(name)));
  const others = assessment.parts
    .filter(({ hands }) => !hands)
    .flatMap(({ questionnaire: { id, items } }) =>
      items.map((item) =>
        saidOf(told, { assessment: assessment.id, questionnaire: id, item: item.id }, item.text),
      ),
    )
    .filter((one) => !known.has(itemKey(one.name)) && isTold(one));
  return [...asRoomAllows(agenda, others.length), ...others];
}

/** What hands were raised for, those items first that the hands differ on most; all of them where they are few. */
export function raisedAt(told: Told): Said[] {
  const all = handsAsked(told.assessment).map(({ questionnaire, item }) =>
    saidOf(
      told,
      { assessment: told.assessment.id, questionnaire: questionnaire.id, item: item.id },
      item.text,
    ),
  );
  const sorted = all.toSorted((a, b) => bySpread(spreadOf(a), spreadOf(b)));
  return asRoomAllows(
    sorted.filter((one) => one.hands?.hands || isTold(one)),
    0,
  );
}

function saidOf({ counted, notes, shifts }: Told, name: ItemName, text: Text): Said {
  const { questionnaire, item } = name;
  const basis = counted.find((one) => one.questionnaire.id === questionnaire);
  const note = notes.find((one) => one.questionnaire === questionnaire && one.item === item);
  return {
    name,
    text,
    note: note?.text.trim() ?? '',
    hands: basis ? handsCount(basis, item) : null,
    again:
      shifts.findLast((one) => one.questionnaire === questionnaire && one.shift.item.id === item) ?? null,
  };
}

const isTold = ({ note, again }: Said): boolean => note !== '' || again !== null;

/** The last ones that nothing was said about make room for the others. */
function asRoomAllows(agenda: readonly Said[], others: number): Said[] {
  const silent = agenda.filter((one) => !isTold(one));
  const room = Math.max(0, mostTalked - others - (agenda.length - silent.length));
  const left = new Set(silent.slice(room));
  return agenda.filter((one) => !left.has(one));
}

/** Only to put them in order: raised hands tell no spread (S9). */
const spreadOf = ({ name, hands }: Said) =>
  itemSpread({ id: name.item, points: hands?.points.length ?? 2 }, hands?.hands ? [hands.hands.points] : []);
