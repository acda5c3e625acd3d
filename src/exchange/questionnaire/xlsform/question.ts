import { whyNot } from '#domain/questionnaire/askable.ts';
import { SubjectKind } from '#domain/questionnaire/item.ts';
import type { Asks, OutlineItem } from '#exchange/questionnaire/outline.ts';
import { columnsLeft } from './lists.ts';
import { labelOf, refersToAnswers, understood, wordIn, type SurveySheet } from './sheet.ts';
import { placeIn, valueOf, type Line } from './table.ts';
import { isTrue, type Taken } from './tree.ts';

/** What `pacts_kind` may say of a row of each type. */
const kinds: Readonly<Record<Taken['is'], readonly string[]>> = {
  select: ['rating', 'gate', 'ladder'],
  text: ['open'],
  acknowledge: ['step'],
  note: [],
};

/** A row that asks something, as an item; null, and told of, where it cannot be taken. */
export function readQuestion(line: Line, type: Taken, sheet: SurveySheet): OutlineItem | null {
  const { table, left } = sheet;
  const place = placeIn(table, line, 'type');
  const kind = wordIn(sheet, line, 'pacts_kind', kinds[type.is]);
  if (kind === null) return null;
  if (type.is === 'acknowledge' && kind === '') {
    left({ kind: 'type-left-out', type: valueOf(line, 'type'), place });
    return null;
  }
  if (refersToAnswers(labelOf(sheet, line))) {
    left({ kind: 'refers-to-answers', place: placeIn(table, line, 'label') });
    return null;
  }
  const asks = asksOf(line, type, kind, sheet);
  if (!asks) return null;
  for (const one of columnsLeft(table, line, understood)) left(one);
  if (type.is === 'select' && type.other) left({ kind: 'other-left-out', place });
  if (type.is === 'text' && isTrue(valueOf(line, 'required'))) {
    left({ kind: 'required-left-out', place: placeIn(table, line, 'required') });
  }
  return itemOn(line, asks, sheet);
}

/** The item of a row, or of the row that begins a matrix. What people write is about the whole (decision 017). */
export function itemOn(line: Line, asks: Asks, sheet: SurveySheet): OutlineItem {
  const subject = SubjectKind.safeParse(wordIn(sheet, line, 'pacts_subject', SubjectKind.options));
  const order = Number(valueOf(line, 'pacts_order'));
  return {
    is: 'item',
    name: valueOf(line, 'name'),
    text: labelOf(sheet, line),
    asks,
    subject: subject.success ? subject.data : whyNot(asks.kind, 'partner') ? 'partnership' : sheet.subject(),
    crosswalk: valueOf(line, 'pacts_crosswalk') || null,
    order: order > 0 ? order : line.row,
  };
}

/** How it is answered: by what the row says of itself, else by its choices. */
function asksOf(
  line: Line,
  type: Taken,
  kind: string,
  { table, lists, wrong, left }: SurveySheet,
): Asks | null {
  if (type.is !== 'select') return { kind: type.is === 'acknowledge' ? 'step' : 'open' };
  const place = placeIn(table, line, 'type');
  const list = lists.take(type.list, kind === '' ? null : kind, left);
  if (!list) {
    wrong({ kind: 'unknown-list', name: type.list, place });
    return null;
  }
  if (list.as === 'none') {
    left({ kind: list.why, count: list.count, place });
    return null;
  }
  if (list.as === 'gate') return { kind: 'gate' };
  if (kind === 'ladder') return { kind: 'ladder', levels: list.points };
  return {
    kind: 'rating',
    points: { name: type.list, order: list.order, points: list.points },
    reversed: isTrue(valueOf(line, 'pacts_reversed')),
  };
}
