import { loadLibrary } from '#features/assessment/library.ts';
import { QuestionnairePaperView } from '#features/paper/questionnaire-paper-view.tsx';

/** `#/paper/:questionnaire`: a questionnaire by itself, on paper. */
export default function PaperRoute({ questionnaire }: { readonly questionnaire: string }) {
  return <QuestionnairePaperView id={questionnaire} loadLibrary={loadLibrary} />;
}
