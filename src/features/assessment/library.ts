import { readQuestionnaire } from '#domain/questionnaire/check.ts';
import { Library } from '#domain/questionnaire/library.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Part } from '#domain/responses/assessment.ts';

/** The built-in questionnaires, in the order in which they are asked; loaded only where an assessment is set up, since it keeps its own copy. */
const files = [
  () => import('#questionnaires/pacts.json'),
  () => import('#questionnaires/partnership-ethics.json'),
  () => import('#questionnaires/partnership-principles.json'),
  () => import('#questionnaires/partnership-conditions.json'),
  () => import('#questionnaires/partnership-agreement.json'),
  () => import('#questionnaires/partnership-nature.json'),
  () => import('#questionnaires/synergy.json'),
  () => import('#questionnaires/cooperation-level.json'),
  () => import('#questionnaires/participation-matrix.json'),
  () => import('#questionnaires/keeping-alive.json'),
  () => import('#questionnaires/community-led.json'),
  () => import('#questionnaires/school-community.json'),
  () => import('#questionnaires/partnership-success.json'),
  () => import('#questionnaires/partnership-journey.json'),
  () => import('#questionnaires/facilitator-check.json'),
] as const;

export async function loadLibrary(): Promise<readonly Questionnaire[]> {
  const loaded = await Promise.all(files.map((load) => load()));
  return loaded.map(({ default: data }) => {
    const read = readQuestionnaire(data);
    if (!read.ok) throw new Error(`a built-in questionnaire is broken: ${JSON.stringify(read.error[0])}`);
    return read.value;
  });
}

/** The built-in ones, then people's own; one that bears the name of a built-in one stands back. */
export const withOwn = (
  builtIn: readonly Questionnaire[],
  own: readonly Questionnaire[],
): readonly Questionnaire[] => [...builtIn, ...own.filter(({ id }) => builtIn.every((one) => one.id !== id))];

/** Those that answer none of the purposes: people's own. */
export const ownIn = (library: readonly Questionnaire[], { purposes }: Library): Questionnaire[] =>
  library.filter(({ id }) => purposes.every(({ questionnaires }) => !questionnaires.includes(id)));

/** How they stand on the shelf, and which go together. */
export async function loadShelves(): Promise<Library> {
  const { default: data } = await import('#questionnaires/library.json');
  return Library.parse(data);
}

/** `pacts:short`, `synergy:full:hands`: a questionnaire and one of its forms, as a value of the form. */
export const choiceOf = ({ questionnaire, form, hands }: Part): string =>
  [questionnaire.id, form, ...(hands ? ['hands'] : [])].join(':');

/** Every questionnaire with each of its forms. */
export const partsOf = (library: readonly Questionnaire[]): Part[] =>
  library.flatMap((questionnaire) => questionnaire.forms.map(({ id }) => ({ questionnaire, form: id })));
