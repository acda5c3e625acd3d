import { Slug } from '#domain/ids.ts';
import { isUnaskable } from '#domain/questionnaire/askable-errors.ts';
import { readQuestionnaire } from '#domain/questionnaire/check.ts';
import { publish } from '#domain/questionnaire/publish.ts';
import type { Published } from '#domain/questionnaire/published.ts';
import { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Part } from '#domain/responses/assessment.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { readJson } from './plain-json.ts';
import type { QrError } from './qr-error.ts';
import { flag, list, named, optional, whole, type Stream } from './stream.ts';
import { tagLength } from './tag.ts';

export type BuiltIn = (id: Slug, version: number) => Questionnaire | undefined;

const mostOwn = 63;
const mostParts = 255;
const mostItems = 9999;

/** People's own questionnaires, word for word as JSON. Null for one that does not hold. */
export function ownCode(stream: Stream, given: readonly Published[]): Published[] | null {
  const texts = list(stream, given, mostOwn, (one) =>
    stream.text(one === undefined ? '' : JSON.stringify(one.questionnaire)),
  );
  if (given.length > 0) return [...given];
  const read = texts.flatMap((text) => readOwn(readJson(text)) ?? []);
  return read.length === texts.length ? read.map(publish) : null;
}

/** What would not be asked any more was asked once, and is taken. */
function readOwn(data: unknown): Questionnaire | null {
  const read = readQuestionnaire(data);
  if (read.ok) return read.value;
  return read.error.every(isUnaskable) ? Questionnaire.parse(data) : null;
}

export function writeParts(stream: Stream, parts: readonly Part[], own: readonly Published[]): void {
  stream.digit(parts.length, mostParts + 1);
  for (const part of parts) {
    writeName(stream, part.questionnaire, own);
    questionsCode(stream, part.questionnaire, part);
  }
}

/** The parts, or the first questionnaire that this app does not have in these words. */
export function readParts(
  stream: Stream,
  own: readonly Published[],
  builtIn: BuiltIn,
): Result<Part[], QrError> {
  const parts: Part[] = [];
  for (let left = stream.digit(0, mostParts + 1); left > 0; left -= 1) {
    const questionnaire = readName(stream, own, builtIn);
    if (!questionnaire.ok) return questionnaire;
    parts.push(questionsCode(stream, questionnaire.value, undefined));
  }
  return ok(parts);
}

/** The place of an own one from 1, or 0 and then id, version and the first bytes of the digest. */
function writeName(stream: Stream, questionnaire: Questionnaire, own: readonly Published[]): void {
  const { id } = publish(questionnaire);
  const place = own.findIndex((one) => one.id === id);
  stream.digit(place + 1, mostOwn + 1);
  if (place >= 0) return;
  stream.text(questionnaire.id);
  whole(stream, questionnaire.version);
  stream.raw(id.slice(0, tagLength * 2), tagLength);
}

function readName(
  stream: Stream,
  own: readonly Published[],
  builtIn: BuiltIn,
): Result<Questionnaire, QrError> {
  const place = stream.digit(0, mostOwn + 1);
  if (place > 0) {
    const found = own[place - 1];
    return found ? ok(found.questionnaire) : fail({ kind: 'damaged' });
  }
  const id = stream.text('');
  const version = whole(stream, 0);
  const digest = stream.raw('', tagLength);
  // It is told when it is not known: no words of a stranger's choice.
  if (!Slug.safeParse(id).success) return fail({ kind: 'damaged' });
  const found = builtIn(id, version);
  if (found && publish(found).id.startsWith(digest) && digest !== '') return ok(found);
  return fail({ kind: 'unknown-questionnaire', id, title: found?.title ?? null });
}

const ids = (all: readonly { readonly id: Slug }[]): Slug[] => all.map(({ id }) => id);

/** The form and the items by their places in the questionnaire. */
function questionsCode(stream: Stream, questionnaire: Questionnaire, given: Part | undefined): Part {
  // A field that is missing here does not compile: it needs a new version.
  const { hands, items, ...part } = {
    questionnaire,
    form: named(stream, given?.form, ids(questionnaire.forms)),
    hands: flag(stream, given?.hands ?? false),
    items: optional(stream, given?.items, (some) =>
      list(stream, some ?? [], mostItems, (item) => named(stream, item, ids(questionnaire.items))),
    ),
  } satisfies { readonly [K in keyof Required<Part>]: unknown };
  return { ...part, ...(hands ? { hands } : {}), ...(items === undefined ? {} : { items }) };
}
