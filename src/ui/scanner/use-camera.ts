import { useEffect, useRef, useState } from 'react';
import { closeCamera, listCameras, openCamera, type Camera, type Choice, type NoCamera } from './camera.ts';

/** What the camera is doing, always one thing. `asking`: the browser asks the person, or the camera is warming up. */
export type Filming =
  | { readonly state: 'off' | 'asking' | NoCamera }
  | { readonly state: 'running'; readonly camera: Camera; readonly choices: readonly Choice[] };

/** The camera of this page: off when the page goes out of sight and on again when it is back; off for good at its end. */
export function useCamera(onProblem?: (problem: NoCamera) => void) {
  const [filming, setFilming] = useState<Filming>({ state: 'off' });
  const held = useRef<Camera | null>(null);
  const asked = useRef(0);
  const isWanted = useRef(false);
  const chosen = useRef<string | null>(null);

  const release = () => {
    asked.current += 1;
    if (held.current) closeCamera(held.current);
    held.current = null;
  };
  const give = (state: NoCamera | 'off') => {
    isWanted.current = false;
    setFilming({ state });
    if (state !== 'off') onProblem?.(state);
  };
  const start = async (id: string | null) => {
    release();
    const mine = asked.current;
    isWanted.current = true;
    chosen.current = id;
    setFilming({ state: 'asking' });
    const camera = await openCamera(id);
    if (mine !== asked.current) return typeof camera === 'string' ? undefined : closeCamera(camera);
    if (typeof camera === 'string') return give(camera);
    held.current = camera;
    camera.track.addEventListener('ended', () => {
      if (held.current !== camera) return;
      release();
      give('broken');
    });
    const choices = await listCameras();
    if (mine === asked.current) setFilming({ state: 'running', camera, choices });
  };
  const stop = () => {
    release();
    give('off');
  };

  /** A bug is thrown while drawing, so that the error page shows it. */
  const begin = (id: string | null = null) =>
    void start(id).catch((bug: unknown) =>
      setFilming(() => {
        throw bug;
      }),
    );

  // Only what is held counts, whichever drawing it was begun in.
  const latest = useRef({ begin, release });
  useEffect(() => {
    latest.current = { begin, release };
  });
  useEffect(() => {
    let interrupted = false;
    const follow = () => {
      if (document.hidden && isWanted.current) {
        interrupted = true;
        isWanted.current = false;
        latest.current.release();
        setFilming({ state: 'off' });
      } else if (!document.hidden && interrupted) {
        interrupted = false;
        latest.current.begin(chosen.current);
      }
    };
    document.addEventListener('visibilitychange', follow);
    return () => {
      document.removeEventListener('visibilitychange', follow);
      latest.current.release();
    };
  }, []);

  return { filming, start: begin, stop };
}
