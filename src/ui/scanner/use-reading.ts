import { useEffect, useRef, useState } from 'react';
import { watchPresence } from './presence.ts';
import { openReader } from './reader.ts';

/** Reads the film as long as there is one, one picture at a time; each code once while it stays in sight. */
export function useReading(video: HTMLVideoElement | null, onRead: (text: string) => void): void {
  const latest = useRef(onRead);
  useEffect(() => {
    latest.current = onRead;
  });
  const presence = useRef(watchPresence());
  const [, setBug] = useState(null);
  useEffect(() => {
    if (!video) return undefined;
    const leaving = new AbortController();
    const { signal } = leaving;
    const read = async () => {
      const reader = await openReader();
      while (!signal.aborted) {
        await nextPicture(video, signal);
        if (signal.aborted) break;
        const texts = await reader.film(video);
        if (signal.aborted) break;
        for (const text of presence.current(texts, Date.now())) latest.current(text);
      }
      reader.end();
    };
    void read().catch((bug: unknown) =>
      // Thrown while drawing, so that the error page shows it.
      setBug(() => {
        throw bug;
      }),
    );
    return () => leaving.abort();
  }, [video]);
}

/** Where the browser does not tell of a new picture, at all or of a film that was scrolled out of view: milliseconds. */
const pause = 200;

const nextPicture = (video: HTMLVideoElement, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const told = 'requestVideoFrameCallback' in video ? video.requestVideoFrameCallback(() => go()) : null;
    const timer = setTimeout(() => go(), pause);
    const go = () => {
      clearTimeout(timer);
      if (told !== null) video.cancelVideoFrameCallback(told);
      signal.removeEventListener('abort', go);
      resolve();
    };
    signal.addEventListener('abort', go);
  });
