import type { Action } from '#domain/actions/action.ts';
import type { Id } from '#domain/ids.ts';
import { publish } from '#domain/questionnaire/publish.ts';
import { aboutPartner, partnership as whole } from '#domain/responses/subject.ts';
import { cellKey, Release, ReleasedShape, type Released } from '#domain/privacy/released.ts';
import { defaultLimits, type Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { AnswerValue } from '#domain/responses/answer.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import { unsettled, type Joint } from '#domain/responses/joint.ts';
import type { JoinKey } from '#domain/responses/join-key.ts';
import type { Note } from '#domain/responses/note.ts';
import type { Partner, Partnership } from '#domain/responses/partnership.ts';
import type { Response } from '#domain/responses/response.ts';
import type { Tally } from '#domain/responses/tally.ts';
import { withId } from '#domain/responses/response-id.ts';
import type { Records } from '#domain/responses/records.ts';
import { makeWords } from '#i18n/words.ts';
import id from '#i18n/words/id.json';

/** A small id for tests: `idOf(1)` is 31 zeros and a one. */
export const idOf = (number: number): Id => number.toString(16).padStart(32, '0');

export const naming = { today: '2026-11-22', t: makeWords('id', id).t };

const both = (words: string) => ({ id: words, en: `${words} (en)` });

const base = { dimension: 'care', subject: 'partnership', text: both('kalimat') } as const;

/** One item of each kind. */
const questionnaire: Questionnaire = {
  format: 1,
  id: 'small',
  version: 2,
  languages: ['id', 'en'],
  title: both('kecil'),
  purpose: both('untuk mencoba'),
  scales: [{ id: 'five', points: ['a', 'b', 'c', 'd', 'e'].map(both) }],
  dimensions: [{ id: 'care', title: both('peduli'), facets: [], talk: [], sources: [] }],
  items: [
    { ...base, id: 'rating', kind: 'rating', subject: 'partner', scale: 'five' },
    { ...base, id: 'gate', kind: 'gate' },
    { ...base, id: 'ladder', kind: 'ladder', subject: 'pair', levels: [both('rendah'), both('tinggi')] },
    {
      ...base,
      id: 'matrix',
      kind: 'matrix',
      levels: [both('tahu'), both('bersama')],
      stages: [{ id: 'plan', title: both('rencana') }],
      aim: 2,
    },
    { ...base, id: 'step', kind: 'step' },
    { ...base, id: 'open', kind: 'open' },
  ],
  forms: [
    { id: 'full', title: both('penuh'), items: ['rating', 'gate', 'ladder', 'matrix', 'step', 'open'] },
    { id: 'short', title: both('singkat'), items: ['rating'] },
  ],
  limits: defaultLimits,
  bands: [],
  sources: [],
};

/** Facts: a gate and a step, settled by all together. */
const together: Questionnaire = {
  ...questionnaire,
  id: 'together',
  version: 1,
  joint: true,
  scales: [],
  items: [
    { ...base, id: 'vision', kind: 'gate' },
    { ...base, id: 'signed', kind: 'step' },
  ],
  forms: [{ id: 'full', title: both('penuh'), items: ['vision', 'signed'] }],
};

/** Asked of all in the room: one of each kind that hands can be counted for. */
const raised: Questionnaire = {
  ...questionnaire,
  id: 'raised',
  version: 1,
  items: [
    { ...base, id: 'mood', kind: 'rating', scale: 'five' },
    { ...base, id: 'ready', kind: 'gate' },
    { ...base, id: 'depth', kind: 'ladder', levels: [both('rendah'), both('tinggi')] },
  ],
  forms: [{ id: 'full', title: both('penuh'), items: ['mood', 'ready', 'depth'] }],
};

const stamps = { name: { counter: 3, device: idOf(900) } };

export const partnership: Partnership = {
  id: idOf(200),
  name: 'Kemitraan SDN 1 Sukamaju & Desa',
  aim: 'Anak-anak “betah” di sekolah\u2028selalu',
  since: '2024-07-01',
  archived: false,
  example: false,
  stamps,
};

export const partners: Partner[] = ['Sekolah', 'Komite', 'Desa'].map((name, index) => ({
  id: idOf(index + 1),
  partnership: partnership.id,
  name,
  shortName: name,
  sector: 'school',
  sign: index,
  order: index + 0.5,
  archived: false,
  stamps,
}));

export const byPartner: Assessment = {
  id: idOf(100),
  partnership: partnership.id,
  date: '2026-11-12',
  title: 'Pertemuan “satu”',
  parts: [
    { questionnaire, form: 'full' },
    { questionnaire: together, form: 'full' },
    { questionnaire: raised, form: 'full', hands: true },
  ],
  mode: 'by-partner',
  k: 3,
  weighting: 'partner',
  cut: null,
  expected: partners.map((partner) => ({ partner: partner.id, people: 3 })),
  reference: 'last-meeting',
  keeper: { name: 'Sekretaris', purpose: 'belajar bersama', until: 'akhir tahun' },
  turn: 1,
  deleted: false,
  stamps: {},
};

export const anonymous: Assessment = { ...byPartner, id: idOf(101), mode: 'anonymous' };

type Said = { readonly item: string; readonly subject: string; readonly value: AnswerValue };

/** What somebody of the first partner may say, one answer of each kind. */
export const said: readonly Said[] = [
  { item: 'rating', subject: aboutPartner(idOf(2)), value: 4 },
  { item: 'gate', subject: whole, value: 'partly' },
  { item: 'ladder', subject: `pair:${idOf(1)}:${idOf(3)}`, value: { now: 1, wished: 2 } },
  { item: 'matrix', subject: whole, value: { stages: { plan: 2 } } },
  { item: 'step', subject: whole, value: { done: true, date: '2026-01-31', proof: 'foto' } },
  { item: 'open', subject: whole, value: { text: 'Terima kasih, {teman} 🙏 \\" <b>' } },
];

/** A response of a person of the first partner. */
export const responseOf = (
  respondent: number,
  to: Assessment,
  answers: readonly Said[] = said,
  more: Partial<Pick<Response, 'replaces' | 'pairing' | 'comments'>> = {},
): Response =>
  withId({
    assessment: to.id,
    questionnaire: { id: 'small', version: 2, form: 'full' },
    respondent: idOf(respondent),
    partner: idOf(1),
    round: 1,
    way: 'own-device',
    answers: [...answers],
    comments: [{ dimension: 'care', text: 'baik' }],
    haste: { quick: 1, taps: 5 },
    ...more,
  });

const target = { subject: aboutPartner(idOf(2)), group: 'peers', level: 'item', id: 'rating' } as const;

/** Figures of the assessment: number 0 for a live one. */
export const releasedOf = (assessment: Assessment, number: number): Released =>
  ReleasedShape.parse({
    assessment: assessment.id,
    questionnaire: { id: 'small', version: 2, form: 'full' },
    mode: assessment.mode,
    k: 3,
    weighting: 'partner',
    number,
    respondents: 6,
    cells: {
      [cellKey(target)]: {
        mean: 11 / 3,
        n: 6,
        judges: 2,
        spread: { sd: 1.5, se: null, df: null, interval: [2.25, 4.5], allEqual: false },
        counts: { points: [0, 1, 1, 2, 2], cannotJudge: 1 },
      },
      [cellKey({ ...target, level: 'overall', id: 'overall' })]: {
        mean: 4,
        n: 6,
        judges: 2,
        spread: null,
        counts: null,
      },
      [cellKey({ ...target, group: `from:${idOf(1)}`, level: 'dimension', id: 'care' })]: {
        mean: 3.5,
        n: 3,
        judges: 1,
        spread: null,
        counts: null,
      },
    },
    ladders: {
      [cellKey({ ...target, subject: whole, group: 'all', id: 'matrix.plan' })]: {
        median: 2,
        step: null,
        n: 6,
        counts: { now: [2, 4], wished: [], cannotJudge: 1 },
      },
      [cellKey({ ...target, subject: `pair:${idOf(1)}:${idOf(3)}`, group: `from:${idOf(3)}`, id: 'ladder' })]:
        {
          median: 1,
          step: 1,
          n: 3,
          counts: null,
        },
    },
    gates: { gate: { verdict: 'partly', n: 6, counts: null } },
    gaps: { [cellKey(target)]: { gap: -0.5, interval: null, marked: false } },
    before: null,
    changes: {},
    comments: [{ dimension: 'care', texts: ['baik', 'cukup', 'senang'] }],
  });

const presence = {
  person: idOf(501),
  sitting: idOf(501),
  response: responseOf(501, anonymous).id,
  partner: idOf(1),
  answered: { [aboutPartner(idOf(2))]: ['rating'], [whole]: ['gate', 'matrix.plan'] },
};

const release: Release = Release.parse({
  id: idOf(300),
  assessment: anonymous.id,
  number: 1,
  presences: [{ questionnaire: 'small', of: [presence], before: [] }],
  released: [releasedOf(anonymous, 1)],
});

const jointOf = (item: string): Joint =>
  unsettled({ assessment: byPartner.id, questionnaire: 'together', item });

/** What all agreed on, of each kind. */
export const joints: Joint[] = [
  {
    ...jointOf('vision'),
    value: 'partly',
    proof: 'Notulen 3 Mei, “visi” 🙏',
    stamps: { value: stamps.name },
  },
  { ...jointOf('signed'), value: { done: true, date: '2026-01-31' } },
];

const raisedFor = (item: string) => ({ assessment: byPartner.id, questionnaire: 'raised', item });

/** What they raised their hands for, of each kind; one that was taken back. */
export const tallies: Tally[] = [
  {
    ...raisedFor('mood'),
    hands: { points: [0, 1, 4, 9, 2], cannotJudge: 1 },
    stamps: { hands: stamps.name },
  },
  { ...raisedFor('ready'), hands: { points: [3, 0, 14], cannotJudge: 0 }, stamps: {} },
  { ...raisedFor('depth'), hands: null, stamps: {} },
];

/** What was said of what each was asked, of what all settled, of what they raised their hands for. */
export const notes: Note[] = [
  {
    assessment: byPartner.id,
    questionnaire: 'small',
    item: 'rating',
    text: 'Desa: “kami baru tahu” 🙏\nSekolah: akan dikabari',
    stamps: { text: stamps.name },
  },
  { assessment: byPartner.id, questionnaire: 'together', item: 'vision', text: 'Ditulis ulang', stamps: {} },
  { ...raisedFor('mood'), text: '', stamps: {} },
];

/** Two keepers made one each. Nothing was ever sealed with them. */
export const keys: JoinKey[] = ['A', 'B'].map((letter, index) => ({
  assessment: byPartner.id,
  publicKey: `B${letter.repeat(86)}`.replace(/B$/, 'A'),
  privateKey: `Rahasia${letter.repeat(35)}A`,
  token: idOf(800 + index),
}));

/** What they mean to do: about an item, about nothing that was asked. */
export const actions: Action[] = [
  {
    id: idOf(700),
    partnership: partnership.id,
    assessment: byPartner.id,
    source: { questionnaire: 'small', dimension: 'care', item: 'open' },
    what: 'Jadwal piket ditempel di “balai” 🙏',
    who: 'Karang Taruna',
    until: '2026-12-01',
    state: 'under-way',
    said: 'Sudah dimulai',
    reviewed: null,
    deleted: false,
    stamps: { state: { counter: 4, device: idOf(1) } },
  },
  {
    id: idOf(701),
    partnership: partnership.id,
    assessment: byPartner.id,
    source: null,
    what: 'Bertemu lagi',
    who: 'semua',
    until: null,
    state: 'agreed',
    said: '',
    reviewed: null,
    deleted: false,
    stamps: {},
  },
];

/** One of every noun. */
export const nouns: Records = {
  partnerships: [partnership],
  partners,
  assessments: [byPartner, anonymous],
  responses: [responseOf(500, byPartner), responseOf(501, anonymous)],
  exclusions: [
    { response: responseOf(500, byPartner).id, assessment: byPartner.id, reason: 'test', by: 'keeper' },
    { response: 'f'.repeat(64), assessment: anonymous.id, reason: 'withdrawn', by: 'respondent' },
  ],
  joints,
  tallies,
  notes,
  keys,
  actions,
  releases: [release],
  released: [releasedOf(byPartner, 0)],
  questionnaires: [publish({ ...questionnaire, id: 'own' })],
};

/** All of it, as it lies on the device of who keeps the first of the two. */
export const everything = { ...nouns, kept: [byPartner.id] };
