import type { ComponentType } from 'react';
import { AgreedSlide } from './agreed-slide.tsx';
import { HandsSlide } from './hands-slide.tsx';
import { JoinSlide } from './join-slide.tsx';
import { PartnerSlide } from './partner-slide.tsx';
import { PlainSlide } from './plain-slide.tsx';
import { PromiseSlide } from './promise-slide.tsx';
import type { WallFound } from './read-wall.ts';
import { ShiftSlide } from './shift-slide.tsx';
import styles from './slide.module.css';
import type { Slide, SlideOf } from './slides.ts';
import { StrengthsSlide } from './strengths-slide.tsx';
import { TalkSlide } from './talk-slide.tsx';

export type SlideProps<K extends Slide['kind']> = {
  readonly slide: SlideOf<K>;
  readonly found: WallFound;
};

type Kinds = { readonly [K in Slide['kind']]: ComponentType<SlideProps<K>> };

const kinds: Kinds = {
  join: JoinSlide,
  promise: PromiseSlide,
  strengths: StrengthsSlide,
  talk: TalkSlide,
  shift: ShiftSlide,
  hands: HandsSlide,
  plain: PlainSlide,
  partner: PartnerSlide,
  agreed: AgreedSlide,
};

/** One slide, as large as its place: every measure in it is a share of that. */
export function SlideView<K extends Slide['kind']>({ slide, found }: SlideProps<K>) {
  const Kind: ComponentType<SlideProps<K>> = kinds[slide.kind];
  return (
    <div className={styles['place']}>
      <section className={styles['slide']}>
        <Kind key={slide.id} slide={slide} found={found} />
      </section>
    </div>
  );
}
