import { inLetters } from './letters.ts';
import type { Metrics } from './metrics.ts';

export type Weight = 'normal' | 'bold';

/** A font as the PDF knows it. */
export type Face = {
  readonly family: string;
  readonly weight: Weight;
  readonly font: Uint8Array;
  readonly metrics: Metrics;
};

/** A piece of a text that one face can draw. */
export type Run = { readonly text: string; readonly family: string; readonly em: number };

export type Typeface = {
  /** The text in letters that the faces have. */
  readonly plain: (text: string) => string;
  /** Of a plain text; each with its width in em. */
  readonly runs: (text: string, weight: Weight) => readonly Run[];
  /** Of a plain text, in the unit of the size. */
  readonly width: (text: string, size: number, weight: Weight) => number;
};

/** Text is set letter by letter, the first face that has one draws it. */
export function makeTypeface(faces: readonly Face[]): Typeface {
  const inWeight = (weight: Weight) => faces.filter((face) => face.weight === weight);
  const byWeight = { normal: inWeight('normal'), bold: inWeight('bold') };
  const has = (point: number) => byWeight.normal.some(({ metrics }) => metrics.has(point));
  const runs = (text: string, weight: Weight): Run[] => {
    const found: { text: string; family: string; em: number }[] = [];
    for (const letter of text) {
      const point = letter.codePointAt(0) ?? 0;
      const face = byWeight[weight].find(({ metrics }) => metrics.has(point));
      if (!face) continue;
      const last = found.at(-1);
      const em = face.metrics.advance(point);
      if (last?.family === face.family) {
        last.text += letter;
        last.em += em;
      } else found.push({ text: letter, family: face.family, em });
    }
    return found;
  };
  return {
    plain: (text) => inLetters(text, has),
    runs,
    width: (text, size, weight) => size * runs(text, weight).reduce((sum, { em }) => sum + em, 0),
  };
}
