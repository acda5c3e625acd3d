import { answersAbout, partners, people } from './answers.ts';
import { weakestOf } from './estimates.ts';
import { atLevel, gates, pacts, type Figure } from './figures.ts';
import { bands, dash, ends, hundred, onHundred, whole, width } from './print.ts';
import type { Tables } from './document.ts';
import { now, outside, rated, type About, type Seen } from './seen.ts';

/** The dimension that lies half a point below every other, if all of them can be seen. */
export function weakest(about: About): { figure: Figure; mean: number } | null {
  const dimensions = atLevel(rated(about), 'dimension');
  const known = dimensions.flatMap((figure) => {
    const mean = now(about, outside(about), figure)?.mean;
    return mean === undefined ? [] : [{ figure, mean }];
  });
  return known.length < dimensions.length ? null : weakestOf(known);
}

const abouts: readonly About[] = [...partners, 'synergy', 'principles'];

function weakestRows(): string[][] {
  const found = abouts.flatMap((about) => {
    const one = weakest(about);
    return one ? [{ about, ...one }] : [];
  });
  return found
    .toSorted((a, b) => a.mean - b.mean)
    .map(({ about, figure, mean }) => [about, figure.name, hundred(mean)]);
}

const onScreen = (mean: number): number => whole(onHundred(mean));

/** The facets of the highest score as the screen shows it, and the largest difference between the two views. */
function knownFor(about: (typeof partners)[number]): string[] {
  const facets = atLevel(pacts, 'facet').flatMap((figure) => {
    const [others, itself] = [now(about, 'peers', figure), now(about, 'self', figure)];
    return others ? [{ name: figure.name, others: others.mean, itself: itself?.mean ?? null }] : [];
  });
  const best = Math.max(...facets.map(({ others }) => onScreen(others)));
  const bests = facets.filter(({ others }) => onScreen(others) === best);
  let talk: (typeof facets)[number] | null = null;
  const apart = (one: (typeof facets)[number] | null) =>
    one && one.itself !== null ? Math.abs(one.itself - one.others) : 0;
  for (const facet of facets) if (apart(facet) > apart(talk) + 1e-9) talk = facet;
  return [
    about,
    bests.map(({ name }) => name).join(', '),
    String(best),
    talk?.name ?? dash,
    hundred(talk?.itself),
    hundred(talk?.others),
  ];
}

export type Gate = {
  name: string;
  verdict: string;
  yes: number;
  partly: number;
  notYet: number;
  pass: number;
};

/** S5, of all who answered in November. */
export function gateOf(name: string): Gate {
  const answers = answersAbout('November', 'synergy').get(name);
  const count = (word: string) => people.filter(({ id }) => answers?.get(id) === word).length;
  const [yes, partly, notYet] = [count('yes'), count('partly'), count('not yet')];
  const all = yes + partly + notYet;
  const few = 3 * yes >= 2 * all ? 'met' : 'partly';
  const verdict = 3 * notYet > all ? 'not met' : 10 * notYet > all ? 'contested' : few;
  return { name, verdict, yes, partly, notYet, pass: count('–') };
}

const gateRows = (): string[][] =>
  gates
    .map(gateOf)
    .toSorted((a, b) => b.notYet - a.notYet || a.yes - b.yes)
    .map(({ name, verdict, yes, partly, notYet, pass }) =>
      [name, verdict, yes + partly + notYet, yes, partly, notYet, pass].map(String),
    );

const scored = ({ mean, spread }: Seen, highest: string): string[] => [
  hundred(mean),
  ...ends(spread?.range),
  width(spread?.sd),
  bands(spread?.range, highest),
];

const wholeRows = (about: 'synergy' | 'principles'): string[][] =>
  [rated(about), ...atLevel(rated(about), 'dimension')].map((figure) => {
    const cell = now(about, 'all', figure);
    return [about, figure.name, cell ? scored(cell, 'rooted') : []].flat();
  });

export const overviewTables = (): Tables => ({
  'All partners side by side': {
    columns: ['Principle', ...partners],
    rows: pacts.parts.map((principle) =>
      [principle.name, partners.map((about) => hundred(now(about, 'peers', principle)?.mean))].flat(),
    ),
  },
  'Weakest first': { columns: ['About', 'Weakest', 'Score'], rows: weakestRows() },
  'What each partner is known for': {
    columns: ['Partner', 'Stands out most', 'Score', 'To talk about', 'It says', 'The others say'],
    rows: partners.map(knownFor),
  },
  'The prerequisites': {
    columns: ['Gate', 'Verdict', 'Answers', 'Yes', 'Partly', 'Not yet', 'Cannot judge'],
    rows: gateRows(),
  },
  'The partnership as a whole': {
    columns: ['Questionnaire', 'Figure', 'Score', 'From', 'To', 'Spread', 'Band'],
    rows: [...wholeRows('synergy'), ...wholeRows('principles')],
  },
});
