import { ActionState } from '#domain/actions/action.ts';
import type { Value } from '#exchange/table/table.ts';
import { questionnaireCodes } from './code-lists.ts';
import { inBoth, type Dataset } from './dataset.ts';
import type { Making } from './making.ts';
import { codesFrom, variable } from './variables.ts';

/** What they mean to do; what was taken back is not in it. */
export function actions(making: Making): Dataset {
  const { inBoth: words, codes } = making;
  return {
    id: 'actions',
    title: inBoth(words, 'data.table.actions'),
    variables: [
      variable(words, 'action'),
      variable(words, 'assessment'),
      variable(words, 'date'),
      variable(words, 'what'),
      variable(words, 'who'),
      variable(words, 'until'),
      variable(
        words,
        'state',
        codesFrom(ActionState.options, (state) => inBoth(words, `actions.state.${state}`)),
      ),
      variable(words, 'said'),
      variable(words, 'questionnaire', questionnaireCodes(making)),
      variable(words, 'dimension'),
      variable(words, 'item'),
      variable(words, 'reviewed'),
    ],
    rows: making.occasions
      .flatMap(({ assessment }) =>
        making.actions
          .filter((one) => one.assessment === assessment.id && !one.deleted)
          .toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
          .map((one): Value[] => [
            codes.assessment(assessment.id),
            assessment.date,
            one.what,
            one.who,
            one.until,
            one.state,
            one.said === '' ? null : one.said,
            one.source?.questionnaire ?? null,
            one.source?.dimension ?? null,
            one.source?.item ?? null,
            codes.assessment(one.reviewed),
          ]),
      )
      .map((row, place): Value[] => [place + 1, row].flat()),
  };
}

/** By day, those without one last; then by what they say: never by when they were written down. */
const orderOf = ({ until, what, who, id }: Making['actions'][number]): string =>
  [until ?? '9999', what, who, id].join('\n');
