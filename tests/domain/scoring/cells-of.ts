import { countedCells, strataBySubject, type CountedCell } from '#domain/columns/counted-cells.ts';
import { Counting } from '#domain/columns/counting.ts';
import { pack } from '#domain/columns/pack.ts';
import type { Tables } from '#domain/columns/tables.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Response } from '#domain/responses/response.ts';
import type { Subject } from '#domain/responses/subject.ts';
import type { Distribution } from '#domain/scoring/distribution.ts';
import { inGroup, kindOf, type Group } from '#domain/scoring/group.ts';
import type { ByTarget } from '#domain/scoring/score.ts';
import type { Sheet } from '#domain/scoring/sheet.ts';
import type { Weighting } from '#domain/statistics/voices.ts';

/** What the sheets come to, counted in tables as the app does; all items of the questionnaire are asked. */
export function cellsOf(
  questionnaire: Questionnaire,
  sheets: readonly Sheet[],
  subject: Subject,
  group: Group,
  weighting: Weighting,
): ByTarget<CountedCell> {
  const tables = tablesOf(questionnaire, sheets, subject);
  const strata = strataBySubject(tables).get(subject) ?? [];
  return countedCells(tables, inGroup(strata, subject, group), weighting);
}

/** What everybody chose of an item. */
export function distributionOf(
  questionnaire: Questionnaire,
  sheets: readonly Sheet[],
  subject: Subject,
  item: string,
): Distribution {
  const tables = tablesOf(questionnaire, sheets, subject);
  const strata = (strataBySubject(tables).get(subject) ?? []).map(({ place }) => place);
  const slot = tables.layout.placeOf.get(item) ?? -1;
  return { points: tables.chosen(slot, strata), cannotJudge: tables.passed(slot, strata) };
}

function tablesOf(questionnaire: Questionnaire, sheets: readonly Sheet[], subject: Subject): Tables {
  const parts = [{ questionnaire, form: 'all' }];
  const counting = new Counting({ parts, cut: null });
  counting.update([pack(sheets.map(responseOf), parts)], []);
  const tables = counting.tables(0).find(({ layout }) => layout.kind === kindOf(subject));
  if (!tables) throw new Error(`nothing is asked about ${subject}`);
  return tables;
}

const responseOf = ({ person, partner, answers }: Sheet): Response => ({
  id: person,
  assessment: '',
  questionnaire: { id: 'small', version: 1, form: 'all' },
  respondent: person,
  partner,
  round: 1,
  way: 'paper',
  answers: [...answers].flatMap(([subject, values]) =>
    [...values].map(([item, value]) => ({ item, subject, value })),
  ),
  comments: [],
});
