import type { Meeting, Say } from './cast.ts';

/** What people around the school added at the last meeting. */
export const novemberComments = (say: Say): Meeting['comments'] => [
  {
    by: 0,
    dimension: 'trust',
    text: say(
      'Catatan dana desa sekarang ditempel di balai desa. Semua bisa membacanya.',
      'The record of the village fund now hangs in the village hall. Everyone can read it.',
    ),
  },
  {
    by: 4,
    dimension: 'trust',
    text: say(
      'Desa menceritakan mengapa perbaikan atap tertunda. Kami jadi mengerti.',
      'The village told us why the roof repair was late. Now we understand.',
    ),
  },
  {
    by: 9,
    dimension: 'trust',
    text: say(
      'Belanja pagar dibahas bersama, baris demi baris.',
      'We went through the spending on the fence together, line by line.',
    ),
  },
  {
    by: 2,
    dimension: 'participation',
    text: say(
      'Usul komite tentang warna pagar datang sesudah cat dibeli.',
      'The committee’s idea about the colour of the fence came after the paint was bought.',
    ),
  },
  {
    by: 7,
    dimension: 'participation',
    text: say(
      'Kami menunggu masukan komite sampai dua hari sebelum rapat anggaran.',
      'We waited for the committee’s input until two days before the budget meeting.',
    ),
  },
  {
    by: 5,
    dimension: 'participation',
    text: say(
      'Komite mengumpulkan pendapat orang tua dahulu, lalu menyampaikannya.',
      'The committee first gathers what parents think, then brings it in.',
    ),
  },
  {
    by: 1,
    dimension: 'share',
    text: say(
      'Toko mengajari siswa kelas enam cara menghitung harga.',
      'The shop taught the sixth grade how prices are worked out.',
    ),
  },
];
