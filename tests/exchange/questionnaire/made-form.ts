import { readQuestionnaireFile, type Imported, type Refused } from '#exchange/questionnaire/read-file.ts';
import type { Left, Place, Wrong } from '#exchange/questionnaire/finding.ts';
import type { Result } from '#domain/result.ts';
import { packed, partsOf, rowsOf } from '../xlsx/made-xlsx.ts';

type Rows = readonly (readonly string[])[];

export const assumed = { language: 'id', subject: 'partnership', fileName: 'Formulir kami' } as const;

/** An XLSForm from the texts of its sheets. */
export const form = (sheets: Readonly<Record<string, Rows>>): Uint8Array =>
  packed(partsOf(Object.fromEntries(Object.entries(sheets).map(([name, rows]) => [name, rowsOf(rows)]))));

export const json = (data: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(data));

export const readForm = (bytes: Uint8Array): Promise<Result<Imported, Refused>> =>
  readQuestionnaireFile(bytes, assumed);

/** What was read, where it must have been. */
export async function imported(bytes: Uint8Array): Promise<Imported> {
  const read = await readForm(bytes);
  if (!read.ok) throw new Error(said(read.error.wrong).join('\n'));
  return read.value;
}

/** Why it was refused, where it must have been. */
export async function refused(bytes: Uint8Array): Promise<Refused> {
  const read = await readForm(bytes);
  if (read.ok) throw new Error('it was taken');
  return read.error;
}

/** `survey 3 C missing-language en`: each finding in a line. */
export const said = (findings: readonly (Wrong | Left)[]): string[] =>
  findings.map(({ place, kind, ...values }) =>
    [
      placed(place),
      kind,
      ...Object.entries(values).flatMap(([key, value]) => (key === 'path' ? [] : words(value))),
    ]
      .filter((part) => part !== '')
      .join(' '),
  );

const words = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

function placed(place: Place): string {
  if (place.at === 'sheet') return [place.sheet, place.row, place.column].filter(Boolean).join(' ');
  if (place.at === 'path') return place.path;
  return place.at === 'line' ? `${place.line}:${place.letter}` : '';
}
