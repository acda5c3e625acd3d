import type { Basis } from '#charts/model/basis.ts';
import { nextRelease } from '#domain/privacy/releases.ts';
import { resultsOf } from '../domain/privacy/results-of.ts';
import type { Occasion } from '#domain/privacy/occasion.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { countable } from '#domain/responses/countable.ts';
import { responsesOf } from '#domain/responses/submit.ts';
import { loadLibrary } from '#features/assessment/library.ts';
import { castsIn } from '#features/example/casts.ts';
import { makeExample, type Example } from '#features/example/make-example.ts';

export const library: readonly Questionnaire[] = await loadLibrary();

const [schoolCast, farmersCast] = castsIn('en');
export const school = makeExample(schoolCast, library);
export const farmers = makeExample(farmersCast, library);

/** The meetings one after the other, each closed, and released where it is anonymous. */
export function closed({ meetings }: Example): readonly Occasion[] {
  const occasions: Occasion[] = [];
  for (const [place, { assessment, sittings }] of meetings.entries()) {
    const responses = sittings.flatMap((draft) => responsesOf(draft, assessment));
    const occasion = {
      assessment: { ...assessment, turn: 1 },
      responses: countable(responses, []).responses,
      releases: [],
    };
    const release = nextRelease(occasion, occasions, String(place).padStart(32, '0'));
    occasions.push({ ...occasion, releases: release.ok ? [release.value] : [] });
  }
  return occasions;
}

/** What may be seen of a questionnaire at each of the meetings that asked it. */
export function basesOf(
  example: Example,
  occasions: readonly Occasion[],
  questionnaire: string,
): readonly Basis[] {
  return occasions.flatMap((occasion) =>
    resultsOf(
      occasion,
      occasions.filter((other) => other !== occasion),
    ).flatMap((released) => {
      const part = occasion.assessment.parts.find((one) => one.questionnaire.id === questionnaire);
      if (!part || released.questionnaire.id !== questionnaire) return [];
      return {
        released,
        questionnaire: part.questionnaire,
        partners: example.partners,
        date: occasion.assessment.date,
        partnership: example.partnership.name,
      };
    }),
  );
}

export const occasions = closed(school);
export const pacts = basesOf(school, occasions, 'pacts');
export const synergy = basesOf(school, occasions, 'synergy');
export const principles = basesOf(school, occasions, 'partnership-principles');
export const facets =
  pacts[0]?.questionnaire.dimensions.flatMap((dimension) => dimension.facets.map(({ id }) => id)) ?? [];
export const dimensions = pacts[0]?.questionnaire.dimensions.map(({ id }) => id) ?? [];

/** `Committee self facet punctual` */
export const named = (key: string): string =>
  school.partners
    .reduce((text, { id, shortName }) => text.replace(`partner:${id}`, shortName), key)
    .replaceAll('|', ' ');
