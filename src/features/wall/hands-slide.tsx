import { useWords } from '#i18n/words-context.tsx';
import { Dots } from './dots.tsx';
import { SlideFrame } from './slide-frame.tsx';
import type { SlideProps } from './slide-view.tsx';
import { titleOf } from './titles.ts';

/** What hands were raised for, in the open (S9). */
export function HandsSlide({ slide, found }: SlideProps<'hands'>) {
  const words = useWords();
  const title = titleOf(words, found, slide);
  return (
    <SlideFrame over={words.t('wall.hands.over')} title={title}>
      <Dots title={title} points={slide.points} counts={slide.hands} />
    </SlideFrame>
  );
}
