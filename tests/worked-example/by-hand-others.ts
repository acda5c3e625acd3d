import { agreement, countsOf, limitFor, pooledSpread } from './agreement.ts';
import { answersAbout, partners, people, rating, type Partner } from './answers.ts';
import { figureNamed, rangeSteps, type Steps } from './by-hand.ts';
import { changeOf } from './change.ts';
import { average, estimate, squaresOf, sum } from './estimates.ts';
import { atLevel, pacts, principles } from './figures.ts';
import { fairTable, said } from './judging.ts';
import { onHundred } from './print.ts';
import { alphaOf, icc2, pactsRow } from './reliability.ts';
import { speakers, voices } from './scores.ts';
import { beyond, fQuantile, t975 } from './student.ts';
import { gateOf } from './tables-overview.ts';

const cell = (judge: Partner, judged: Partner): number => said(judge, judged, pacts) ?? Number.NaN;

const judgedBy = (judge: Partner): Partner[] => partners.filter((one) => one !== judge);

function fairSteps(): Steps {
  const { average: all, left, scores } = fairTable(pacts);
  const mine = scores.get('Committee');
  if (!mine) throw new Error('the committee has no fair score');
  const given = (judge: Partner) => average(judgedBy(judge).map((judged) => cell(judge, judged)));
  const fair = (one: Partner) => scores.get(one)?.fair ?? Number.NaN;
  const generous = average(judgedBy('School').map((judged) => cell('School', judged) - fair(judged)));
  return {
    ...Object.fromEntries([...scores].map(([partner, { raw }]) => [`Received by ${partner}`, raw])),
    ...Object.fromEntries(partners.map((partner) => [`Given by ${partner}`, given(partner)])),
    ...Object.fromEntries(partners.map((partner) => [`Fair score of ${partner}`, fair(partner)])),
    'Average of all': all,
    'Squares left over': left ** 2 * 5,
    'Fair score of Committee, 0 to 100': onHundred(mine.fair),
    'Fair from average': mine.difference,
    'Fair from average, in points': mine.difference * 25,
    'School is more generous by': generous,
    'Left over of School about Committee': cell('School', 'Committee') - mine.fair - generous,
    'Left over': left,
    'Standard error of a fair score': mine.se,
    'Half of the range of a fair score': t975(5) * mine.se,
    'Fair score from': mine.range.low * 25,
    'Fair score to': mine.range.high * 25,
    'Chance of the fair score': beyond(mine.difference / mine.se, 5),
  };
}

const answersOf = (about: Partner, item: string): number[] =>
  speakers('peers', about).map(({ id }) => rating(answersAbout('November', about), item, id) ?? Number.NaN);

function itemSteps(): Steps {
  const talked = partners.map((about) => answersOf(about, 'Communication'));
  const { rwg, ad } = agreement(countsOf(answersOf('Committee', 'Punctual')));
  const gate = gateOf('prerequisites.3');
  return {
    ...Object.fromEntries(
      partners.map((about, place) => [`Squares about ${about}`, squaresOf(talked[place] ?? [])]),
    ),
    ...Object.fromEntries(
      partners.map((about, place) => [`Mean about ${about}`, average(talked[place] ?? [])]),
    ),
    'Spread about all partners': pooledSpread(talked.map(countsOf)),
    'Variance of Punctual': squaresOf(answersOf('Committee', 'Punctual')) / 8,
    'Variance of random answers': 2,
    'rwg of Punctual': rwg,
    'AD of Punctual': ad,
    'Answers to the third gate': gate.yes + gate.partly + gate.notYet,
    'Three times not yet': 3 * gate.notYet,
    'Ten times not yet': 10 * gate.notYet,
    'Smallest rwg that is rare': limitFor(9) ?? Number.NaN,
  };
}

function groupSteps(): Steps {
  const fairness = figureNamed('fairness', principles);
  const answers = answersAbout('November', 'principles');
  const of = (partner: Partner) =>
    voices(
      answers,
      fairness,
      people.filter((one) => one.partner === partner),
    ).flat();
  const steps = partners.map((one) => [`${one} on fairness`, average(of(one))] as const);
  const squares = partners.map((one) => [`Squares within ${one}, fairness`, squaresOf(of(one))] as const);
  const officials = estimate([of('School'), of('Village')]);
  const residents = estimate([of('Committee'), of('Toko Maju')]);
  if (!officials || !residents) throw new Error('nobody answered');
  return {
    ...Object.fromEntries([...steps, ...squares]),
    ...rangeSteps('officials', officials),
    ...rangeSteps('residents', residents),
    'Officials, 0 to 100': onHundred(officials.mean),
    'Residents, 0 to 100': onHundred(residents.mean),
  };
}

function qualitySteps(): Steps {
  const p = figureNamed('P');
  const rows = people.map((person) => pactsRow(p, person));
  const { alpha, range } = alphaOf(rows);
  const { between, within: inside, icc } = icc2(p);
  return {
    'Squares of Participation': squaresOf(rows.map(([first = 0]) => first)),
    'Squares of Punctual': squaresOf(rows.map(([, second = 0]) => second)),
    'Squares of the sums': squaresOf(rows.map(sum)),
    Alpha: alpha,
    'Alpha from': range.low,
    'Alpha to': range.high,
    MSB: between,
    MSW: inside,
    'ICC(2)': icc,
    'F(.975; 11, 11)': fQuantile(0.975, 11, 11),
    'F(.025; 11, 11)': fQuantile(0.025, 11, 11),
  };
}

/** C4: of all facets of all partners, those that have a chance. */
function smallestAdjusted(): number {
  const facets = partners.flatMap((about) =>
    atLevel(pacts, 'facet').flatMap((facet) => changeOf(about, facet).chance ?? []),
  );
  return Math.min(...facets) * facets.length;
}

/** What is told of the Committee among the others, of the partnership, and of the answers. */
export const workedOfOthers = (): Steps => ({
  ...fairSteps(),
  ...itemSteps(),
  ...groupSteps(),
  ...qualitySteps(),
  'Smallest chance, adjusted': smallestAdjusted(),
  't(.975) with 5 degrees of freedom': t975(5),
  't(.975) with 4 degrees of freedom': t975(4),
});
