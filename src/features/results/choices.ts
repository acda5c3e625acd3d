import { figuresOf, type Choice } from '#charts/model/figures-of.ts';
import type { NamedSeries } from '#charts/model/series.ts';

/** What stands in the address: `?about=<partner>` or `?about=all`, and `in=<questionnaire>`. */
export const addressOf = ({ basis, about }: Choice) => ({
  about: about ?? 'all',
  in: basis.questionnaire.id,
});

/** The choice that the address names; else its first part alone; else the first. Null where there is none. */
export function choiceIn(choices: readonly Choice[], query: URLSearchParams): Choice | null {
  const isAbout = (choice: Choice) => addressOf(choice).about === query.get('about');
  const isIn = (choice: Choice) => addressOf(choice).in === query.get('in');
  return choices.find((one) => isAbout(one) && isIn(one)) ?? choices.find(isAbout) ?? choices[0] ?? null;
}

/** `?of=facet:transparent`; the overall figure is not named. */
export const nameInAddress = ({ series: { level, id } }: NamedSeries): string | null =>
  level === 'overall' ? null : `${level}:${id}`;

/** The figure that the address names, else the first of all, the overall one. Null where nothing is rated. */
export function figureIn(choice: Choice, query: URLSearchParams): NamedSeries | null {
  const all = figuresOf(choice).flatMap(({ figures }) => figures);
  return all.find((one) => nameInAddress(one) === query.get('of')) ?? all[0] ?? null;
}
