import type { Figures } from './figures.ts';
import { four } from './four-partners.ts';
import { say } from './journey.ts';
import { item } from './one-answer.ts';
import { chosen, columns, overall, tables, within } from './one-answer-places.ts';

const [{ shortName: A }, { shortName: B }, { shortName: C }, { shortName: D }] = four;
const { score, low, high, others, gap, raw, fair, rawFrom, fairFrom, oneSays, spread, today } = columns;
const scoreOverTime = tables.overTime(say('charts.change.overall'));

/**
 * What moves when A says 1 of B instead of 5, worked out by hand. Means are on 1..5 and shown as (mean − 1) · 25. To
 * every other item, about anybody, A says 3, and B, C and D say 4. The item is the facet Trust; its principle is the
 * mean of that facet and of Transparent; five principles make the overall figure. So A says of B: facet 5 → 1,
 * principle (5 + 3)/2 = 4 → 2, overall (4 · 3 + 4)/5 = 3.2 → 2.8.
 *
 * Fair scores: without the one answer everybody comes out at 45/12 = 3.75, A being a point more severe than the others.
 * By d, which A's cell about B lies above its 3 (principle 1 → −1, overall 0.2 → −0.2), they move (Warner, Kenny and
 * Stoto 1979, n = 4): B by d/12 + d/4, A by d/12, C and D by d/12 − d/8; from the average by d/4, 0 and −d/8. Of 12
 * cells and 7 parameters 5 degrees of freedom are left, and of d² 5/12: s² = d²/12. The standard error of a difference
 * is √(3 · (1/4)² + 6 · (1/8)²) · s = 0.1531 · |d|, and t(.975, 5) = 2.5706.
 */
export const movedByPartner: Figures = {
  // Principle (4 + 4 + 4)/3 = 4 → (2 + 4 + 4)/3 = 3.33; facet (5 + 4 + 4)/3 = 4.33 → 3; B says 4 of itself
  ...within('overview', tables.sideBySide, { Percaya: { [B]: '75 → 58' } }),
  ...within('profile', tables.dumbbell, { Percaya: { [others]: '83 → 50', [gap]: '-8 → 25' } }),
  ...within('profile', tables.radar, { Percaya: { [others]: '75 → 58' } }),
  ...within('profile', tables.said, { Percaya: { [A]: '75 → 25' } }),
  // Overall (3.2 + 4 + 4)/3 = 3.73 → 3.6, fair 3.82 → 3.68; principle fair 4.08 → 3.42
  ...within('profile', tables.fairCard, {
    [overall]: { [raw]: '68 → 65', [fair]: '70 → 67' },
    Percaya: { [raw]: '75 → 58', [fair]: '77 → 60' },
  }),
  ...within('profile', scoreOverTime, { [today]: { [score]: '68 → 65' } }),
  // Overall 3.77 → 3.73, principle 3.83 → 3.67
  ...within('profile of the judge', tables.fairCard, {
    [overall]: { [fair]: '69 → 68' },
    Percaya: { [fair]: '71 → 67' },
  }),

  ...within('who', tables.who('PACTS'), { [A]: { [B]: '55 → 45' } }),
  // Raw: A 4, B 3.73 → 3.6, C and D 3.67; average 3.77 → 3.73. Fair: B ±1.25, C and D ∓0.625, each ± 1.97
  ...within('who', tables.fair('PACTS'), {
    [A]: { [rawFrom]: '6 → 7' },
    [B]: { [fairFrom]: '1 → -1', [low]: '-1 → -3', [high]: '3 → 1', [rawFrom]: '-1 → -3' },
    [C]: { [fairFrom]: '-1 → 1', [low]: '-3 → -1', [high]: '1 → 3', [rawFrom]: '-3 → -2' },
    [D]: { [fairFrom]: '-1 → 1', [low]: '-3 → -1', [high]: '1 → 3', [rawFrom]: '-3 → -2' },
  }),
  // B says 4 of A, shown as 75
  ...within('who', tables.mutual('PACTS'), { [`${A} & ${B}`]: { [oneSays]: '55 → 45', [gap]: '20 → 30' } }),
  ...within('who, trust', tables.who('Percaya'), { [A]: { [B]: '75 → 25' } }),
  // Raw: A 4, B 4 → 3.33, C and D 3.67; average 3.83 → 3.67. Fair: B ±6.25, C and D ∓3.125, each ± 9.84
  ...within('who, trust', tables.fair('Percaya'), {
    [A]: { [rawFrom]: '4 → 8' },
    [B]: { [fairFrom]: '6 → -6', [low]: '-4 → -16', [high]: '16 → 4', [rawFrom]: '4 → -8' },
    [C]: { [fairFrom]: '-3 → 3', [low]: '-13 → -7', [high]: '7 → 13', [rawFrom]: '-4 → 0' },
    [D]: { [fairFrom]: '-3 → 3', [low]: '-13 → -7', [high]: '7 → 13', [rawFrom]: '-4 → 0' },
  }),
  ...within('who, trust', tables.mutual('Percaya'), {
    [`${A} & ${B}`]: { [oneSays]: '75 → 25', [gap]: '0 → 50' },
  }),

  // Means of A, B, C, D 4, 4.33 → 3, 3.67, 3.67; squares 0 + (0.67 → 6) + 0.67 + 0.67 by 4 · 2 degrees of freedom
  ...within('items', tables.items, { [item.text]: { [score]: '73 → 65', [spread]: '0,5 → 1', ...chosen } }),
  // Squares 0.67 → 6 by 2
  ...within('items, about it', tables.itsItems, {
    [item.text]: { [score]: '83 → 50', [spread]: '0,6 → 1,7', ...chosen },
  }),

  ...within('change', scoreOverTime, { [today]: { [score]: '68 → 65' } }),
  ...within('change', tables.parts, { Percaya: { [today]: '75 → 58' } }),
  ...within('change, trust', tables.overTime('Percaya'), { [today]: { [score]: '75 → 58' } }),
  ...within('change, trust', tables.parts, { Percaya: { [today]: '83 → 50' } }),
  // The schools are A and D: (4 + 4)/2 = 4 → (2 + 4)/2 = 3
  ...within('groups, about it', tables.sectors, { Percaya: { Sekolah: '75 → 50' } }),
};

/** On 1..5. The schools: facet (5 + 4)/2 → (1 + 4)/2, overall (3.2 + 4)/2 → (2.8 + 4)/2. */
export const movedInFileByPartner: Figures = {
  [`partner:${B}|peers|item|${item.id}`]: '4.3333 → 3.0000',
  [`partner:${B}|peers|facet|trust`]: '4.3333 → 3.0000',
  [`partner:${B}|peers|dimension|trust`]: '4.0000 → 3.3333',
  [`partner:${B}|peers|overall|overall`]: '3.7333 → 3.6000',
  [`partner:${B}|from:${A}|dimension|trust`]: '4.0000 → 2.0000',
  [`partner:${B}|from:${A}|overall|overall`]: '3.2000 → 2.8000',
  [`partner:${B}|cut:school|facet|trust`]: '4.5000 → 2.5000',
  [`partner:${B}|cut:school|dimension|trust`]: '4.0000 → 3.0000',
  [`partner:${B}|cut:school|overall|overall`]: '3.6000 → 3.4000',
};
