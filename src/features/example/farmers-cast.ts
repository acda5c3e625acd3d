import type { Cast, Say } from './cast.ts';
import { farmersStory } from './farmers-story.ts';

/** Three partners with one voice each, one meeting; by partner. */
export const farmersCast = (say: Say): Cast => ({
  seed: 2,
  name: say('Kemitraan Tani Sumber Rejeki (contoh)', 'Sumber Rejeki Farming Partnership (example)'),
  aim: say(
    'Petani menjual hasil panennya bersama, dengan mutu dan harga yang baik.',
    'Farmers sell their harvest together, at a good quality and a good price.',
  ),
  mode: 'by-partner',
  partners: [
    {
      name: say('Kelompok Tani Sumber Rejeki', 'Sumber Rejeki Farmers’ Group'),
      shortName: say('Kelompok Tani', 'Farmers'),
      sector: 'community',
      people: 1,
    },
    {
      name: say('Balai Penyuluhan Pertanian', 'Agricultural Extension Office'),
      shortName: say('Penyuluhan', 'Extension'),
      sector: 'government',
      people: 1,
    },
    {
      name: say('Koperasi Tani Makmur', 'Makmur Farmers’ Cooperative'),
      shortName: say('Koperasi', 'Cooperative'),
      sector: 'business',
      people: 1,
    },
  ],
  roles: [],
  meetings: [
    {
      date: '2026-10-22',
      title: say('Pertemuan sesudah panen', 'Meeting after the harvest'),
      parts: ['pacts:short'],
      comments: [
        {
          by: 0,
          dimension: 'communication',
          text: say(
            'Harga jagung dari koperasi kami terima sesudah panen selesai.',
            'The cooperative’s price for maize reached us after the harvest.',
          ),
        },
        {
          by: 1,
          dimension: 'share',
          text: say(
            'Koperasi meminjamkan alat pengering, kelompok tani menyiapkan tempatnya.',
            'The cooperative lent a dryer, the farmers made room for it.',
          ),
        },
      ],
      facts: [],
    },
  ],
  keeper: {
    name: say('Pengurus koperasi', 'The board of the cooperative'),
    purpose: say(
      'Untuk menyiapkan musim tanam berikutnya bersama.',
      'To prepare the next planting season together.',
    ),
    until: say('Sampai panen tahun 2027', 'Until the harvest of 2027'),
  },
  story: farmersStory,
});
