import { applyChange } from './apply-answer.ts';
import type { AnswerValue } from './answer.ts';
import type { Assessment } from './assessment.ts';
import { answerKey, commentKey, type Draft } from './draft.ts';
import type { Typed } from './typed-kinds.ts';
import { typedIn, withTyped, type Cell, type TypedSheet, type Writing } from './typed-sheet.ts';

/** Where two typings of one sheet differ. */
export type Difference =
  | { readonly kind: 'cell'; readonly cell: Cell; readonly first: Typed; readonly second: Typed }
  | { readonly kind: 'writing'; readonly writing: Writing; readonly first: string; readonly second: string }
  | { readonly kind: 'role' | 'pairing'; readonly first: string; readonly second: string };

export type Typing = Pick<Draft, 'answers' | 'comments' | 'role' | 'pairing'>;

/** In the order of the sheet; none where both typings say the same. */
export function differencesOf(sheet: TypedSheet, first: Typing, second: Typing): Difference[] {
  const said = (['role', 'pairing'] as const).map((kind): Difference => ({
    kind,
    first: first[kind] ?? '',
    second: second[kind] ?? '',
  }));
  const cells = cellsOf(sheet).map((cell): Difference => ({
    kind: 'cell',
    cell,
    first: typedIn(cell, answerIn(first, cell)),
    second: typedIn(cell, answerIn(second, cell)),
  }));
  const writings = sheet.writings.map((writing): Difference => ({
    kind: 'writing',
    writing,
    first: written(first, writing),
    second: written(second, writing),
  }));
  return [...said, ...cells, ...writings].filter((one) => one.first !== one.second);
}

export const cellsOf = ({ runs }: TypedSheet): readonly Cell[] =>
  runs.flatMap(({ lines }) => lines.flatMap(({ cells }) => cells));

export const answerIn = (
  { answers }: Pick<Draft, 'answers'>,
  { questionnaire, item, subject }: Pick<Cell, 'questionnaire' | 'item' | 'subject'>,
): AnswerValue | undefined => answers[answerKey(questionnaire.id, item.id, subject)];

/** The text as it would be stored; '' for none. */
export function written(typing: Pick<Draft, 'answers' | 'comments'>, writing: Writing): string {
  if (writing.kind === 'comment') {
    return (typing.comments[commentKey(writing.questionnaire.id, writing.dimension.id)] ?? '').trim();
  }
  const value = answerIn(typing, writing);
  return typeof value === 'object' && 'text' in value ? value.text.trim() : '';
}

/** The draft with the cell filled in or emptied. */
export const typeInto = (draft: Draft, assessment: Assessment, cell: Cell, typed: Typed): Draft =>
  changed(draft, assessment, {
    questionnaire: cell.questionnaire.id,
    item: cell.item.id,
    subject: cell.subject,
    value: withTyped(cell, answerIn(draft, cell), typed),
  });

/** The draft with the text as it was typed; nothing but spaces is no text. */
export const writeInto = (draft: Draft, assessment: Assessment, writing: Writing, text: string): Draft =>
  changed(
    draft,
    assessment,
    writing.kind === 'comment'
      ? { questionnaire: writing.questionnaire.id, dimension: writing.dimension.id, text }
      : {
          questionnaire: writing.questionnaire.id,
          item: writing.item.id,
          subject: writing.subject,
          value: text.trim() === '' ? null : { text },
        },
  );

function changed(draft: Draft, assessment: Assessment, change: Parameters<typeof applyChange>[2]): Draft {
  const next = applyChange(draft, assessment, change);
  if (!next.ok) throw new Error(`the sheet has a place that is ${next.error.kind}`);
  return next.value;
}

/** The first typing with what the second has in its place where they differ and the second is right. */
export function settled(
  first: Draft,
  second: Typing,
  assessment: Assessment,
  fromSecond: readonly Difference[],
): Draft {
  return fromSecond.reduce((draft, one) => {
    if (one.kind === 'cell') return typeInto(draft, assessment, one.cell, one.second);
    if (one.kind === 'writing') return writeInto(draft, assessment, one.writing, one.second);
    const { [one.kind]: _before, ...others } = draft;
    const value = second[one.kind];
    const revision = draft.revision + 1;
    return value === undefined ? { ...others, revision } : { ...others, [one.kind]: value, revision };
  }, first);
}
