import type { Words } from '#i18n/words.ts';
import type { WallFound } from './read-wall.ts';
import type { Slide, Why } from './slides.ts';

/** What a slide is called: its heading, and its name among the others. */
export function titleOf(words: Words, found: WallFound, slide: Slide): string {
  const { t, say } = words;
  switch (slide.kind) {
    case 'join':
      return found.assessment.title;
    case 'promise':
      return t('wall.promise.title');
    case 'strengths':
      return t('wall.strengths.title');
    case 'talk':
      return say(slide.talk.text);
    case 'shift':
      return say(slide.shift.item.text);
    case 'hands':
      return say(slide.item.text);
    case 'plain':
      return t(plainTitles[slide.why]);
    case 'partner':
      return slide.partner.name;
    case 'agreed':
      return t('wall.agreed.title');
  }
}

const plainTitles = {
  none: 'wall.none.title',
  'partners-only': 'wall.partners-only.title',
  together: 'wall.together.title',
  alike: 'results.items.agreed',
  near: 'wall.near.title',
  untold: 'results.items.untold',
} as const satisfies Record<Why, string>;
