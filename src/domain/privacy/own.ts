import type { Assessment } from '#domain/responses/assessment.ts';
import type { Response } from '#domain/responses/response.ts';
import { itemsOf } from '#domain/responses/sitting.ts';
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
    comments: ownTexts(response, { questionnaire, form }),
  });

function ownTexts({ comments, answers }: Response, { questionnaire, form }: Filled['part']) {
  const open = itemsOf({ questionnaire, form }).filter(({ kind }) => kind === 'open');
  return questionnaire.dimensions.flatMap(({ id: dimension }) => {
    const texts = comments.flatMap((one) => (one.dimension === dimension ? one.text : []));
    const answered = open.flatMap((item) => {
      const value = answers.find((one) => one.item === item.id)?.value;
      const isHere = item.dimension === dimension && typeof value === 'object' && 'text' in value;
      return isHere ? { dimension, item: item.id, texts: [value.text] } : [];
    });
    return [...(texts.length === 0 ? [] : [{ dimension, texts }]), ...answered];
  });
}

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
  const sheet = sheetOf(response, null);
  for (const subject of sheet.answers.keys()) {
    for (const id of gateSetsOf(questionnaire, form, kindOf(subject)).flatMap(({ items }) => items)) {
      const counts = gateCounts(valuesOf([sheet], subject, id));
      const n = counts.yes + counts.partly + counts.notYet;
      if (n > 0) gates[cellKey({ subject, group: 'own', level: 'item', id })] = { verdict: null, n, counts };
    }
  }
  return gates;
}
