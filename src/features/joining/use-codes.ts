import { useEffect, useState } from 'react';
import { toFrames } from '#exchange/qr/frames.ts';
import { invite } from '#exchange/qr/invite.ts';
import { toText } from '#exchange/qr/text-code.ts';
import type { Invited } from '#storage/join-by-invitation.ts';
import type { LoadLibrary } from './use-joining.ts';

export type Codes = { readonly frames: readonly string[]; readonly text: string };

/** The invitation as codes and as text; null while they are made, 'too-large' where it has to go as a file. */
export function useCodes(given: Invited, loadLibrary: LoadLibrary): Codes | 'too-large' | null {
  const [first] = useState({ given, loadLibrary });
  const [codes, setCodes] = useState<Codes | 'too-large' | null>(null);
  useEffect(() => {
    let wanted = true;
    makeCodes(first.given, first.loadLibrary).then(
      (made) => wanted && setCodes(made),
      // A bug is thrown while drawing, so that the error page shows it.
      (bug: unknown) =>
        setCodes(() => {
          throw bug;
        }),
    );
    return () => {
      wanted = false;
    };
  }, [first]);
  return codes;
}

async function makeCodes(invited: Invited, loadLibrary: LoadLibrary): Promise<Codes | 'too-large'> {
  const written = await invite(invited, await loadLibrary());
  if (!written.ok) return 'too-large';
  return { frames: toFrames('invitation', written.value), text: toText(written.value) };
}
