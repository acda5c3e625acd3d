import { createContext, use, useEffect, useState } from 'react';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import { toFrames } from '#exchange/qr/frames.ts';
import { invite } from '#exchange/qr/invite.ts';
import type { Inviting, WallFound } from './read-wall.ts';

type LoadLibrary = () => Promise<readonly Questionnaire[]>;

/** What every phone has, given by the app: only other questionnaires travel with the invitation. */
export const LibraryLoader = createContext<LoadLibrary>(async () => []);

const none: readonly string[] = [];

/** The texts of the codes that phones join with; none while they are made, and where nobody is invited so. */
export function useCodes({ assessment, inviting }: WallFound): readonly string[] {
  const loadLibrary = use(LibraryLoader);
  const [codes, setCodes] = useState(none);
  useEffect(() => {
    if (!inviting) return undefined;
    let wanted = true;
    const make = async () => {
      const made = await codesFor(assessment, inviting, loadLibrary);
      if (wanted) setCodes((before) => (made.join() === before.join() ? before : made));
    };
    void make().catch((bug: unknown) =>
      setCodes(() => {
        throw bug;
      }),
    );
    return () => {
      wanted = false;
    };
  }, [assessment, inviting, loadLibrary]);
  return inviting ? codes : none;
}

async function codesFor(
  assessment: Assessment,
  { partnership, partners, joinKey: { publicKey, token } }: Inviting,
  loadLibrary: LoadLibrary,
): Promise<readonly string[]> {
  const library = await loadLibrary();
  const written = await invite({ partnership, partners, assessment, publicKey, token }, library);
  // What is too large for codes goes by file: then the wall shows the numbers alone.
  return written.ok ? toFrames('invitation', written.value) : none;
}
