import { answersAbout, partners, type Partner } from './answers.ts';
import { around, average, holm, leavesOutNought, sum, type Range } from './estimates.ts';
import type { Figure } from './figures.ts';
import { speakers, voices } from './scores.ts';
import { beyond } from './student.ts';

/** What the people of one partner say of another one, or of their own, in November. */
export const said = (judge: Partner, judged: Partner, figure: Figure): number | null => {
  const group = judge === judged ? 'self' : { from: judge };
  const values = voices(answersAbout('November', judged), figure, speakers(group, judged)).flat();
  return values.length === 3 ? average(values) : null;
};

const others = (one: Partner): Partner[] => partners.filter((partner) => partner !== one);

export type FairScore = {
  readonly raw: number;
  readonly fair: number;
  /** From the average of all. */
  readonly difference: number;
  readonly se: number;
  readonly range: Range;
  /** Apart from the average, all four looked at together. */
  readonly stands: boolean;
};

export type FairTable = {
  readonly average: number;
  /** Root of what is left over, squared, summed and divided by the degrees of freedom. */
  readonly left: number;
  readonly scores: ReadonlyMap<Partner, FairScore>;
};

const fairDf = 5;

/**
 * R4, in the closed form of Warner, Kenny and Stoto (1979) for four partners who all judge each other: 12 cells less 4
 * judges, less 4 judged, and 1, leave 5 degrees of freedom.
 */
export function fairTable(figure: Figure): FairTable {
  const n = partners.length;
  const cell = (judge: Partner, judged: Partner) => said(judge, judged, figure) ?? Number.NaN;
  const received = (one: Partner) => average(others(one).map((judge) => cell(judge, one)));
  const given = (one: Partner) => average(others(one).map((judged) => cell(one, judged)));
  const all = average(partners.map(received));
  const fairOf = (mine: number, other: number) =>
    all + ((n - 1) ** 2 / (n * (n - 2))) * (mine - all) + ((n - 1) / (n * (n - 2))) * (other - all);
  const fair = (one: Partner) => fairOf(received(one), given(one));
  // The same the other way round: how generous a judge is
  const generous = (one: Partner) => fairOf(given(one), received(one));
  const residuals = partners.flatMap((judge) =>
    others(judge).map((judged) => cell(judge, judged) - (fair(judged) + generous(judge) - all)),
  );
  const left = Math.sqrt(sum(residuals.map((one) => one ** 2)) / fairDf);
  const se = (left * (n - 1)) / (n * Math.sqrt(n - 2));
  const adjusted = holm(partners.map((one) => beyond((fair(one) - all) / se, fairDf)));
  const scores = partners.map((one, place): [Partner, FairScore] => {
    const difference = fair(one) - all;
    const range = around(difference, se, fairDf);
    const stands = leavesOutNought(range) && (adjusted[place] ?? 1) < 0.05;
    return [one, { raw: received(one), fair: fair(one), difference, se, range, stands }];
  });
  return { average: all, left, scores: new Map(scores) };
}
