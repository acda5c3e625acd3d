import type { Assessment } from '#domain/responses/assessment.ts';
import type { Response } from '#domain/responses/response.ts';
import { partnership } from '#domain/responses/subject.ts';
import { gateCounts } from '#domain/scoring/gates.ts';
import { kindOf } from '#domain/scoring/group.ts';
import { personScores } from '#domain/scoring/person-scores.ts';
import { gateSetsOf, planOf } from '#domain/scoring/plan.ts';
import type { Score } from '#domain/scoring/score.ts';
import { sheetOf, valuesOf } from '#domain/scoring/sheet.ts';
import { ownLadders } from './own-ladders.ts';
import { filledPart, type Filled } from './occasion.ts';
import { cellKey, ReleasedShape, type Cell, type GateCell, type Level, type Released } from './released.ts';

/** One person's own answers, for that person's eyes: group `own`, one a questionnaire; no responses give none. */
export function ownPicture(responses: readonly Response[], assessment: Assessment): Released[] {
  return assessment.parts.flatMap(({ questionnaire }) => {
    const filled = filledPart({ assessment, responses }, questionnaire.id);
    return filled?.responses.map((response) => pictureOf(response, filled)) ?? [];
  });
}

const pictureOf = (response: Response, { assessment, part: { questionnaire, form } }: Filled): Released =>
  ReleasedShape.parse({
    assessment: assessment.id,
    questionnaire: { id: questionnaire.id, version: questionnaire.version, form },
    mode: assessment.mode,
    k: assessment.k,
    weighting: assessment.weighting,
    number: 0,
    respondents: 1,
    cells: ownCells(response, { questionnaire, form }),
    gates: ownGates(response, { questionnaire, form }),
    ladders: ownLadders(response),
    gaps: {},
    before: null,
    changes: {},
    comments: questionnaire.dimensions.flatMap(({ id }) => {
      const texts = response.comments.flatMap(({ dimension, text }) => (dimension === id ? text : []));
      return texts.length === 0 ? [] : { dimension: id, texts };
    }),
  });

function ownCells(response: Response, { questionnaire, form }: Filled['part']): Record<string, Cell> {
  const cells: Record<string, Cell> = {};
  for (const [subject, answers] of sheetOf(response, null).answers) {
    const scores = personScores(planOf(questionnaire, form, kindOf(subject)), answers);
    const add = (level: Level, id: string, { score }: Score) => {
      if (score === null) return;
      const key = cellKey({ subject, group: 'own', level, id });
      cells[key] = { mean: score, n: 1, judges: 1, spread: null, counts: null };
    };
    for (const [id, score] of scores.item) add('item', id, score);
    for (const [id, score] of scores.facet) add('facet', id, score);
    for (const [id, score] of scores.dimension) add('dimension', id, score);
    add('overall', 'overall', scores.overall);
  }
  return cells;
}

/** The one answer as counts of one: no verdict comes of a single answer. */
function ownGates(response: Response, { questionnaire, form }: Filled['part']): Record<string, GateCell> {
  const gates: Record<string, GateCell> = {};
  for (const id of gateSetsOf(questionnaire, form, 'partnership').flatMap(({ items }) => items)) {
    const counts = gateCounts(valuesOf([sheetOf(response, null)], partnership, id));
    const n = counts.yes + counts.partly + counts.notYet;
    if (n > 0) gates[id] = { verdict: null, n, counts };
  }
  return gates;
}
