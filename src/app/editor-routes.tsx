import type { Id } from '#domain/ids.ts';
import { loadLibrary } from '#features/assessment/library.ts';
import { EditorRoute } from '#features/editor/editor-route.tsx';
import { NewManuscript } from '#features/editor/new-manuscript.tsx';

/** `#/questionnaires/new` and `#/questionnaires/edit/:manuscript`; what is published gives way to the names of the built-in ones. */
export default function EditorRoutes({ manuscript }: { readonly manuscript: Id | null }) {
  return manuscript === null ? (
    <NewManuscript loadLibrary={loadLibrary} />
  ) : (
    <EditorRoute manuscript={manuscript} loadLibrary={loadLibrary} />
  );
}
