import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { formItems } from '#domain/responses/sitting.ts';
import type { Block, Said } from './block.ts';

/** Lines for a comment on each principle; behind its name the numbers of its statements, counted from `first`. */
export function commentBlocks(questionnaire: Questionnaire, form: string, first: number): Block[] {
  const items = formItems(questionnaire, form);
  const { id: questionnaireId, dimensions } = questionnaire;
  const rows = dimensions.flatMap(({ id, title }): Block[] => {
    const numbers = items.flatMap(({ dimension }, index) => (dimension === id ? [first + index] : []));
    const said: Said = ({ t, say }) =>
      t('paper.comments.about', { title: say(title), numbers: spans(numbers) });
    return numbers.length === 0
      ? []
      : [
          {
            kind: 'lines',
            key: `${questionnaireId} comment ${id}`,
            head: null,
            keep: false,
            said,
            lines: 2,
            spare: true,
          },
        ];
  });
  return [
    {
      kind: 'title',
      key: `${questionnaireId} comments`,
      head: null,
      keep: true,
      said: ({ t }) => t('paper.comments.title'),
      note: ({ t }) => t('answer.comment.hint'),
    },
    ...rows,
  ];
}

/** `1–3, 7` */
export function spans(numbers: readonly number[]): string {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}
