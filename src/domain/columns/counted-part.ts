import type { Id, Slug } from '#domain/ids.ts';
import type { Assessment, Part } from '#domain/responses/assessment.ts';
import type { Columns } from './columns.ts';
import type { Counting } from './counting.ts';
import type { Tables } from './tables.ts';

/** One questionnaire of an assessment: the responses to it that count, and their tables. */
export type CountedPart = {
  readonly assessment: Assessment;
  readonly part: Part;
  /** Of the part in the assessment. */
  readonly place: number;
  /** By layout. */
  readonly tables: readonly Tables[];
  /** By response of the columns: 1 where it counts, if it is one to this part. */
  readonly flags: ReadonlyMap<Columns, Uint8Array>;
};

/** An assessment with its tables. */
export type CountedAssessment = { readonly assessment: Assessment; readonly counting: Counting };

/** Null when the assessment does not ask the questionnaire. */
export function countedPart(
  { assessment, counting }: CountedAssessment,
  questionnaire: Slug,
): CountedPart | null {
  const place = assessment.parts.findIndex((one) => one.questionnaire.id === questionnaire);
  const part = assessment.parts[place];
  return part ? { assessment, part, place, flags: counting.flags, tables: counting.tables(place) } : null;
}

/** A response that counts. */
export type Counted = {
  readonly response: string;
  readonly respondent: string;
  readonly person: string;
  readonly partner: Id;
};

/** The responses that count, to one part or to all. */
export function countedIn({ flags, place }: Pick<CountedPart, 'flags'> & { place?: number }): Counted[] {
  const found: Counted[] = [];
  for (const [columns, own] of flags) {
    for (const [at, response] of columns.ids.entries()) {
      if (own[at] !== 1 || (place !== undefined && columns.parts[at] !== place)) continue;
      found.push({ response, ...speakerAt(columns, at) });
    }
  }
  return found;
}

function speakerAt(columns: Columns, at: number): Omit<Counted, 'response'> {
  const [respondent, person] = [columns.respondents[at], columns.people[at]];
  const partner = columns.voices[columns.speakers[at] ?? -1]?.partner;
  if (respondent === undefined || person === undefined || partner === undefined) {
    throw new Error('a response without a respondent or a partner');
  }
  return { respondent, person, partner };
}
