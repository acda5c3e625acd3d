import type { Paragraph } from 'docx';
import { filled } from './filled.ts';
import type { Kit } from './kit.ts';
import { runsOf } from './runs.ts';

/** 'Gambar 1. …': the number is a field, which counts anew when someone puts a figure in between. */
export function captionOf({ docx, words }: Kit, kind: 'figure' | 'table', title: string): Paragraph {
  const label = words.t(`report.label.${kind}`);
  return new docx.Paragraph({
    style: 'Caption',
    // What it is the caption of, or what else is said of it, stands below
    keepNext: true,
    children: filled(docx, words.t('report.label.caption'), {
      label: runsOf(docx, label),
      number: [new docx.SequentialIdentifier(label)],
      title: runsOf(docx, title),
    }),
  });
}
