import { useRef, useState } from 'react';
import type { Id } from '#domain/ids.ts';
import { useDatabase } from '#storage/live.tsx';
import { readPhoto } from '#ui/scanner/read-photo.ts';
import { useTones } from '#ui/scanner/use-tones.ts';
import { openStation, type Outcome, type Station } from './station.ts';

export type Scanned = {
  /** Of this page, so that the same news twice is told twice. */
  readonly number: number;
  readonly outcome: Outcome;
};

type Tally = {
  readonly last: Scanned | null;
  /** Partners whose people's answers came in, latest first, ten at the most; none where answers are anonymous. */
  readonly recent: readonly Scanned[];
};

const most = 10;

const isIn = { added: true, corrected: true, withdrawn: false, same: false } as const;

/** What came before the camera here, one thing after the other; the tone comes after the answers are stored. */
export function useStation(assessment: Id) {
  const db = useDatabase();
  const tones = useTones();
  const [tally, setTally] = useState<Tally>({ last: null, recent: [] });
  const station = useRef<Station | null>(null);
  const queue = useRef<Promise<void>>(Promise.resolve());

  const tell = (outcome: Outcome | null) => {
    if (!outcome) return;
    if (outcome.kind !== 'missing') tones.play(outcome.kind);
    setTally(({ last, recent }) => {
      const scanned = { number: (last?.number ?? 0) + 1, outcome };
      const isNamed = outcome.kind === 'accepted' && isIn[outcome.fate] && outcome.partner !== null;
      return { last: scanned, recent: isNamed ? [scanned, ...recent].slice(0, most) : recent };
    });
  };
  const enqueue = (work: (at: Station) => Promise<Outcome | null>) => {
    const at = (station.current ??= openStation(db, assessment));
    queue.current = queue.current
      .then(async () => tell(await work(at)))
      .catch((bug: unknown) =>
        // Thrown while drawing, so that the error page shows it.
        setTally(() => {
          throw bug;
        }),
      );
  };
  return {
    ...tally,
    tones,
    readCode: (text: string) => enqueue((at) => at.code(text, Date.now())),
    readTyped: (text: string) => enqueue((at) => at.typed(text)),
    readFile: (file: Blob) => enqueue((at) => readPicture(at, file)),
  };
}

async function readPicture(at: Station, file: Blob): Promise<Outcome | null> {
  const texts = await readPhoto(file);
  if (!texts) return { kind: 'refused', refusal: { kind: 'no-picture' } };
  if (texts.length === 0) return { kind: 'refused', refusal: { kind: 'no-code' } };
  let outcome: Outcome | null = null;
  for (const text of texts) outcome = await at.code(text, Date.now());
  return outcome;
}
