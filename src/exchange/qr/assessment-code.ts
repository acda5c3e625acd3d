import type { Id } from '#domain/ids.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import type { Partner } from '#domain/responses/partnership.ts';
import { cutCode, partnerCode } from './people-code.ts';
import { day, flag, list, oneOf, optional, whole, type Stream } from './stream.ts';

const modes = ['by-partner', 'anonymous'] as const;
const weightings = ['partner', 'respondent'] as const;
const references = ['last-meeting', 'last-three-months'] as const;
const mostExpected = 255;
const greatestK = 255;
const mostPeople = 999;

type WithoutParts = Omit<Assessment, 'parts'>;

/** All of an assessment but what it asks. */
export function assessmentCode(
  stream: Stream,
  given: Assessment | undefined,
  partnership: Id,
  partners: readonly Partner[],
): WithoutParts {
  // The order is the format's. A field that is missing here does not compile: it needs a new version.
  const { again, ...fields } = {
    id: stream.raw(given?.id ?? '', 16),
    partnership,
    date: day(stream, given?.date),
    title: stream.text(given?.title ?? ''),
    mode: oneOf(stream, given?.mode, modes),
    k: stream.digit(given?.k ?? 0, greatestK + 1),
    weighting: oneOf(stream, given?.weighting, weightings),
    cut: cutCode(stream, given?.cut ?? null, partners),
    expected: list(stream, given?.expected ?? [], mostExpected, (one) => ({
      partner: partnerCode(stream, one?.partner, partners),
      people: stream.digit(one?.people ?? 0, mostPeople + 1),
    })),
    reference: oneOf(stream, given?.reference, references),
    again: optional(stream, given?.again, (first) => ({ of: stream.raw(first?.of ?? '', 16) })),
    keeper: {
      name: stream.text(given?.keeper.name ?? ''),
      purpose: stream.text(given?.keeper.purpose ?? ''),
      until: stream.text(given?.keeper.until ?? ''),
    },
    turn: whole(stream, given?.turn ?? 0),
    deleted: flag(stream, given?.deleted ?? false),
    stamps: {},
  } satisfies { readonly [K in keyof Required<WithoutParts>]: unknown };
  return { ...fields, ...(again === undefined ? {} : { again }) };
}
