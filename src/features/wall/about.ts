import { promptOf } from '#charts/model/disputed.ts';
import type { Slug } from '#domain/ids.ts';
import type { Item } from '#domain/questionnaire/item.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Text } from '#domain/questionnaire/text.ts';
import type { Slide } from './slides.ts';

/** The item that a slide is about. */
export type About = {
  readonly questionnaire: Slug;
  readonly item: Slug;
  readonly dimension: Slug;
  /** The question that opens the talk about it. */
  readonly prompt: Text | null;
};

/** Null where a slide is about no single item. */
export function aboutOf(slide: Slide): About | null {
  switch (slide.kind) {
    case 'talk': {
      const { basis, id: item, dimension, prompt } = slide.talk;
      return { questionnaire: basis.questionnaire.id, item, dimension, prompt };
    }
    case 'shift':
      return named(slide.votes[1].questionnaire, slide.shift.item);
    case 'hands':
      return named(slide.questionnaire, slide.item);
    case 'join':
    case 'promise':
    case 'strengths':
    case 'plain':
    case 'partner':
    case 'agreed':
      return null;
  }
}

const named = (questionnaire: Questionnaire, { id, dimension }: Item): About => ({
  questionnaire: questionnaire.id,
  item: id,
  dimension,
  prompt: promptOf({ questionnaire }, dimension, 0),
});

/** What gave rise to an action, as its page takes it. */
export const sourceOf = ({ questionnaire, dimension, item }: About): string =>
  new URLSearchParams({ in: questionnaire, about: dimension, item }).toString();
