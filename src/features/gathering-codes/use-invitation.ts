import { useEffect, useState } from 'react';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { JoinKey } from '#domain/responses/join-key.ts';
import { toFrames } from '#exchange/qr/frames.ts';
import { invite } from '#exchange/qr/invite.ts';
import { toText } from '#exchange/qr/text-code.ts';
import type { Inviting } from './read-inviting.ts';

export type Invited = Pick<Inviting, 'assessment' | 'partnership' | 'partners'> & {
  readonly joinKey: JoinKey;
  readonly loadLibrary: () => Promise<readonly Questionnaire[]>;
};

type Made = { readonly codes: readonly string[]; readonly text: string };

/** The invitation as codes and as a text; null while it is made. It stays as it was made first. */
export function useInvitation(invited: Invited): Made | 'too-large' | null {
  const [first] = useState(invited);
  const [made, setMade] = useState<Made | 'too-large' | null>(null);
  useEffect(() => {
    let wanted = true;
    const work = async () => {
      const done = await make(first);
      if (wanted) setMade(done);
    };
    void work().catch((bug: unknown) =>
      // Thrown while drawing, so that the error page shows it.
      setMade(() => {
        throw bug;
      }),
    );
    return () => {
      wanted = false;
    };
  }, [first]);
  return made;
}

async function make({ assessment, partnership, partners, joinKey, loadLibrary }: Invited) {
  const { publicKey, token } = joinKey;
  const written = await invite({ partnership, partners, assessment, publicKey, token }, await loadLibrary());
  if (!written.ok) return 'too-large' as const;
  return { codes: toFrames('invitation', written.value), text: toText(written.value) };
}
