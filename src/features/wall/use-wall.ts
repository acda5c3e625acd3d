import { useState } from 'react';
import type { Id } from '#domain/ids.ts';
import { useQuery } from '#ui/use-query.ts';
import { useShared, type Shared } from './between-windows.ts';
import type { Slide, Slides } from './slides.ts';

/** Minutes to choose from; the key T takes one after the other, then none. */
export const talkTimes = [2, 3, 5] as const;

export type Wall = Omit<Shared, 'slide'> & {
  readonly slides: readonly Slide[];
  /** From 0. */
  readonly at: number;
  readonly slide: Slide;
  readonly go: (to: number) => void;
  readonly blacken: () => void;
  readonly turnTheme: () => void;
  /** Null stops it. */
  readonly startTimer: (minutes: number | null) => void;
  readonly nextTimer: () => void;
};

/** Where the wall stands: slide and theme in the address, so that a reload comes back; the same in every window. */
export function useWall(assessment: Id, slides: Slides): Wall {
  const [query, change] = useQuery();
  const [black, setBlack] = useState(false);
  const [timer, setTimer] = useState<Shared['timer']>(null);
  const theme = query.get('theme') === 'dark' ? 'dark' : 'light';
  const found = slides.findIndex(({ id }) => id === query.get('slide'));
  const at = Math.max(0, found);
  const slide = slides[at] ?? slides[0];
  const here: Shared = { slide: slide.id, theme, black, timer };
  const take = (next: Shared) => {
    change({ slide: next.slide, theme: next.theme });
    setBlack(next.black);
    setTimer(next.timer);
  };
  const tell = useShared(assessment, here, take);
  const set = (part: Partial<Shared>) => {
    const next = { ...here, ...part };
    take(next);
    tell(next);
  };
  const startTimer = (minutes: number | null) =>
    set({ timer: minutes === null ? null : { minutes, until: Date.now() + minutes * 60_000 } });
  return {
    ...here,
    slides,
    at,
    slide,
    go: (to) => {
      const next = slides[Math.min(slides.length - 1, Math.max(0, to))] ?? slide;
      // Time that is over belongs to the slide that is left.
      const over = timer !== null && timer.until <= Date.now();
      set({ slide: next.id, black: false, ...(over && next !== slide ? { timer: null } : {}) });
    },
    blacken: () => set({ black: !black }),
    turnTheme: () => set({ theme: theme === 'dark' ? 'light' : 'dark' }),
    startTimer,
    nextTimer: () => startTimer(talkTimes.find((minutes) => minutes > (timer?.minutes ?? 0)) ?? null),
  };
}
