import type { Member, OutlineGroup, OutlineItem, Wording } from '#exchange/questionnaire/outline.ts';
import { columnsLeft } from './lists.ts';
import { itemOn, readQuestion } from './question.ts';
import { isBlank, labelOf, refersToAnswers, understood, wordIn, type SurveySheet } from './sheet.ts';
import { placeIn, valueOf, type Line } from './table.ts';
import { treeOf, type Node } from './tree.ts';

/** What notes say of the rows that they stand above; of the outermost ones, of the whole. */
type About = Partial<Record<'title' | 'purpose' | 'audience' | 'description', Wording>>;

export type Survey = { readonly members: readonly Member[]; readonly about: Readonly<About> };

/** The rows of the survey sheet as groups and items; tells what is wrong and what was left out, row by row. */
export function readSurvey(sheet: SurveySheet): Survey {
  const { nodes, wrong, left } = treeOf(sheet.table);
  for (const one of wrong) sheet.wrong(one);
  for (const one of left) sheet.left(one);
  return membersOf(nodes, sheet, 'purpose');
}

/** `explains`: what the first note is that does not say it itself. */
function membersOf(nodes: readonly Node[], sheet: SurveySheet, explains: 'purpose' | 'description'): Survey {
  const members: Member[] = [];
  const about: About = {};
  const names = new Set<string>();
  for (const node of nodes) {
    const { line } = node;
    if (node.is === 'row' && node.type.is === 'note') {
      readNote(line, sheet, about, members.length === 0 ? explains : null);
      continue;
    }
    const name = valueOf(line, 'name');
    const place = placeIn(sheet.table, line, 'name');
    if (name === '') sheet.wrong({ kind: 'no-name', place });
    else if (names.has(name)) sheet.wrong({ kind: 'repeated-name', name, place });
    names.add(name);
    const member = node.is === 'group' ? readGroup(node, sheet) : readQuestion(line, node.type, sheet);
    if (member) members.push(member);
  }
  return { members, about };
}

const said = ['title', 'purpose', 'audience', 'description'] as const;

/** Where a note says what it is, that; else the first one explains what it stands above. */
function readNote(
  line: Line,
  sheet: SurveySheet,
  about: About,
  explains: 'purpose' | 'description' | null,
): void {
  const place = placeIn(sheet.table, line);
  const text = labelOf(sheet, line);
  const word = wordIn(sheet, line, 'pacts_kind', said);
  const role = said.find((one) => one === word);
  if (role) about[role] = text;
  else if (isBlank(text) || refersToAnswers(text) || !explains || about[explains]) {
    sheet.left({ kind: 'note-left-out', place });
    return;
  } else {
    about[explains] = text;
    sheet.left({ kind: explains === 'purpose' ? 'note-as-purpose' : 'note-as-description', place });
  }
  for (const one of columnsLeft(sheet.table, line, understood)) sheet.left(one);
}

/** A group; where it says so, a matrix, whose rows are its stages. Null, and told of, where it is wrong. */
function readGroup(
  { line, nodes }: Extract<Node, { readonly is: 'group' }>,
  sheet: SurveySheet,
): OutlineGroup | OutlineItem | null {
  const kind = wordIn(sheet, line, 'pacts_kind', ['matrix']);
  for (const one of columnsLeft(sheet.table, line, understood)) sheet.left(one);
  const title = labelOf(sheet, line);
  if (kind !== 'matrix') {
    const { members, about } = membersOf(nodes, sheet, 'description');
    return {
      is: 'group',
      name: valueOf(line, 'name'),
      place: placeIn(sheet.table, line),
      title: isBlank(title) ? null : title,
      description: about.description ?? null,
      members,
    };
  }
  // Of a stage only the words and the choices are its own
  const { members } = membersOf(nodes, { ...sheet, subject: () => 'partnership' }, 'description');
  const stages = members.filter((member) => member.is === 'item');
  const [levels = []] = stages.flatMap(({ asks }) => (asks.kind === 'rating' ? [asks.points.points] : []));
  return itemOn(
    line,
    {
      kind: 'matrix',
      levels,
      stages: stages.map(({ name, text }) => ({ name, title: text })),
      aim: Number(valueOf(line, 'pacts_aim')),
    },
    sheet,
  );
}
