import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Text } from '#domain/questionnaire/text.ts';
import { GateValue } from '#domain/responses/answer.ts';
import { cannotJudgeName } from '#exchange/questionnaire/choices.ts';
import { gateList, levelList } from './survey-rows.ts';

/** What the app itself says beside an item, in the languages of the questionnaire. */
export type ChoiceWords = Readonly<Record<GateValue | 'cannot-judge', Text>>;

export type ChoiceRow = { readonly list: string; readonly name: string; readonly label: Text };

/** Scales, and the levels of each ladder and matrix, by their numbers; with each, 'cannot judge'. */
export function choiceRows({ scales, items }: Questionnaire, words: ChoiceWords): ChoiceRow[] {
  const passed = (list: string): ChoiceRow => ({
    list,
    name: cannotJudgeName,
    label: words['cannot-judge'],
  });
  const numbered = (list: string, labels: readonly Text[]): ChoiceRow[] => [
    ...labels.map((label, index) => ({ list, name: String(index + 1), label })),
    passed(list),
  ];
  const gates = items.some(({ kind }) => kind === 'gate')
    ? [...GateValue.options.map((name) => ({ list: gateList, name, label: words[name] })), passed(gateList)]
    : [];
  return [
    ...scales.flatMap(({ id, points }) => numbered(id, points)),
    ...gates,
    ...items.flatMap((item) => ('levels' in item ? numbered(levelList(item), item.levels) : [])),
  ];
}
