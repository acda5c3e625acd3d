import { answersAbout, partners, people, type Partner, type Person } from './answers.ts';
import { changeOf } from './change.ts';
import { average, gapOf, squaresOf, type Estimate } from './estimates.ts';
import { pacts, within, type Figure } from './figures.ts';
import { onHundred } from './print.ts';
import { score, speakers } from './scores.ts';
import { now } from './seen.ts';
import { t975 } from './student.ts';

export const figureNamed = (name: string, of: Figure = pacts): Figure => {
  const found = within(of).find((figure) => figure.name === name);
  if (!found) throw new Error(`no figure ${name}`);
  return found;
};

const committee = answersAbout('November', 'Committee');
export const others = partners.filter((partner) => partner !== 'Committee');
const scoreOf = (person: Person, figure: Figure) => score(committee, figure, person) ?? Number.NaN;
const valuesOf = (partner: Partner, figure: Figure) =>
  people.filter((person) => person.partner === partner).map((person) => scoreOf(person, figure));

const estimateOf = (name: string, group: 'peers' | 'self' = 'peers'): Estimate => {
  const found = now('Committee', group, figureNamed(name));
  if (!found) throw new Error(`${name} is hidden`);
  return found;
};

/** What lines of the calculations come to, by their names in the document. */
export type Steps = Readonly<Record<string, number>>;

/** A mean with its interval, as the document works it out: the names of the lines after `name`. */
export const rangeSteps = (name: string, { mean, squares, df, judges, se, range }: Estimate): Steps => ({
  [`Spread within partners, ${name}`]: Math.sqrt(squares / df),
  [`Standard error, ${name}`]: (Math.sqrt(squares / df) / judges) * Math.sqrt(judges / 3),
  [`Half of the range, ${name}`]: t975(df) * (se ?? Number.NaN),
  [`From, ${name}`]: range?.low ?? Number.NaN,
  [`To, ${name}`]: range?.high ?? Number.NaN,
  [`Mean, ${name}`]: mean,
});

const squaresSteps = (name: string, groups: readonly (readonly number[])[], of: readonly Partner[]): Steps =>
  Object.fromEntries(
    of.map((partner, place) => [`Squares within ${partner}, ${name}`, squaresOf(groups[place] ?? [])]),
  );

function scoreSteps(): Steps {
  const [p, participation, punctual] = ['P', 'Participation', 'Punctual'].map((name) => figureNamed(name));
  if (!p || !participation || !punctual) throw new Error('PACTS is missing');
  const lines: Record<string, number> = {};
  for (const person of people.filter(({ partner }) => partner === 'School'))
    lines[`${person.id} on P`] = scoreOf(person, p);
  for (const figure of [p, punctual, participation, figureNamed('C'), figureNamed('S'), pacts])
    for (const partner of others) lines[`${partner} on ${figure.name}`] = average(valuesOf(partner, figure));
  for (const name of ['P', 'Punctual', 'Participation', 'A', 'C', 'T', 'S', 'Overall']) {
    lines[`Others on ${name}`] = estimateOf(name).mean;
    lines[`Others on ${name}, 0 to 100`] = onHundred(estimateOf(name).mean);
  }
  lines['Itself on Punctual'] = estimateOf('Punctual', 'self').mean;
  lines['Itself on Punctual, 0 to 100'] = onHundred(estimateOf('Punctual', 'self').mean);
  lines['Punctual below Participation'] = estimateOf('Participation').mean - estimateOf('Punctual').mean;
  lines['P below C'] = estimateOf('C').mean - estimateOf('P').mean;
  return lines;
}

function rangeAndGap(): Steps {
  const punctual = estimateOf('Punctual');
  const gap = gapOf(punctual, estimateOf('Punctual', 'self'));
  return {
    ...squaresSteps(
      'Punctual',
      others.map((one) => valuesOf(one, figureNamed('Punctual'))),
      others,
    ),
    ...rangeSteps('Punctual', punctual),
    'From, 0 to 100': onHundred(punctual.range?.low ?? Number.NaN),
    'To, 0 to 100': onHundred(punctual.range?.high ?? Number.NaN),
    'Spread of all nine': punctual.sd ?? Number.NaN,
    'Spread of all nine, in points': (punctual.sd ?? Number.NaN) * 25,
    Difference: gap.gap,
    'Difference, in points': gap.gap * 25,
    'Standard error of the difference': gap.se ?? Number.NaN,
    'Half of its range': t975(6) * (gap.se ?? Number.NaN),
    'It lies from': gap.range?.low ?? Number.NaN,
    'It lies to': gap.range?.high ?? Number.NaN,
    ...squaresSteps(
      'Overall',
      others.map((one) => valuesOf(one, pacts)),
      others,
    ),
    ...rangeSteps('Overall', estimateOf('Overall')),
    'Overall from, 0 to 100': onHundred(estimateOf('Overall').range?.low ?? Number.NaN),
    'Overall to, 0 to 100': onHundred(estimateOf('Overall').range?.high ?? Number.NaN),
  };
}

function changeSteps(name: string, about: Partner, figure: Figure, of: readonly Partner[]): Steps {
  const { estimate: found, chance } = changeOf(about, figure);
  const some = speakers('peers', about);
  const [later, before] = [answersAbout('November', about), answersAbout('October', about)];
  const of3 = (partner: Partner) =>
    some
      .filter((person) => person.partner === partner)
      .map(
        (person) =>
          (score(later, figure, person) ?? Number.NaN) - (score(before, figure, person) ?? Number.NaN),
      );
  return {
    ...Object.fromEntries(of.map((partner) => [`${partner}, ${name}`, average(of3(partner))])),
    ...squaresSteps(name, of.map(of3), of),
    ...rangeSteps(name, found),
    [`${name}, in points`]: found.mean * 25,
    [`t, ${name}`]: found.mean / (found.se ?? Number.NaN),
    [`Chance, ${name}`]: chance ?? Number.NaN,
  };
}

const village = others.map((one) => (one === 'Village' ? 'Committee' : one));

/** What is told of the Committee itself, and of the one change. */
export const workedOfCommittee = (): Steps => ({
  ...scoreSteps(),
  ...rangeAndGap(),
  ...changeSteps('change of the Committee', 'Committee', pacts, others),
  ...changeSteps('change of the Village', 'Village', figureNamed('Transparent'), village),
  't(.975) with 6 degrees of freedom': t975(6),
});
