import type { Id } from '#domain/ids.ts';
import { loadLibrary } from '#features/assessment/library.ts';
import { LibraryLoader } from '#features/wall/use-codes.ts';
import { WallRoute } from '#features/wall/wall-route.tsx';

/** `#/a/:assessment/wall`: the invitation on it leaves out what every phone has. */
export default function Wall({ assessment }: { readonly assessment: Id }) {
  return (
    <LibraryLoader value={loadLibrary}>
      <WallRoute assessment={assessment} />
    </LibraryLoader>
  );
}
