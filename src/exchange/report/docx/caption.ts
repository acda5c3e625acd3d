import type { Paragraph } from 'docx';
import type { Kit } from './kit.ts';
import { runsOf } from './runs.ts';

/** 'Gambar 1. …': the number is a field, which counts anew when someone puts a figure in between. */
export function captionOf({ docx, words, next }: Kit, kind: 'figure' | 'table', title: string): Paragraph {
  const label = words.t(`report.label.${kind}`);
  const number = String(next(kind));
  // A place that stays visible tells where the field stands
  const [before = '', after = ''] = words.t('report.label.caption', { label, title }).split('{number}');
  return new docx.Paragraph({
    style: 'Caption',
    children: [
      ...runsOf(docx, before),
      new docx.SimpleField(`SEQ ${label} \\* ARABIC`, number),
      ...runsOf(docx, after),
    ],
    keepNext: true,
  });
}
