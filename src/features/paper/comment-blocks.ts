import type { Part } from '#domain/responses/assessment.ts';
import { commentedOn } from '#domain/responses/sheet-order.ts';
import type { Block, Said } from './block.ts';

/** Lines for a comment on each principle; behind its name the numbers of its statements, counted from `first`. */
export function commentBlocks(part: Part, first: number): Block[] {
  const questionnaireId = part.questionnaire.id;
  const rows = commentedOn(part, first).map(({ dimension, numbers }): Block => {
    const { id, title } = dimension;
    const said: Said = ({ t, say }) =>
      t('paper.comments.about', { title: say(title), numbers: spans(numbers) });
    return {
      kind: 'lines',
      key: `${questionnaireId} comment ${id}`,
      head: null,
      keep: false,
      said,
      lines: 2,
      spare: true,
    };
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
