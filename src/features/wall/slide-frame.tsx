import { useEffect, useRef, type ReactNode } from 'react';
import styles from './slide.module.css';

type SlideFrameProps = {
  /** Small words above the title: where this is. */
  readonly over: string;
  readonly title: string;
  readonly children?: ReactNode;
};

/** What all slides share. The title takes the focus when a slide comes, so that it is read out. */
export function SlideFrame({ over, title, children }: SlideFrameProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <>
      <header className={styles['head']}>
        <p className={styles['over']}>{over}</p>
        <h1 ref={heading} tabIndex={-1} className={styles['title']} data-length={lengthOf(title)}>
          {title}
        </h1>
      </header>
      {children}
    </>
  );
}

/** The longer it is, the smaller it is set, so that the rest keeps its room. */
const lengthOf = (title: string): 'short' | 'long' | 'longest' =>
  title.length <= 32 ? 'short' : title.length <= 90 ? 'long' : 'longest';
