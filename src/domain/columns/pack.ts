import type { Slug } from '#domain/ids.ts';
import type { Part } from '#domain/responses/assessment.ts';
import type { Response } from '#domain/responses/response.ts';
import { itemsOf } from '#domain/responses/sitting.ts';
import type { Subject } from '#domain/responses/subject.ts';
import type { Block, Columns, Speaker, WrittenComment } from './columns.ts';
import { layoutsOf, type Layout } from './layout.ts';
import { Register } from './register.ts';
import { none } from './slots.ts';

/**
 * Responses in columns, in the order they come in. A response to another version or form than the assessment asks has
 * no rows. No responses give empty columns.
 */
export function pack(responses: readonly Response[], parts: readonly Part[]): Columns {
  const names = new Register<Slug>((name) => name);
  const voices = new Register<Speaker>(({ partner, role }) => `${partner} ${role}`);
  const subjects = new Register<Subject>((subject) => subject);
  const writers = parts.map((part) => ({ blocks: layoutsOf(part).map(newBlock), open: openItems(part) }));
  const comments: WrittenComment[] = [];
  const placeOfPart = Int16Array.from(responses, (response) =>
    parts.findIndex((part) => isMeant(response, part)),
  );
  for (const [place, response] of responses.entries()) {
    const writer = writers[placeOfPart[place] ?? -1];
    if (!writer) continue;
    for (const block of writer.blocks) writeRows(block, place, response, subjects);
    comments.push(...writtenIn(response, writer.open, place));
  }
  return {
    ids: responses.map(({ id }) => id),
    respondents: responses.map(({ respondent }) => respondent),
    people: responses.map(({ pairing, respondent }) => pairing ?? respondent),
    replaces: responses.map(({ replaces }) => replaces ?? ''),
    questionnaires: Uint16Array.from(responses, ({ questionnaire }) => names.placeOf(questionnaire.id)),
    parts: placeOfPart,
    rounds: Uint32Array.from(responses, ({ round }) => round),
    speakers: Uint16Array.from(responses, ({ partner, role }) =>
      voices.placeOf({ partner, role: role ?? '' }),
    ),
    names: names.entries,
    voices: voices.entries,
    subjects: subjects.entries,
    blocks: writers.flatMap(({ blocks }, part) =>
      blocks.map((block, layout) => blockOf(block, part, layout)),
    ),
    comments,
  };
}

const openItems = ({ questionnaire, form }: Part): ReadonlyMap<Slug, Slug> =>
  new Map(
    itemsOf({ questionnaire, form }).flatMap(({ kind, id, dimension }) =>
      kind === 'open' ? [[id, dimension]] : [],
    ),
  );

/** Comments, then what open items were answered; `open` is their dimensions, by item. */
const writtenIn = (
  { comments, answers }: Response,
  open: ReadonlyMap<Slug, Slug>,
  response: number,
): WrittenComment[] => [
  ...comments.map(({ dimension, text }) => ({ response, dimension, item: null, text })),
  ...answers.flatMap(({ item, value }) => {
    const dimension = open.get(item);
    const text = typeof value === 'object' && 'text' in value ? value.text : undefined;
    return dimension === undefined || text === undefined ? [] : { response, dimension, item, text };
  }),
];

const isMeant = ({ questionnaire: { id, version, form } }: Response, part: Part): boolean =>
  id === part.questionnaire.id && version === part.questionnaire.version && form === part.form;

type NewBlock = {
  readonly layout: Layout;
  /** Places of an item's slots. */
  readonly placesOf: ReadonlyMap<string, readonly number[]>;
  readonly rows: { readonly response: number; readonly subject: number; readonly codes: Uint8Array }[];
};

function newBlock(layout: Layout): NewBlock {
  const placesOf = new Map<string, number[]>();
  for (const [place, { item }] of layout.slots.entries()) {
    placesOf.set(item, [...(placesOf.get(item) ?? []), place]);
  }
  return { layout, placesOf, rows: [] };
}

/** A row for each subject of the layout's kind that the response says something about. */
function writeRows(
  { layout: { kind, slots }, placesOf, rows }: NewBlock,
  response: number,
  { answers }: Response,
  subjects: Register<Subject>,
): void {
  const about = new Map<Subject, Uint8Array>();
  const rowAbout = (subject: Subject): Uint8Array => {
    const codes = new Uint8Array(slots.length);
    about.set(subject, codes);
    rows.push({ response, subject: subjects.placeOf(subject), codes });
    return codes;
  };
  const isMine = (subject: Subject) => subject === kind || subject.startsWith(`${kind}:`);
  for (const { item, subject, value } of answers) {
    const places = placesOf.get(item);
    const codes = places && (about.get(subject) ?? (isMine(subject) ? rowAbout(subject) : null));
    if (!places || !codes) continue;
    for (const place of places) codes[place] = slots[place]?.encode(value) ?? none;
  }
}

function blockOf({ layout: { slots }, rows }: NewBlock, part: number, layout: number): Block {
  const codes = new Uint8Array(rows.length * slots.length);
  for (const [row, { codes: own }] of rows.entries()) {
    own.forEach((code, slot) => (codes[slot * rows.length + row] = code));
  }
  return {
    part,
    layout,
    slots: slots.map(({ id }) => id),
    responses: Uint32Array.from(rows, ({ response }) => response),
    subjects: Uint16Array.from(rows, ({ subject }) => subject),
    codes,
  };
}
