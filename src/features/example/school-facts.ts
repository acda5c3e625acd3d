import type { GateValue } from '#domain/responses/answer.ts';
import type { Fact, Say } from './cast.ts';

const gate = (questionnaire: string, item: string, value: GateValue, proof: string): Fact => ({
  questionnaire,
  item,
  value,
  proof,
});

/** Without a day it is not done. */
const step = (place: number, date: string | null, proof: string): Fact => ({
  questionnaire: 'partnership-journey',
  item: `journey.${place}`,
  value: { done: date !== null, date },
  proof,
});

/** What the partners around the school agreed on in November, and what shows it. */
export const schoolFacts = (say: Say): readonly Fact[] => {
  const text = say('Naskah kesepakatan, kantor desa', 'Text of the agreement, village office');
  const minutes = say('Notulen pertemuan November', 'Minutes of the November meeting');
  const condition = (place: number, value: GateValue, proof: string) =>
    gate('partnership-conditions', `conditions.${place}`, value, proof);
  const agreed = (item: string) => gate('partnership-agreement', item, 'yes', text);
  return [
    condition(1, 'yes', say('Spanduk di ruang guru', 'Banner in the teachers’ room')),
    condition(2, 'yes', text),
    condition(
      3,
      'yes',
      say('Daftar kebutuhan, lampiran kesepakatan', 'List of needs, annex to the agreement'),
    ),
    condition(
      4,
      'partly',
      say('Kunci gudang sudah dititipkan, uang belum', 'The key to the store room yes, money not yet'),
    ),
    condition(5, 'yes', text),
    ...['spirit.1', 'spirit.2', 'spirit.3', 'spirit.4', 'spirit.5'].map(agreed),
    gate(
      'partnership-agreement',
      'spirit.6',
      'partly',
      say('Disebut, tetapi caranya belum ditulis', 'Mentioned, but how is not written yet'),
    ),
    agreed('spirit.7'),
    gate(
      'partnership-agreement',
      'spirit.8',
      'partly',
      say(
        'Tenaga warga disebut, kearifan lokal belum',
        'Residents’ work is mentioned, local wisdom is not yet',
      ),
    ),
    agreed('spirit.9'),
    ...['content.1', 'content.2', 'content.3'].map(agreed),
    gate(
      'partnership-agreement',
      'content.4',
      'not-yet',
      say('Dibahas pada pertemuan Desember', 'To be discussed at the December meeting'),
    ),
    ...['content.5', 'content.6'].map(agreed),
    gate(
      'partnership-agreement',
      'content.7',
      'not-yet',
      say('Menunggu pagar selesai', 'Waiting until the fence is done'),
    ),
    step(1, '2026-02-03', say('Catatan rapat guru', 'Notes of the teachers’ meeting')),
    step(
      2,
      '2026-02-17',
      say('Peta mitra di papan balai desa', 'Map of partners on the board of the village hall'),
    ),
    step(3, null, say('Kita langsung bicara dengan yang sudah dikenal', 'We went straight to those we knew')),
    step(4, '2026-03-05', say('Notulen pertemuan Maret', 'Minutes of the March meeting')),
    step(5, '2026-03-12', say('Buku tamu sekolah', 'Visitors’ book of the school')),
    step(6, '2026-04-09', say('Rencana kerja 2026', 'Work plan for 2026')),
    step(7, '2026-05-07', text),
    step(8, '2026-05-21', say('Foto penandatanganan', 'Photo of the signing')),
    step(9, '2026-07-20', say('Pagar dan bangku baru', 'The fence and the new benches')),
    step(10, '2026-11-12', minutes),
    step(11, null, say('Mulai sesudah pertemuan ini', 'Begins after this meeting')),
    step(
      12,
      null,
      say('Rencana 2027 disusun pada bulan Desember', 'The plan for 2027 is drawn up in December'),
    ),
  ];
};
