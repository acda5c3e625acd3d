/** Frequency in Hz, length in seconds, and the hand's share in milliseconds of shaking and rest. */
const sounds = {
  accepted: { frequency: 1320, seconds: 0.15, shake: [80] },
  refused: { frequency: 220, seconds: 0.4, shake: [200, 100, 200] },
} as const;

export type Sound = keyof typeof sounds;

/** High: it is in; low: it is not. */
export type Tones = {
  /** To be called within a tap: browsers let no page sound before. */
  readonly wake: () => void;
  readonly play: (sound: Sound) => void;
  readonly end: () => void;
};

export function makeTones(): Tones {
  let context: AudioContext | null = null;
  return {
    wake: () => {
      if (typeof AudioContext !== 'function') return;
      context ??= new AudioContext();
      // Refused where there is no tap: then it stays silent.
      void context.resume().catch(() => undefined);
    },
    play: (sound) => {
      const { frequency, seconds, shake } = sounds[sound];
      if ('vibrate' in navigator) navigator.vibrate([...shake]);
      if (context?.state === 'running') beep(context, frequency, seconds);
    },
    end: () => {
      void context?.close();
      context = null;
    },
  };
}

function beep(context: AudioContext, frequency: number, seconds: number): void {
  const voice = new OscillatorNode(context, { type: 'triangle', frequency });
  const loudness = new GainNode(context, { gain: 0.4 });
  const end = context.currentTime + seconds;
  // Fading at the end: cut off it would click.
  loudness.gain.setTargetAtTime(0, end - 0.05, 0.015);
  voice.connect(loudness).connect(context.destination);
  voice.start();
  voice.stop(end);
}
