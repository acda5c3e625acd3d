import { fitIn, type FittedIn, type Shelf } from '#domain/questionnaire/fit-in.ts';
import { namer } from '#domain/questionnaire/namer.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { reservedNames } from '#domain/questionnaire/reserved-names.ts';
import { isNextVersion, type Manuscript } from './manuscript.ts';

type Placing = {
  readonly shelf: Shelf;
  readonly from: Manuscript['from'];
};

/**
 * A finished questionnaire as it will stand on the shelf: the next version of its own kind, or the first under a free
 * name, which a questionnaire from nothing gets from its title.
 */
export function placed(questionnaire: Questionnaire, { shelf, from }: Placing): FittedIn {
  if (isNextVersion({ content: questionnaire, from })) return fitIn(questionnaire, shelf);
  const free = namer([...reservedNames, ...[...shelf.builtIn, ...shelf.own].map(({ id }) => id)]);
  const { id, title, languages } = questionnaire;
  const wanted = from ? id : (title[languages[0] ?? ''] ?? id);
  return fitIn({ ...questionnaire, id: free(wanted), version: 1 }, shelf);
}
