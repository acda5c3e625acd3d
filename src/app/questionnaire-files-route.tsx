import { loadLibrary } from '#features/assessment/library.ts';
import { QuestionnaireFiles } from '#features/questionnaire-files/questionnaire-files.tsx';

/** `#/questionnaires/:view`: what comes in stands beside the built-in ones, and gives way to their names. */
export default function QuestionnaireFilesRoute({ view }: { readonly view: string }) {
  return <QuestionnaireFiles view={view} loadLibrary={loadLibrary} />;
}
