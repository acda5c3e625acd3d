import { guideOf } from '#domain/questionnaire/guide-of.ts';
import type { GuidePart } from '#domain/questionnaire/guide-part.ts';
import type { ItemOf } from '#domain/questionnaire/item.ts';
import type { Basis } from '#charts/model/basis.ts';

/** What explains the levels of an item; of people's own levels what 'now' and 'wished' mean. */
export const levelGuide = (
  { questionnaire }: Basis,
  { kind, dimension }: ItemOf<'ladder' | 'matrix'>,
): GuidePart =>
  guideOf(questionnaire.id, dimension) ?? (kind === 'matrix' ? 'participation/levels' : 'cooperation/wished');
