import type { PlainDate } from '#domain/responses/plain-date.ts';
import type { Cast, Say } from './cast.ts';
import { schoolCast } from './school-cast.ts';

/** The school partnership once more, on a day that is still open: two of twelve have not answered. */
export const rehearsalCast = (say: Say, day: PlainDate): Cast => ({
  ...schoolCast(say),
  seed: 5028,
  name: say('LATIHAN: Kemitraan Sekolah Harapan', 'REHEARSAL: Harapan School Partnership'),
  meetings: [
    {
      date: day,
      title: say('Latihan lokakarya', 'Workshop rehearsal'),
      parts: ['pacts:short', 'partnership-principles:full'],
      comments: [],
      facts: [],
      awaited: 2,
    },
  ],
});
