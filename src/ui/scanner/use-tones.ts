import { useEffect, useRef, useState } from 'react';
import { makeTones, type Sound, type Tones } from './tones.ts';

/** Sounds for those who look at the code and not at the screen; they can be switched off. */
export function useTones() {
  const tones = useRef<Tones | null>(null);
  const [muted, setMuted] = useState(false);
  const latest = useRef(muted);
  useEffect(() => {
    latest.current = muted;
  });
  useEffect(
    () => () => {
      tones.current?.end();
      tones.current = null;
    },
    [],
  );
  return {
    wake: () => (tones.current ??= makeTones()).wake(),
    /** Silent before `wake`. */
    play: (sound: Sound) => {
      if (!latest.current) tones.current?.play(sound);
    },
    muted,
    setMuted,
  };
}
