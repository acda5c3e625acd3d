import type { ReactNode } from 'react';
import { Banner } from '#ui/banner.tsx';
import type { Said } from './problem-words.ts';
import styles from './files.module.css';

type ProblemBannerProps = { readonly title: string; readonly said: Said; readonly actions?: ReactNode };

/** What went wrong with a file, and where in it, for the person who is asked for help. */
export function ProblemBanner({ title, said: { text, place }, actions }: ProblemBannerProps) {
  return (
    <Banner tone="error" title={title} actions={actions}>
      <p>{text}</p>
      {place && <p className={styles['place']}>{place}</p>}
    </Banner>
  );
}
