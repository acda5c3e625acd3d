import { loadLibrary } from '#features/assessment/library.ts';
import { GuideView } from '#features/guide/guide-view.tsx';

/** `#/guide/:chapter?`: what stands behind the questionnaires, and how to read their results. */
export default function GuideRoute({ chapter }: { readonly chapter: string }) {
  return <GuideView chapter={chapter} loadLibrary={loadLibrary} />;
}
