import type { AppLanguage } from '#i18n/words.ts';

export const exampleReport = 'docs/example-report';

/** The day of the meeting that it tells of. */
export const meetingDay = '2026-11-12';

type Agreed = { readonly what: string; readonly who: string; readonly until: string };

/** What is agreed at that meeting before the report is made. */
export const agreed: { readonly [L in AppLanguage]: readonly Agreed[] } = {
  id: [
    {
      what: 'Kabari semua mitra seminggu sebelum kegiatan, lewat papan desa dan WhatsApp',
      who: 'SDN 1 Harapan',
      until: '2026-11-30',
    },
    {
      what: 'Susun cara membagi hasil kebun sekolah yang disepakati semua mitra',
      who: 'Komite Sekolah dan Toko Maju',
      until: '2026-12-10',
    },
  ],
  en: [
    {
      what: 'Tell all partners a week before each activity, on the village board and by WhatsApp',
      who: 'SDN 1 Harapan',
      until: '2026-11-30',
    },
    {
      what: 'Write down a way of sharing what the school garden yields that all partners agree on',
      who: 'School Committee and Toko Maju',
      until: '2026-12-10',
    },
  ],
};
