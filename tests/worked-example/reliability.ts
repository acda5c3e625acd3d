import { answersAbout, partners, people, type Person } from './answers.ts';
import { average, squaresOf, sum, type Range } from './estimates.ts';
import type { Figure } from './figures.ts';
import { score } from './scores.ts';
import { fQuantile } from './student.ts';

export type Alpha = { readonly alpha: number; readonly range: Range };

/** A5 with Feldt's interval, one row a person, one column a part of the dimension. */
export function alphaOf(rows: readonly (readonly number[])[]): Alpha {
  const n = rows.length;
  const items = rows[0]?.length ?? 0;
  const columns = Array.from({ length: items }, (_, place) => rows.map((row) => row[place] ?? 0));
  const apart = sum(columns.map(squaresOf)) / squaresOf(rows.map(sum));
  const alpha = (items / (items - 1)) * (1 - apart);
  const bound = (share: number) => 1 - (1 - alpha) * fQuantile(share, n - 1, (n - 1) * (items - 1));
  return { alpha, range: { low: bound(0.975), high: bound(0.025) } };
}

/** Of each facet a person's mean over the partners that are not the own one. */
export const pactsRow = (principle: Figure, person: Person): number[] =>
  principle.parts.map((facet) =>
    average(
      partners
        .filter((partner) => partner !== person.partner)
        .map((about) => score(answersAbout('November', about), facet, person) ?? Number.NaN),
    ),
  );

export const wholeRow =
  (questionnaire: 'synergy' | 'principles') =>
  (dimension: Figure, person: Person): number[] =>
    dimension.parts.map((item) => score(answersAbout('November', questionnaire), item, person) ?? Number.NaN);

/** A4: ICC(2), (MSB − MSW) / MSB, of what the others say about each partner. */
export function icc2(figure: Figure): { between: number; within: number; icc: number } {
  const groups = partners.map((about) =>
    people
      .filter(({ partner }) => partner !== about)
      .map((person) => score(answersAbout('November', about), figure, person) ?? Number.NaN),
  );
  const all = groups.flat();
  const inside = sum(groups.map(squaresOf));
  const between = (squaresOf(all) - inside) / (groups.length - 1);
  const within = inside / (all.length - groups.length);
  return { between, within, icc: (between - within) / between };
}
