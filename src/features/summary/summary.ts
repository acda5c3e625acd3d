import { basesFrom } from '#charts/model/bases.ts';
import type { Basis } from '#charts/model/basis.ts';
import { disputedIn } from '#charts/model/disputed.ts';
import { items } from '#charts/model/items.ts';
import { strongest } from '#charts/model/strongest.ts';
import { talksIn } from '#charts/model/talk.ts';
import { agreedAt, type Action } from '#domain/actions/action.ts';
import type { Text } from '#domain/questionnaire/text.ts';
import { meetingOf, type Assessment } from '#domain/responses/assessment.ts';
import type { ItemName } from '#domain/responses/item-name.ts';
import { settledOf } from '#domain/responses/joint.ts';
import type { Note } from '#domain/responses/note.ts';
import type { AssessmentResults, PartnershipResults } from '#storage/results.ts';

/** An item that was to be talked about, and what was said; '' for nothing. */
export type Said = { readonly name: ItemName; readonly text: Text; readonly note: string };

/** What a meeting found and agreed, for one page; of what may be shown and what was said in the open, nothing else. */
export type Summary = {
  readonly partnership: string;
  readonly assessment: Assessment;
  readonly keeper: boolean;
  readonly bases: readonly Basis[];
  readonly people: number;
  readonly joint: { readonly settled: number; readonly of: number };
  /** Two, or more where the second place is shared. */
  readonly strengths: readonly Text[];
  readonly said: readonly Said[];
  readonly actions: readonly Action[];
};

export function summaryOf(all: PartnershipResults, own: AssessmentResults): Summary {
  const { partners, partnership, actions } = all;
  const { assessment, released, joints, notes, keeper } = own;
  const bases = basesFrom({ assessment, released, partners, partnership: partnership.name });
  return {
    partnership: partnership.name,
    assessment,
    keeper,
    bases,
    people: Math.max(0, ...released.map(({ respondents }) => respondents)),
    joint: settledOf(assessment.parts, joints),
    strengths: strengthsIn(bases),
    said: saidAt(assessment, bases, notes),
    actions: agreedAt(actions, meetingOf(assessment)),
  };
}

/** Of the partnership; where nothing is asked about it, of all partners together, so that none is praised alone. */
function strengthsIn(bases: readonly Basis[]): Text[] {
  const whole = strongest(bases);
  if (whole.length > 0) return whole.map(({ text }) => text);
  const shown = bases
    .flatMap((basis) => items(basis, { about: 'partners', order: 'score' })?.rows ?? [])
    .flatMap(({ text, shown: figure }) => (figure ? { text, score: Math.round(figure.score) } : []))
    .toSorted((a, b) => b.score - a.score);
  const second = shown[1] ?? shown[0];
  return second ? shown.filter(({ score }) => score >= second.score).map(({ text }) => text) : [];
}

const mostSaid = 5;

/** What people differ on most, and whatever else something was said about. */
function saidAt(assessment: Assessment, bases: readonly Basis[], notes: readonly Note[]): Said[] {
  const noteOf = ({ questionnaire, item }: ItemName) =>
    notes.find((note) => note.questionnaire === questionnaire && note.item === item)?.text.trim() ?? '';
  const agenda = agendaOf(assessment, bases).map(({ name, text }) => ({ name, text, note: noteOf(name) }));
  const others = notes.flatMap(({ questionnaire, item, text }): Said[] => {
    const isThere = agenda.some(({ name }) => name.questionnaire === questionnaire && name.item === item);
    const asked = assessment.parts
      .find((part) => part.questionnaire.id === questionnaire)
      ?.questionnaire.items.find(({ id }) => id === item);
    if (isThere || !asked || text.trim() === '') return [];
    return [
      { name: { assessment: assessment.id, questionnaire, item }, text: asked.text, note: text.trim() },
    ];
  });
  const silent = agenda.filter(({ note }) => note === '');
  const room = Math.max(0, mostSaid - others.length - (agenda.length - silent.length));
  const left = new Set(silent.slice(room));
  return [...agenda.filter((one) => !left.has(one)), ...others];
}

/** What the wall shows, the partnership's first; up to five also of what is said about partners, all of them together. */
function agendaOf({ id: assessment }: Assessment, bases: readonly Basis[]): Omit<Said, 'note'>[] {
  const whole = talksIn(bases).map(({ basis, id, text }) => ({ basis, item: id, text }));
  const partners = disputedIn(bases, 'partners').map(({ basis, row: { id, text } }) => ({
    basis,
    item: id,
    text,
  }));
  return [...whole, ...partners].slice(0, mostSaid).map(({ basis, item, text }) => ({
    name: { assessment, questionnaire: basis.questionnaire.id, item },
    text,
  }));
}
