import type { SubjectKind } from '#domain/questionnaire/item.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Text } from '#domain/questionnaire/text.ts';
import { ratingsOf } from './scale.ts';

/** A line of a profile: a facet, or a dimension that has none. */
export type Line = { readonly level: 'facet' | 'dimension'; readonly id: string; readonly title: Text };

/** A principle with its facets, which are always shown together. */
export type LineGroup = { readonly id: string; readonly title: Text; readonly lines: readonly Line[] };

/** Principles and facets which the form asks about such a subject, in the order of the questionnaire. */
export function lineGroups(questionnaire: Questionnaire, form: string, subject: SubjectKind): LineGroup[] {
  const asked = ratingsOf(questionnaire, form).filter((item) => item.subject === subject);
  const facets = new Set(asked.map(({ facet }) => facet));
  return questionnaire.dimensions
    .filter(({ id }) => asked.some(({ dimension }) => dimension === id))
    .map(({ id, title, facets: all }) => {
      const lines = all.filter((facet) => facets.has(facet.id));
      return {
        id,
        title,
        lines:
          lines.length === 0
            ? [{ level: 'dimension', id, title }]
            : lines.map((facet) => ({ level: 'facet', id: facet.id, title: facet.title })),
      };
    });
}
