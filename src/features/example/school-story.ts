import { cannotJudge, type AnswerValue } from '#domain/responses/answer.ts';
import { near, type Story } from './story.ts';

const [school, committee, village, shop] = [0, 1, 2, 3] as const;
const lastMeeting = 2;

/** How each partner usually works, on the scale of five: better at some sides than at others. */
const usual: readonly Readonly<Record<string, number>>[] = [
  { participation: 4.4, punctual: 4, acceptance: 4.2, accountable: 4.2, communication: 4.4, submit: 3.4 },
  { participation: 4.5, punctual: 2.6, acceptance: 4.3, communication: 3.6, share: 4.2, submit: 3.6 },
  { participation: 3.5, accountable: 4.3, communication: 3.3, collaboration: 3.6, transparent: 2.3 },
  { participation: 3.4, punctual: 4.3, communication: 3.3, trust: 3.7, share: 4.5, submit: 3.2 },
];
const elsewhere = 3.9;

/** How far each principle is lived: the balance of work least of all. */
const lived: Readonly<Record<string, number>> = {
  vision: 4.2,
  balance: 2.7,
  fairness: 3.6,
  sustainability: 3.3,
  communication: 4.4,
  lived: 3.7,
  signs: 4,
};

/** What is told here, the results have to show. */
export const schoolStory: Story = (item, judged, voice, random) => {
  if (item.kind === 'gate') return gateOf(item.id, voice.place);
  if (item.id === 'benefit.3') return earned[voice.place] ?? 1;
  if (judged === null) {
    // Those who run things find them fair and open; residents less so.
    const runs = voice.judge === school || voice.judge === village;
    const open = item.dimension === 'fairness' ? (runs ? 0.6 : -0.6) : 0;
    const level = (lived[item.dimension] ?? elsewhere) + open;
    return near(level - (voice.judge === shop ? 0.4 : 0), voice, random);
  }
  const facet = item.kind === 'rating' ? (item.facet ?? '') : '';
  const self = judged === voice.judge;
  // The committee sees itself in good time; the others wait for it. On its say it is modest.
  if (self && judged === committee && facet === 'punctual') return near(4.5, voice, random);
  const modest = self && judged === committee && facet === 'participation' ? 0.6 : 0;
  // At the last meeting one of the shop's three cannot say how it takes a correction: two are too few to be shown.
  if (self && judged === shop && facet === 'submit' && voice.meeting === lastMeeting && voice.place === 10)
    return cannotJudge;
  // The village government opens its books before the last meeting.
  const opened = judged === village && facet === 'transparent' ? [0, 0.3, 2][voice.meeting] : 0;
  // The shop is a severe judge of everybody but itself.
  const severe = voice.judge === shop && !self ? 1 : 0;
  return near((usual[judged]?.[facet] ?? elsewhere) + (opened ?? 0) - severe - modest, voice, random);
};

/** How far income has grown, by place: the shop sells more since the school buys there, teachers feel little of it. */
const earned = [2, 3, 2, 3, 2, 3, 4, 3, 2, 4, 4, 5];

type Doubt = { readonly [W in 'partly' | 'not-yet' | typeof cannotJudge]?: readonly number[] };

/** Who does not say yes, by place among the twelve people. */
const doubts: Readonly<Record<string, Doubt>> = {
  'prerequisites.1': { partly: [9] },
  'prerequisites.2': { partly: [4, 10] },
  'prerequisites.3': { partly: [1, 3, 6, 11], 'not-yet': [2, 5, 8] },
  'prerequisites.4': { partly: [0, 10], 'not-yet': [7] },
  'prerequisites.5': { partly: [3], [cannotJudge]: [6] },
};

function gateOf(item: string, place: number): AnswerValue {
  const doubt = doubts[item] ?? {};
  const said = (['partly', 'not-yet', cannotJudge] as const).find((word) => doubt[word]?.includes(place));
  return said ?? 'yes';
}
