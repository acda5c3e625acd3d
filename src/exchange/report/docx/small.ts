import type { Paragraph } from 'docx';
import type { Kit } from './kit.ts';
import { runsOf } from './runs.ts';

/** In small letters: what is to be known of a figure or table, what is hidden in it, and the line to cite it by. */
export function small({ docx }: Kit, notes: readonly string[], cite: string | null): Paragraph[] {
  const lines = notes.filter((note) => note !== '').map((text) => ({ style: 'ReportNote', text }));
  if (cite !== null) lines.push({ style: 'SourceLine', text: cite });
  return lines.map(
    ({ style, text }, at) =>
      new docx.Paragraph({
        style,
        children: runsOf(docx, text),
        keepNext: at < lines.length - 1,
        // It stands off the table above it, and what follows stands off it
        spacing: { before: at === 0 ? 80 : 20, after: at === lines.length - 1 ? 280 : 20 },
      }),
  );
}
