import type { Slug } from '#domain/ids.ts';
import { isOfSet } from '#domain/questionnaire/forms.ts';
import { namer } from '#domain/questionnaire/namer.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Text } from '#domain/questionnaire/text.ts';
import type { Sketch } from './sketch.ts';

type Copying = {
  /** Names that the copy must not have. */
  readonly taken: Iterable<Slug>;
  /** The copy's title, by the one of the original. */
  readonly retitle: (title: Text) => Text;
};

/** The first version of another questionnaire, to go its own way. Forms that only a set of the library asks stay there. */
export const copyOf = (
  { $schema: _schema, ...questionnaire }: Questionnaire,
  { taken, retitle }: Copying,
): Sketch => ({
  ...questionnaire,
  id: namer([...taken, questionnaire.id])(questionnaire.id),
  version: 1,
  title: retitle(questionnaire.title),
  forms: questionnaire.forms.filter((form) => !isOfSet(form)),
});

/** What is to be the version after the newest. */
export const nextOf = (questionnaire: Questionnaire, newest: number): Sketch => ({
  ...questionnaire,
  version: Math.max(questionnaire.version, newest) + 1,
});
