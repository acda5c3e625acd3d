import type { Slug } from '#domain/ids.ts';
import { canonicalJson } from '#domain/responses/canonical-json.ts';
import { namer } from './namer.ts';
import type { Questionnaire } from './questionnaire.ts';
import { reservedNames } from './reserved-names.ts';

/** What stands on the shelf already. */
export type Shelf = {
  readonly builtIn: readonly Questionnaire[];
  /** Every version of people's own. */
  readonly own: readonly Questionnaire[];
};

export type FittedIn =
  | {
      readonly state: 'new';
      readonly questionnaire: Questionnaire;
      /** What it was called before, where another has that name or number. */
      readonly changed: { readonly id: Slug | null; readonly version: number | null };
    }
  /** The same content stands there, under whatever number. */
  | { readonly state: 'here'; readonly questionnaire: Questionnaire };

/**
 * A questionnaire that comes from outside, beside those on the shelf. A built-in one keeps its name for itself, a
 * name that leads elsewhere is nobody's, and a version keeps its content: what is new under either gets the next free
 * one.
 */
export function fitIn(questionnaire: Questionnaire, { builtIn, own }: Shelf): FittedIn {
  const content = contentOf(questionnaire);
  const same = [...own, ...builtIn].find(
    (one) => contentOf(one) === content && (one.id === questionnaire.id || own.includes(one)),
  );
  if (same) return { state: 'here', questionnaire: same };
  const { id: wanted, version } = questionnaire;
  const reserved = [...reservedNames, ...builtIn.map((one) => one.id)];
  const id = reserved.includes(wanted) ? namer([...reserved, ...own.map((one) => one.id)])(wanted) : wanted;
  const versions = own.filter((one) => one.id === id).map((one) => one.version);
  const next = versions.includes(version) ? Math.max(...versions) + 1 : version;
  return {
    state: 'new',
    questionnaire: { ...questionnaire, id, version: next },
    changed: { id: id === wanted ? null : wanted, version: next === version ? null : version },
  };
}

/** All but what it is called. */
const contentOf = ({ $schema: _schema, id: _id, version: _version, ...content }: Questionnaire): string =>
  canonicalJson(content);
