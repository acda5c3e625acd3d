import type { Slug } from '#domain/ids.ts';
import type { GuidePart } from './guide-part.ts';

/** Of a built-in questionnaire: the part about all of it, or about each of its dimensions; null: the library tells most. */
type Told = GuidePart | null | { readonly [dimension: string]: GuidePart };

const told = new Map<string, Told>(
  Object.entries({
    pacts: {
      participation: 'pacts/participation',
      acceptance: 'pacts/acceptance',
      communication: 'pacts/communication',
      trust: 'pacts/trust',
      share: 'pacts/share',
    },
    synergy: {
      prerequisites: 'synergy/prerequisites',
      lived: 'synergy/prerequisites',
      signs: 'synergy/signs',
    },
    'partnership-principles': {
      vision: 'principles/together',
      togetherness: 'principles/together',
      balance: 'principles/together',
      fairness: 'principles/together',
      benefit: 'principles/together',
      sustainability: 'principles/together',
      trust: 'principles/working',
      efficiency: 'principles/working',
      communication: 'principles/working',
      commitment: 'principles/working',
    },
    'partnership-conditions': 'conditions/needed',
    'partnership-nature': {
      'long-term': 'partnership/what',
      'shared-problem': 'partnership/what',
      values: 'conditions/values',
      interdependent: 'partnership/what',
    },
    'cooperation-level': 'cooperation/levels',
    'participation-matrix': 'participation/levels',
    'partnership-ethics': 'principles/ethics',
    'partnership-agreement': { spirit: 'agreement/making', content: 'agreement/contents' },
    'partnership-success': 'principles/success',
    'partnership-journey': 'steps/twelve',
    'keeping-alive': 'steps/keeping-alive',
    'community-led': 'community/led',
    'school-community': 'community/school',
    'facilitator-check': 'talk/facilitator',
  } satisfies Record<string, Told>),
);

/** The part that explains a dimension; null where the guide has none, as for people's own questionnaires. */
export function guideOf(questionnaire: Slug, dimension: Slug): GuidePart | null {
  const parts = told.get(questionnaire) ?? null;
  return typeof parts === 'object' ? (parts?.[dimension] ?? null) : parts;
}
