import { useEffect, useState } from 'react';
import type { Assessment } from '#domain/responses/assessment.ts';
import type { Joined } from '#domain/responses/join-key.ts';
import { toFrames } from '#exchange/qr/frames.ts';
import type { QrError } from '#exchange/qr/qr-error.ts';
import { sealAnswers } from '#exchange/qr/seal-answers.ts';
import { toText } from '#exchange/qr/text-code.ts';
import type { ToHandIn } from '#storage/to-hand-in.ts';

export type Sealed =
  | { readonly state: 'sealing' }
  | { readonly state: 'sealed'; readonly frames: readonly string[]; readonly text: string }
  | { readonly state: 'failed'; readonly error: QrError };

type ToSeal = { readonly assessment: Assessment; readonly joined: Joined; readonly what: ToHandIn };

/**
 * What is handed in, sealed for the keeper: once, so that the code stays the same while it is scanned. For other answers
 * mount it anew (`nameOf`).
 */
export function useSealed(given: ToSeal): Sealed {
  const [first] = useState(given);
  const [sealed, setSealed] = useState<Sealed>({ state: 'sealing' });
  useEffect(() => {
    let wanted = true;
    seal(first).then(
      (made) => wanted && setSealed(made),
      // A bug is thrown while drawing, so that the error page shows it.
      (bug: unknown) =>
        setSealed(() => {
          throw bug;
        }),
    );
    return () => {
      wanted = false;
    };
  }, [first]);
  return sealed;
}

/** The same for the same answers, sealed for the same key. */
export const nameOf = ({ responses, withdrawn }: ToHandIn, { publicKey, token }: Joined): string =>
  [...responses.map(({ id }) => id), ...withdrawn, publicKey, token].join(' ');

async function seal({ assessment, joined, what }: ToSeal): Promise<Sealed> {
  const { responses, withdrawn } = what;
  const sealed = await sealAnswers({ assessment, responses, withdrawn, ...joined });
  if (!sealed.ok) return { state: 'failed', error: sealed.error };
  const { value } = sealed;
  return { state: 'sealed', frames: toFrames('answers', value), text: toText(value) };
}
