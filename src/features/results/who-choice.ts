import type { Basis } from '#charts/model/basis.ts';
import { dimensionsJudged, type JudgedBy } from '#charts/model/judged.ts';
import type { Text } from '#domain/questionnaire/text.ts';

/** By which questionnaire partners are seen, and by which of its dimensions; null: all of them together. */
export type WhoChoice = { readonly basis: Basis; readonly by: JudgedBy; readonly title: Text | null };

/** What may be chosen, the overall figure of each questionnaire before its dimensions. */
export const whoChoices = (bases: readonly Basis[]): WhoChoice[] =>
  bases.flatMap((basis) => {
    const dimensions = dimensionsJudged(basis);
    if (dimensions.length === 0) return [];
    return [
      { basis, by: null, title: null },
      ...dimensions.map(({ id, title }) => ({ basis, by: id, title })),
    ];
  });

/** `?of=trust&in=pacts`; the first questionnaire and the overall figure are not named. */
export const whoAddress = (choices: readonly WhoChoice[], { basis, by }: WhoChoice) => ({
  of: by,
  in: choices[0]?.basis === basis ? null : basis.questionnaire.id,
});

/** The choice that the address names, else the first one; null where partners do not judge each other. */
export const whoChoiceIn = (choices: readonly WhoChoice[], query: URLSearchParams): WhoChoice | null => {
  const first = choices[0];
  const of = query.get('of');
  const within = query.get('in') ?? first?.basis.questionnaire.id;
  return (
    choices.find(({ basis, by }) => basis.questionnaire.id === within && by === of) ??
    choices.find(({ basis }) => basis.questionnaire.id === within) ??
    first ??
    null
  );
};
