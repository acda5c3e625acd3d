import { databaseWith, id, records } from '../../storage/fixtures.ts';
import { partnership, partners as named } from '../../exchange/made.ts';
import type { Twin } from './twins.ts';
import type { Action } from '#domain/actions/action.ts';
import type { Note } from '#domain/responses/note.ts';
import type { Partner } from '#domain/responses/partnership.ts';
import { closeAssessment } from '#storage/close.ts';
import type { Database } from '#storage/database.ts';
import { readResults, type PartnershipResults } from '#storage/results.ts';

// A partnership as its keeper has it: answers, releases and what was said in the open, in one database.

export type Kept = {
  readonly db: Database;
  readonly results: PartnershipResults;
};

export function partnersOf({ meetings }: Pick<Twin, 'meetings'>): Partner[] {
  const [template] = named;
  if (!template) throw new Error('a partner');
  return (meetings[0]?.assessment.expected ?? []).map(({ partner }, place): Partner => {
    const letter = 'ABCDEF'.charAt(place);
    const own = { id: partner, name: `Mitra ${letter}`, shortName: `M ${letter}` };
    return Object.assign({}, template, own, { sign: place, order: place });
  });
}

/** Kept on a device of this number, and closed one meeting after the other. */
export async function keptOn(device: number, twin: Twin): Promise<Kept> {
  const { meetings } = twin;
  const assessments = meetings.map(({ assessment }) => ({ ...assessment, turn: 0 }));
  const agreed = assessments[0]?.id ?? '';
  const action: Action = {
    id: id(70),
    partnership: partnership.id,
    assessment: agreed,
    source: null,
    what: 'Menempel jadwal piket',
    who: 'Karang taruna',
    until: '2026-12-20',
    state: 'agreed',
    said: '',
    reviewed: null,
    deleted: false,
    stamps: {},
  };
  const note: Note = {
    assessment: agreed,
    questionnaire: meetings[0]?.assessment.parts[0]?.questionnaire.id ?? '',
    item: 'goal.1',
    text: 'Rapat berikut di balai desa',
    stamps: {},
  };
  const db = await databaseWith(
    records({
      partnerships: [partnership],
      partners: partnersOf(twin),
      assessments,
      responses: meetings.flatMap(({ responses }) => responses),
      actions: [action],
      notes: [note],
    }),
    device,
  );
  for (const [place, { id: one }] of assessments.entries()) {
    const closing = await closeAssessment(db, one, id(3000 + place));
    if (!closing.ok) throw new Error(closing.error.kind);
  }
  const results = await readResults(db, partnership.id);
  if (!results) throw new Error('the partnership is there');
  return { db, results };
}
