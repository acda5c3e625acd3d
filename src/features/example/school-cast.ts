import type { Cast, Say } from './cast.ts';
import { novemberComments } from './november-comments.ts';
import { schoolFacts } from './school-facts.ts';
import { schoolStory } from './school-story.ts';

/** Four partners around a school, three people each, and three meetings; anonymous. */
export const schoolCast = (say: Say): Cast => ({
  seed: 238,
  name: say('Kemitraan Sekolah Harapan (contoh)', 'Harapan School Partnership (example)'),
  aim: say(
    'Setiap anak di Desa Harapan belajar di sekolah yang aman, nyaman, dan dekat dengan warga.',
    'Every child in Harapan learns in a school that is safe, pleasant and close to the people of the village.',
  ),
  mode: 'anonymous',
  partners: [
    {
      name: 'SDN 1 Harapan',
      shortName: say('Sekolah', 'School'),
      sector: 'school',
      people: 3,
      role: 'officials',
    },
    {
      name: say('Komite Sekolah', 'School Committee'),
      shortName: say('Komite', 'Committee'),
      sector: 'community',
      people: 3,
      role: 'residents',
    },
    {
      name: say('Pemerintah Desa Harapan', 'Harapan Village Government'),
      shortName: say('Desa', 'Village'),
      sector: 'government',
      people: 3,
      role: 'officials',
    },
    { name: 'Toko Maju', shortName: 'Toko Maju', sector: 'business', people: 3, role: 'residents' },
  ],
  // Two partners with three people each in either role: enough to be told about the partnership (P2, P6)
  roles: [
    { id: 'officials', name: say('Guru dan perangkat desa', 'Teachers and officials') },
    { id: 'residents', name: say('Warga', 'Residents') },
  ],
  meetings: [
    {
      date: '2026-09-03',
      title: say('Pertemuan September', 'September meeting'),
      parts: ['pacts:short', 'synergy:full'],
      comments: [
        {
          by: 1,
          dimension: 'share',
          text: say(
            'Toko meminjamkan mobil untuk mengangkut bangku baru.',
            'The shop lent its van to bring the new benches.',
          ),
        },
        {
          by: 4,
          dimension: 'share',
          text: say(
            'Dua puluh orang tua ikut mengecat pagar pada hari Minggu.',
            'Twenty parents came on Sunday to paint the fence.',
          ),
        },
        {
          by: 8,
          dimension: 'share',
          text: say(
            'Desa menyiapkan cat, warga membawa kuas sendiri.',
            'The village provided the paint, people brought their own brushes.',
          ),
        },
        {
          by: 10,
          dimension: 'trust',
          text: say(
            'Kami belum tahu berapa dana desa yang tersisa untuk sekolah.',
            'We do not know yet how much of the village fund is left for the school.',
          ),
        },
      ],
      facts: [],
    },
    {
      date: '2026-10-08',
      title: say('Pertemuan Oktober', 'October meeting'),
      parts: ['pacts:short', 'synergy:full'],
      comments: [
        {
          by: 0,
          dimension: 'communication',
          text: say(
            'Jadwal kerja bakti dikirim ke grup seminggu sebelumnya.',
            'The date of the clean-up day was sent to the group a week before.',
          ),
        },
        {
          by: 3,
          dimension: 'trust',
          text: say(
            'Perbaikan atap tertunda, dan kami belum mendengar sebabnya.',
            'The roof repair is late, and we have not heard why.',
          ),
        },
        {
          by: 6,
          dimension: 'communication',
          text: say(
            'Pesan tentang kerja bakti dijawab pada hari yang sama.',
            'Messages about the clean-up day were answered the same day.',
          ),
        },
        {
          by: 11,
          dimension: 'communication',
          text: say(
            'Kami senang diberi tahu sebelum bahan bangunan dipesan.',
            'We were glad to be told before the building material was ordered.',
          ),
        },
      ],
      facts: [],
    },
    {
      date: '2026-11-12',
      title: say('Pertemuan November', 'November meeting'),
      parts: [
        'pacts:short',
        'synergy:full',
        'partnership-principles:full',
        'partnership-conditions:full',
        'partnership-agreement:full',
        'partnership-journey:full',
      ],
      comments: novemberComments(say),
      facts: schoolFacts(say),
    },
  ],
  keeper: {
    name: say('Sekretaris kemitraan', 'The partnership’s secretary'),
    purpose: say(
      'Untuk dibicarakan bersama dan memperbaiki kerja sama kita.',
      'To talk about it together and improve how we work.',
    ),
    until: say('Sampai akhir tahun 2027', 'Until the end of 2027'),
  },
  story: schoolStory,
});
