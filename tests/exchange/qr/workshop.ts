import { readFileSync } from 'node:fs';
import { encode } from 'uqr';
import { idFrom, type Id } from '#domain/ids.ts';
import { readQuestionnaire } from '#domain/questionnaire/check.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { applyChange, newDraft } from '#domain/responses/apply-answer.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import type { Partner, Partnership } from '#domain/responses/partnership.ts';
import type { Response } from '#domain/responses/response.ts';
import { stepsOf, subjectsOf } from '#domain/responses/sitting.ts';
import { responsesOf } from '#domain/responses/submit.ts';
import type { Published } from '#domain/questionnaire/published.ts';
import type { Result } from '#domain/result.ts';
import { toFrames } from '#exchange/qr/frames.ts';
import type { CodeKind } from '#exchange/qr/head.ts';
import { makeJoinKey } from '#exchange/qr/join-key.ts';
import type { QrError } from '#exchange/qr/qr-error.ts';
import { sealAnswers } from '#exchange/qr/seal-answers.ts';
import { writeInvitation } from '#exchange/qr/write-invitation.ts';

/** Numbers that look random and are the same each time (Park and Miller, 1988). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state;
  };
}

const draw = seeded(20_261_122);
const anId = (): Id => idFrom(Uint8Array.from({ length: 16 }, () => (draw() >> 8) % 256));

function load(name: string): Questionnaire {
  const read = readQuestionnaire(JSON.parse(readFileSync(`questionnaires/${name}.json`, 'utf8')));
  if (!read.ok) throw new Error(`${name} is broken`);
  return read.value;
}

export const pacts = load('pacts');

const partnership: Partnership = {
  id: anId(),
  name: 'Kemitraan SDN 1 Sukamaju',
  aim: 'Anak-anak betah dan lancar membaca sebelum kelas tiga',
  since: '2024-07-01',
  archived: false,
  example: false,
  stamps: {},
};

const names = [
  ['SD Negeri 1 Sukamaju', 'SDN 1', 'school'],
  ['Komite Sekolah', 'Komite', 'family'],
  ['Pemerintah Desa Sukamaju', 'Desa', 'government'],
  ['Toko Buku Cahaya', 'Cahaya', 'business'],
] as const;

const partners: Partner[] = names.map(([name, shortName, sector], order) => ({
  id: anId(),
  partnership: partnership.id,
  name,
  shortName,
  sector,
  sign: order,
  order,
  archived: false,
  stamps: {},
}));

/** A workshop of a partnership of four with PACTS. */
const workshop = (form: 'short' | 'full'): Assessment => ({
  id: anId(),
  partnership: partnership.id,
  date: '2026-11-22',
  title: 'Lokakarya akhir tahun 2026',
  parts: [{ questionnaire: pacts, form }],
  mode: 'anonymous',
  k: 3,
  weighting: 'partner',
  cut: null,
  expected: partners.map(({ id }) => ({ partner: id, people: 10 })),
  reference: 'last-three-months',
  keeper: {
    name: 'Bu Sri, sekretaris kemitraan',
    purpose: 'untuk belajar bersama dan menyusun rencana tahun depan',
    until: 'akhir tahun 2027',
  },
  turn: 0,
  deleted: false,
  stamps: {},
});

/** As people write: about what happened, no two alike. */
const remarks = [
  'Catatan dana desa sekarang ditempel di balai desa, dan semua bisa membacanya tanpa harus bertanya lebih dahulu.',
  'Usul komite tentang warna pagar datang sesudah cat dibeli. Lain kali tolong tanyakan seminggu sebelumnya lewat pesan.',
  'Toko mengajari siswa kelas enam cara menghitung harga; anak-anak gembira dan minta diulang tiap semester.',
  'Jadwal gotong royong berubah tiga kali. Dua keluarga sudah menutup warung hari itu, padahal tidak jadi.',
  'Bidan desa hadir paling awal dan pulang terakhir, tetapi namanya tidak pernah disebut dalam berita acara.',
  'Atap kelas dua bocor lagi; kepala sekolah langsung bercerita apa adanya, jadi kami mengerti mengapa tertunda.',
  'Kami belum tahu siapa yang memegang kunci perpustakaan, sehingga buku sumbangan masih di gudang kecamatan.',
  'Perempuan jarang diberi giliran bicara. Kalau duduk melingkar seperti bulan lalu, suaranya lebih terdengar.',
  'Pemuda mau membantu asal diberi tahu pekerjaannya apa, berapa lama, dan alat mana yang mesti dibawa dari rumah.',
  'Laporan triwulan enak dibaca karena bergambar. Angkanya cocok dengan yang saya catat sendiri di rumah.',
].join(' ');

/** What one person hands in: every item about every partner, and comments of so many letters on the first principles. */
function sittingOf(assessment: Assessment, comments: readonly number[] = []): Response[] {
  const partner = assessment.expected[0]?.partner ?? '';
  let draft = newDraft({
    id: anId(),
    assessment: assessment.id,
    partner,
    way: 'own-device',
    pairing: anId(),
  });
  for (const { questionnaire, item } of stepsOf(assessment)) {
    for (const subject of subjectsOf(item, assessment, partner)) {
      const chosen = draw() % 12;
      const value = chosen === 0 ? 'cannot-judge' : (chosen % 5) + 1;
      const next = applyChange(
        draft,
        assessment,
        { questionnaire: questionnaire.id, item: item.id, subject, value },
        2000,
      );
      if (!next.ok) throw new Error(next.error.kind);
      draft = next.value;
    }
  }
  let written = 0;
  for (const [place, length] of comments.entries()) {
    const dimension = pacts.dimensions[place]?.id ?? '';
    const next = applyChange(draft, assessment, {
      questionnaire: pacts.id,
      dimension,
      text: remarks.slice(written, written + length).trim(),
    });
    if (!next.ok) throw new Error(next.error.kind);
    draft = next.value;
    written += length;
  }
  return responsesOf(draft, assessment);
}

function must<T>(result: Result<T, QrError>): T {
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}

/** What the person's phone shows, and what opens it. */
export async function handedIn(form: 'short' | 'full', comments: readonly number[] = []) {
  const assessment = workshop(form);
  const key = must(await makeJoinKey(assessment.id));
  const { publicKey, token } = key;
  const responses = sittingOf(assessment, comments);
  const bytes = must(await sealAnswers({ assessment, responses, withdrawn: [], publicKey, token }));
  return { assessment, key, bytes };
}

/** What the keeper shows, with the questionnaire whole where it is of people's own. */
export async function invited(own: readonly Published[]): Promise<Uint8Array> {
  const assessment = workshop('short');
  const { publicKey, token } = must(await makeJoinKey(assessment.id));
  return must(await writeInvitation({ partnership, partners, assessment, publicKey, token, own }));
}

/** The versions of the QR codes, at the level they are shown at. */
export const versionsOf = (kind: CodeKind, bytes: Uint8Array): number[] =>
  toFrames(kind, bytes).map((text) => encode(text, { ecc: 'M', boostEcc: false }).version);
