import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { ExportPage } from './export-page.tsx';
import { ImportPage } from './import-page.tsx';

type QuestionnaireFilesProps = {
  /** `import`, or the id of a questionnaire. */
  readonly view: string;
  /** The built-in ones; the same function each time. */
  readonly loadLibrary: () => Promise<readonly Questionnaire[]>;
};

/** `#/questionnaires/…`: questionnaires in from files, and out into files. */
export const QuestionnaireFiles = ({ view, loadLibrary }: QuestionnaireFilesProps) =>
  view === 'import' ? (
    <ImportPage loadLibrary={loadLibrary} />
  ) : (
    <ExportPage id={view} loadLibrary={loadLibrary} />
  );
