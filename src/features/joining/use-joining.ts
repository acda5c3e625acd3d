import { useRef, useState } from 'react';
import type { Slug } from '#domain/ids.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Result } from '#domain/result.ts';
import { addFrame, emptyFrames } from '#exchange/qr/frames.ts';
import type { QrError } from '#exchange/qr/qr-error.ts';
import { readInvitation } from '#exchange/qr/read-invitation.ts';
import { kindOf } from '#exchange/qr/head.ts';
import { fromText } from '#exchange/qr/text-code.ts';
import { readStanding, type Invited, type JoinError, type Standing } from '#storage/join-by-invitation.ts';
import { useDatabase } from '#storage/live.tsx';

export type LoadLibrary = () => Promise<readonly Questionnaire[]>;

/** Why nothing came of what was read; `answers`: it is meant for the keeper's camera. */
export type Unread = QrError | { readonly kind: 'answers' };

/** Of an invitation in several codes: those that have been read, in order, and how many there are. */
export type Gathered = { readonly have: readonly number[]; readonly of: number };

export type Joining =
  | {
      readonly step: 'scan';
      readonly gathered: Gathered | null;
      readonly problem: Unread | null;
      readonly busy: boolean;
    }
  | { readonly step: 'look'; readonly invited: Invited; readonly standing: Result<Standing, JoinError> };

const scanning = { step: 'scan', gathered: null, problem: null, busy: false } as const;

/** From codes before the camera, or a pasted text, to an invitation that can be looked at. Nothing is stored here. */
export function useJoining(loadLibrary: LoadLibrary) {
  const db = useDatabase();
  const [joining, setJoining] = useState<Joining>(scanning);
  const frames = useRef(emptyFrames);

  /** What was gathered before stays: the code of something else came in between. */
  const fail = (problem: Unread) =>
    setJoining((before) => ({
      ...scanning,
      gathered: before.step === 'scan' ? before.gathered : null,
      problem,
    }));

  const open = async (bytes: Uint8Array) => {
    setJoining({ ...scanning, busy: true });
    const library = await loadLibrary();
    const builtIn = (id: Slug, version: number) =>
      library.find((one) => one.id === id && one.version === version);
    const read = await readInvitation(bytes, builtIn);
    if (!read.ok) return fail(read.error);
    setJoining({ step: 'look', invited: read.value, standing: await readStanding(db, read.value) });
  };

  /** A bug is thrown while drawing, so that the error page shows it. */
  const run = (work: Promise<void>) =>
    void work.catch((bug: unknown) =>
      setJoining(() => {
        throw bug;
      }),
    );

  const readCode = (text: string): void => {
    const added = addFrame(frames.current, text);
    if (!added.ok) return fail(added.error);
    const { gathering, kind, have, of, bytes } = added.value;
    frames.current = gathering;
    if (kind === 'answers') return fail({ kind });
    if (bytes) return run(open(bytes));
    setJoining({ ...scanning, gathered: { have, of } });
  };

  /** A text code; or what another app read in the codes, one a line. */
  const readText = (text: string): void => {
    const read = fromText(text);
    if (read.ok) {
      if (kindOf(read.value) === 'answers') return fail({ kind: 'answers' });
      return run(open(read.value));
    }
    if (read.error.kind !== 'not-ours') return fail(read.error);
    for (const line of text.split('\n').filter((each) => each.trim() !== '')) readCode(line.trim());
    if (text.trim() === '') fail(read.error);
  };

  return {
    joining,
    readCode,
    readText,
    again: () => {
      frames.current = emptyFrames;
      setJoining(scanning);
    },
  };
}
