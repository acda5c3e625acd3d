import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { idFrom, type Id } from '#domain/ids.ts';
import type { Action } from '#domain/actions/action.ts';
import type { Manuscript } from '#domain/manuscript/manuscript.ts';
import { defaultLimits, Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { applyChange, newDraft } from '#domain/responses/apply-answer.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import type { Draft } from '#domain/responses/draft.ts';
import type { JoinKey } from '#domain/responses/join-key.ts';
import type { Partner, Partnership } from '#domain/responses/partnership.ts';
import type { Response } from '#domain/responses/response.ts';
import type { Hands } from '#domain/responses/tally.ts';
import { aboutPartner } from '#domain/responses/subject.ts';
import { responsesOf } from '#domain/responses/submit.ts';
import { ensureDevice } from '#storage/ensure-device.ts';
import { Database } from '#storage/database.ts';
import type { Factory } from '#storage/factory.ts';
import { mergeRecords } from '#storage/merge.ts';
import type { NewAction } from '#storage/actions.ts';
import { noRecords, type Records } from '#domain/responses/records.ts';

/** The id with this number. */
export const id = (number: number): Id =>
  idFrom(
    Uint8Array.from({ length: 16 }, (_, place) => (place === 15 ? number % 256 : Math.floor(number / 256))),
  );

export const memory = (): Factory => ({ indexedDB: new IDBFactory(), IDBKeyRange });

export const openOn = async (factory: Factory, device = 1, name = 'pacts'): Promise<Database> => {
  const db = new Database({ name, device: id(device), factory });
  await db.open();
  await ensureDevice(db);
  return db;
};

export const freshDatabase = (device = 1): Promise<Database> => openOn(memory(), device);

const words = (english: string) => ({ en: english });

export const questionnaire: Questionnaire = Questionnaire.parse({
  format: 1,
  id: 'small',
  version: 1,
  languages: ['en'],
  title: words('Small'),
  purpose: words('To be stored'),
  scales: [{ id: 'extent', points: [words('Not yet'), words('Partly'), words('Fully')] }],
  dimensions: [{ id: 'work', title: words('Work'), facets: [], talk: [], sources: [] }],
  items: ['a', 'b', 'c'].map((item) => ({
    id: item,
    kind: 'rating',
    subject: 'partner',
    dimension: 'work',
    scale: 'extent',
    text: words(item),
  })),
  forms: [{ id: 'full', title: words('Full'), items: ['a', 'b', 'c'] }],
  limits: defaultLimits,
  bands: [],
  sources: [],
});

/** Somebody changes the small questionnaire into one of their own. */
export const manuscript: Manuscript = {
  id: id(50),
  content: { ...questionnaire, id: 'own', title: words('') },
  from: { id: 'small', version: 1 },
  revision: 0,
  changedAt: '2026-11-12T10:04:05.000+07:00',
};

export const partnership: Partnership = {
  id: id(10),
  name: 'Reading garden',
  aim: 'Every child reads',
  since: null,
  archived: false,
  example: false,
  stamps: {},
};

export const partners: Partner[] = [11, 12].map((number, order) => ({
  id: id(number),
  partnership: partnership.id,
  name: `Partner ${number}`,
  shortName: `P${number}`,
  sector: 'school',
  sign: order,
  order,
  archived: false,
  stamps: {},
}));

export const assessment: Assessment = {
  id: id(20),
  partnership: partnership.id,
  date: '2026-11-12',
  title: 'November',
  parts: [{ questionnaire, form: 'full' }],
  mode: 'by-partner',
  k: 3,
  weighting: 'partner',
  cut: null,
  expected: partners.map((partner) => ({ partner: partner.id, people: 2 })),
  reference: 'last-meeting',
  keeper: { name: 'Siti', purpose: 'To talk about it', until: 'next year' },
  turn: 0,
  deleted: false,
  stamps: {},
};

/** A joint answer has its place, whatever the assessment asks: that is looked at where a file comes in. */
export const jointName = { assessment: assessment.id, questionnaire: 'together', item: 'vision' };

export const newAction: NewAction = {
  id: id(70),
  partnership: partnership.id,
  assessment: assessment.id,
  source: null,
  what: 'Put up the rota',
  who: 'Youth club',
  until: '2026-12-01',
};

export const action: Action = {
  ...newAction,
  state: 'agreed',
  said: '',
  reviewed: null,
  deleted: false,
  stamps: {},
};

/** So have a show of hands and a note. */
export const itemName = { assessment: assessment.id, questionnaire: 'small', item: 'a' };

export const hands: Hands = { points: [1, 0, 7], cannotJudge: 2 };

export const joinKey: JoinKey = {
  assessment: assessment.id,
  publicKey: `B${'A'.repeat(86)}`,
  privateKey: `${'p'.repeat(42)}A`,
  token: id(80),
};

export const records = (some: Partial<Records>): Records => ({ ...noRecords, ...some });

export const setUp = records({ partnerships: [partnership], partners, assessments: [assessment] });

export const emptyDraft = (number: number): Draft =>
  newDraft({ id: id(number), assessment: assessment.id, partner: id(11), way: 'own-device' });

/** The draft after a tap on item `a`, `b` or `c` about the other partner. */
export function tapped(draft: Draft, item: string, value: number): Draft {
  const next = applyChange(draft, assessment, {
    questionnaire: questionnaire.id,
    item,
    subject: aboutPartner(id(12)),
    value,
  });
  if (!next.ok) throw new Error(next.error.kind);
  return next.value;
}

/** A draft with one answer, and the response it becomes. */
export function sitting(
  number: number,
  value = 2,
): { draft: Draft; responses: Response[]; response: Response } {
  const draft = tapped(emptyDraft(number), 'a', value);
  const responses = responsesOf(draft, assessment);
  const [response] = responses;
  if (!response) throw new Error('the draft has an answer');
  return { draft, responses, response };
}

/** The device of who keeps every assessment in it. */
export async function databaseWith(some: Records, device = 1): Promise<Database> {
  const db = await freshDatabase(device);
  const merged = await mergeRecords(db, some, { keeper: some.assessments.map((each) => each.id) });
  if (!merged.ok) throw new Error(merged.error.kind);
  return db;
}
