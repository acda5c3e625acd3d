import type { Figures } from './figures.ts';
import { four } from './four-partners.ts';
import { say } from './journey.ts';
import { item } from './one-answer.ts';
import { chosen, columns, overall, tables, within } from './one-answer-places.ts';

const [{ shortName: A }, { shortName: B }, { shortName: C }, { shortName: D }] = four;
const { score, low, high, others, gap, raw, fair, rawFrom, fairFrom, oneSays, spread, today } = columns;
const scoreOverTime = tables.overTime(say('charts.change.overall'));

/**
 * The same with three people for each partner, two of A's saying 3 of B as of anybody (see one-answer-by-partner.ts).
 * A's voice about B: facet (3 + 3 + 5)/3 = 3.67 → 2.33, principle (3 + 3 + 4)/3 = 3.33 → 2.67, overall
 * (3 + 3 + 3.2)/3 = 3.07 → 2.93; so d = 1/3 → −1/3 and 1/15 → −1/15.
 *
 * Intervals of what others say of B (C1): only A's people differ, their squares are 8/3, 2/3 and 2/75, each time by 6
 * degrees of freedom within three partners: s = 2/3, 1/3 and 1/15. SE = (s/3)·√(3 · 1/3) = s/3, and t(.975, 6) =
 * 2.4469: ± 13.6, 6.8 and 1.36 as shown.
 */
export const movedAnonymously: Figures = {
  // Principle (3.33 + 4 + 4)/3 = 3.78 → 3.56; facet (3.67 + 4 + 4)/3 = 3.89 → 3.44; B's people say 4 of themselves
  ...within('overview', tables.sideBySide, { Percaya: { [B]: '69 → 64' } }),
  ...within('profile', tables.dumbbell, {
    Percaya: { [others]: '72 → 61', [gap]: '3 → 14', [low]: '59 → 48', [high]: '86 → 75' },
  }),
  ...within('profile', tables.radar, {
    Percaya: { [others]: '69 → 64', [low]: '63 → 57', [high]: '76 → 71' },
  }),
  ...within('profile', tables.said, { Percaya: { [A]: '58 → 42' } }),
  // Overall (3.07 + 4 + 4)/3 = 3.69 → 3.64, fair 3.75 ± 1/45; principle fair 3.75 ± 1/9
  ...within('profile', tables.fairCard, {
    [overall]: { [raw]: '67 → 66', [fair]: '69 → 68' },
    Percaya: { [raw]: '69 → 64', [fair]: '72 → 66' },
  }),
  // Principle 3.75 ± 1/36
  ...within('profile of the judge', tables.fairCard, { Percaya: { [fair]: '69 → 68' } }),

  ...within('who', tables.who('PACTS'), { [A]: { [B]: '52 → 48' } }),
  // Raw: A 4, B 3.69 → 3.64, C and D 3.67; average 3.76 → 3.74. Fair: B ±0.42, C and D ∓0.21, each ± 0.66
  ...within('who', tables.fair('PACTS'), {
    [B]: { [low]: '0 → -1', [high]: '1 → 0', [rawFrom]: '-2 → -3' },
    [C]: { [low]: '-1 → 0', [high]: '0 → 1' },
    [D]: { [low]: '-1 → 0', [high]: '0 → 1' },
  }),
  ...within('who', tables.mutual('PACTS'), { [`${A} & ${B}`]: { [oneSays]: '52 → 48', [gap]: '23 → 27' } }),
  ...within('who, trust', tables.who('Percaya'), { [A]: { [B]: '58 → 42' } }),
  // Raw: A 4, B 3.78 → 3.56, C and D 3.67; average 3.78 → 3.72. Fair: B ±2.08, C and D ∓1.04, each ± 3.28
  ...within('who, trust', tables.fair('Percaya'), {
    [A]: { [rawFrom]: '6 → 7' },
    [B]: { [fairFrom]: '2 → -2', [low]: '-1 → -5', [high]: '5 → 1', [rawFrom]: '0 → -4' },
    [C]: { [fairFrom]: '-1 → 1', [low]: '-4 → -2', [high]: '2 → 4', [rawFrom]: '-3 → -1' },
    [D]: { [fairFrom]: '-1 → 1', [low]: '-4 → -2', [high]: '2 → 4', [rawFrom]: '-3 → -1' },
  }),
  ...within('who, trust', tables.mutual('Percaya'), {
    [`${A} & ${B}`]: { [oneSays]: '58 → 42', [gap]: '17 → 33' },
  }),

  // Means of A, B, C, D 4, 3.89 → 3.44, 3.67, 3.67; squares 0 + (2.89 → 8.22) + 2 + 2 by 4 · 8 degrees of freedom
  ...within('items', tables.items, { [item.text]: { [score]: '70 → 67', [spread]: '0,5 → 0,6', ...chosen } }),
  // Squares 2.89 → 8.22 by 8
  ...within('items, about it', tables.itsItems, {
    [item.text]: { [score]: '72 → 61', [spread]: '0,6 → 1', ...chosen },
  }),

  ...within('change', scoreOverTime, {
    [today]: { [score]: '67 → 66', [low]: '66 → 65', [high]: '69 → 67' },
  }),
  ...within('change, trust', tables.overTime('Percaya'), {
    [today]: { [score]: '69 → 64', [low]: '63 → 57', [high]: '76 → 71' },
  }),
  // The schools are A and D: (3.33 + 4)/2 = 3.67 → 3.33
  ...within('groups, about it', tables.sectors, { Percaya: { Sekolah: '67 → 58' } }),
};

/** On 1..5. The schools: facet (3.67 + 4)/2 → (2.33 + 4)/2, overall (3.07 + 4)/2 → (2.93 + 4)/2. */
export const movedInFileAnonymously: Figures = {
  [`partner:${B}|peers|item|${item.id}`]: '3.8889 → 3.4444',
  [`partner:${B}|peers|facet|trust`]: '3.8889 → 3.4444',
  [`partner:${B}|peers|dimension|trust`]: '3.7778 → 3.5556',
  [`partner:${B}|peers|overall|overall`]: '3.6889 → 3.6444',
  [`partner:${B}|from:${A}|dimension|trust`]: '3.3333 → 2.6667',
  [`partner:${B}|from:${A}|overall|overall`]: '3.0667 → 2.9333',
  [`partner:${B}|cut:school|facet|trust`]: '3.8333 → 3.1667',
  [`partner:${B}|cut:school|dimension|trust`]: '3.6667 → 3.3333',
  [`partner:${B}|cut:school|overall|overall`]: '3.5333 → 3.4667',
};
