import { highlights } from '#charts/claims/highlights.ts';
import { sentenceOf } from '#charts/claims/sentences.ts';
import { drawDumbbell } from '#charts/dumbbell.tsx';
import type { Basis } from '#charts/model/basis.ts';
import { dumbbell } from '#charts/model/dumbbell.ts';
import { drawRadar } from '#charts/radar.tsx';
import type { Id } from '#domain/ids.ts';
import { aboutPartner } from '#domain/responses/subject.ts';
import type { Words } from '#i18n/words.ts';
import { figureOf } from './figure.ts';
import type { PlannedBlock } from './plan.ts';
import { gatesOf, laddersOf, weakestIn } from './whole-figures.ts';

const views = ['peers', 'self'] as const;

/** How one partner is seen, by the others and by itself (R1); `isAlone`: the report is about this one. */
export function partnerFigures(words: Words, basis: Basis, about: Id, isAlone: boolean): PlannedBlock[] {
  const subject = aboutPartner(about);
  const { talk } = highlights(basis, about);
  const weakest = weakestIn(words, basis, { subject, group: 'peers' });
  const marked = dumbbell(basis, about)?.groups.flatMap(({ rows }) => rows.filter((row) => row.marked)) ?? [];
  const both = (part: typeof gatesOf | typeof laddersOf) =>
    views.flatMap((group) => part(words, basis, 'partner', { subject, group }));
  return [
    ...(isAlone
      ? figureOf(words, {
          id: 'radar',
          draw: drawRadar(basis, about),
          message: weakest,
          telling: weakest ? 1 : 0,
          withTable: true,
        })
      : []),
    ...figureOf(words, {
      id: 'profile',
      draw: drawDumbbell(basis, about),
      // R3: only what is marked is claimed
      message: talk?.marked
        ? words.t('report.found.of', { name: words.say(talk.title), text: sentenceOf(words, talk.claim) })
        : undefined,
      telling: Math.max(1, marked.length),
    }),
    ...both(gatesOf),
    ...both(laddersOf),
  ];
}
