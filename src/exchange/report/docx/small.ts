import type { Paragraph } from 'docx';
import type { Kit } from './kit.ts';
import { runsOf } from './runs.ts';

type Small = {
  readonly notes: readonly string[];
  readonly cite?: string | null;
  /** With it the figure or table ends: what follows stands off. */
  readonly ends: boolean;
  /** What follows stays on its page. */
  readonly keepNext?: boolean;
};

/** In small letters: what is to be known of a figure or table, what is hidden in it, and the line to cite it by. */
export function small({ docx }: Kit, { notes, cite = null, ends, keepNext = false }: Small): Paragraph[] {
  const lines = notes.filter((note) => note !== '').map((text) => ({ style: 'ReportNote', text }));
  if (cite !== null) lines.push({ style: 'SourceLine', text: cite });
  return lines.map(({ style, text }, at) => {
    const [first, last] = [at === 0, at === lines.length - 1];
    const after = ends ? 280 : 100;
    return new docx.Paragraph({
      style,
      children: runsOf(docx, text),
      keepNext: !last || keepNext,
      spacing: { before: first ? 80 : 20, after: last ? after : 20 },
    });
  });
}
