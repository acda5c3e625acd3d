import type { Slug } from '#domain/ids.ts';
import type { Item, ItemOf, Kind, SubjectKind } from '#domain/questionnaire/item.ts';
import type { Dimension, Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { AnswerValue } from './answer.ts';
import { asksEach, type Assessment } from './assessment.ts';
import { commentedOn, sheetRuns, type SheetRun } from './sheet-order.ts';
import { subjectsOf, subjectsOpenTo } from './sitting.ts';
import { partnership, type Subject } from './subject.ts';
import { typedKinds, type Box, type Typed, type TypedRules } from './typed-kinds.ts';

/** A box of the sheet, about somebody. */
export type Cell = Box & {
  /** Of all on the sheet. */
  readonly key: string;
  readonly questionnaire: Questionnaire;
  readonly item: Item;
  readonly subject: Subject;
};

/** What stands in one line; a statement whose boxes follow in lines of their own has none. */
export type Line = {
  readonly key: string;
  /** Null where a line goes on with the statement above it. */
  readonly number: number | null;
  readonly item: Item;
  /** What the line is about besides its statement. */
  readonly of: { readonly stage: Slug } | { readonly subject: Subject } | null;
  readonly cells: readonly Cell[];
};

/** Lines with the same columns. */
export type Run = {
  readonly key: string;
  readonly questionnaire: Questionnaire;
  readonly columns: readonly Subject[];
  readonly lines: readonly Line[];
};

/** Something that was written: an answer in words, or a comment on a dimension. */
export type Writing =
  | {
      readonly kind: 'open';
      readonly number: number;
      readonly questionnaire: Questionnaire;
      readonly item: Item;
      readonly subject: Subject;
    }
  | {
      readonly kind: 'comment';
      readonly numbers: readonly number[];
      readonly questionnaire: Questionnaire;
      readonly dimension: Dimension;
    };

export type TypedSheet = { readonly runs: readonly Run[]; readonly writings: readonly Writing[] };

/** All that is typed in of a sheet that one of the partner's people filled in, in its order. `all`: as on the sheet (R4). */
export function typedSheet(assessment: Assessment, partner: string, all: boolean): TypedSheet {
  let first = 1;
  const parts = assessment.parts.filter(asksEach).map((part) => {
    const { questionnaire } = part;
    const { runs, next } = sheetRuns(part, first, (kind) => columnsOf(kind, assessment, partner, all));
    const comments = commentedOn(part, first).map(({ dimension, numbers }): Writing => ({
      kind: 'comment',
      questionnaire,
      dimension,
      numbers,
    }));
    first = next;
    return { questionnaire, runs, comments };
  });
  const writings = parts.flatMap(({ questionnaire, runs, comments }) => [
    ...runs.flatMap((run) => opensOf(questionnaire, run)),
    ...comments,
  ]);
  return {
    runs: parts.flatMap(({ questionnaire, runs }) =>
      runs.map((run) => runOf(questionnaire, run)).filter(({ lines }) => lines.length > 0),
    ),
    writings,
  };
}

/** The columns of a sheet: none about the whole, or about oneself. */
function columnsOf(
  kind: SubjectKind,
  assessment: Assessment,
  partner: string,
  all: boolean,
): readonly Subject[] {
  if (kind === 'partnership' || kind === 'self') return [];
  return (all ? subjectsOpenTo : subjectsOf)({ subject: kind }, assessment, partner);
}

function runOf(questionnaire: Questionnaire, { items, columns, run }: SheetRun<Subject>): Run {
  const key = `${questionnaire.id} ${items[0]?.number ?? 0} ${run}`;
  const lines = items.flatMap(({ item, number }): Line[] => {
    const boxes = boxesOf(item, questionnaire);
    const base = { key: `${questionnaire.id} ${item.id} ${run}`, number, item };
    const cellsOf = (subject: Subject, some: readonly Box[]): Cell[] =>
      some.map((box) => ({
        ...box,
        key: `${questionnaire.id} ${item.id} ${subject} ${typeof box.part === 'string' ? box.part : box.part.stage}`,
        questionnaire,
        item,
        subject,
      }));
    const about = columns.length > 0 ? columns : [wholeOf(item)];
    if (boxes.length === 0) return [];
    if (item.kind === 'matrix') {
      return [
        { ...base, of: null, cells: [] },
        ...item.stages.map(({ id }, place): Line => ({
          key: `${base.key} ${id}`,
          number: null,
          item,
          of: { stage: id },
          cells: about.flatMap((subject) => cellsOf(subject, boxes.slice(place, place + 1))),
        })),
      ];
    }
    if (boxes.length > 1 && columns.length > 0) {
      return [
        { ...base, of: null, cells: [] },
        ...columns.map((subject): Line => ({
          key: `${base.key} ${subject}`,
          number: null,
          item,
          of: { subject },
          cells: cellsOf(subject, boxes),
        })),
      ];
    }
    return [{ ...base, of: null, cells: about.flatMap((subject) => cellsOf(subject, boxes)) }];
  });
  return { key, questionnaire, columns, lines };
}

const opensOf = (questionnaire: Questionnaire, { items }: SheetRun<Subject>): Writing[] =>
  items.flatMap(({ item, number }) =>
    item.kind === 'open' ? [{ kind: 'open', number, questionnaire, item, subject: wholeOf(item) }] : [],
  );

const wholeOf = ({ subject }: Item): Subject => (subject === 'self' ? 'self' : partnership);

const rulesOf = <K extends Kind>({ kind }: ItemOf<K> & { kind: K }): TypedRules<K> => typedKinds[kind];

function boxesOf<K extends Kind>(
  item: ItemOf<K> & { kind: K },
  questionnaire: Questionnaire,
): readonly Box[] {
  return rulesOf<K>(item).boxes(item, questionnaire);
}

/** What stands in a cell, of the answer that it is a part of. */
export const typedIn = ({ item, part }: Pick<Cell, 'item' | 'part'>, value: AnswerValue | undefined): Typed =>
  typedKinds[item.kind].read(value, part);

/** The answer with the cell filled in or emptied; null for none. */
export const withTyped = (
  { item, part }: Pick<Cell, 'item' | 'part'>,
  value: AnswerValue | undefined,
  typed: Typed,
): AnswerValue | null => typedKinds[item.kind].write(value, part, typed);

/** A wish can be typed only where there is a level now. */
export const isShut = ({ part }: Pick<Cell, 'part'>, value: AnswerValue | undefined): boolean =>
  part === 'wished' && (typeof value !== 'object' || !('now' in value));
