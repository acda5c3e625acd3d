import { near, type Story } from './story.ts';

/** How each partner usually works, on the scale of five. */
const usual: readonly Readonly<Record<string, number>>[] = [
  { participation: 4.5, accountable: 4.2, trust: 4.4, transparent: 4.1, submit: 3.3 },
  { punctual: 3.2, acceptance: 4.5, communication: 4.4, collaboration: 3.5, submit: 4.2 },
  { participation: 3.4, accountable: 4.4, communication: 3.1, transparent: 2.8, share: 4.3 },
];
const elsewhere = 3.8;

/** Three partners with one voice each, a little kinder to themselves. */
export const farmersStory: Story = (item, judged, voice, random) => {
  const facet = item.kind === 'rating' ? (item.facet ?? '') : '';
  const level = judged === null ? elsewhere : (usual[judged]?.[facet] ?? elsewhere);
  return near(level + (judged === voice.judge ? 0.4 : 0), voice, random);
};
