import type { PlainDate } from '#domain/responses/plain-date.ts';
import type { Cast, Say } from './cast.ts';
import { schoolCast } from './school-cast.ts';

/**
 * The school partnership once more, on a day that is still open: two of fourteen have not answered. Both are of the
 * shop, whose other three are enough for a voice of its own (P6): whenever it is closed there is something to talk about.
 */
export const rehearsalCast = (say: Say, day: PlainDate): Cast => {
  const cast = schoolCast(say);
  const shop = cast.partners.length - 1;
  return {
    ...cast,
    partners: cast.partners.map((partner, place) =>
      place === shop ? Object.assign({}, partner, { people: 5 }) : partner,
    ),
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
  };
};
