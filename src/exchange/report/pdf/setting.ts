import type { Words } from '#i18n/words.ts';
import { colour, column, leading, size } from './look.ts';
import type { Mark, Strip } from './strip.ts';
import type { Typeface, Weight } from './typeface.ts';
import { wrap } from './wrap.ts';

/** What all strips are made with. */
export type Setting = { readonly typeface: Typeface; readonly words: Words };

/** How a text looks. */
export type Look = {
  readonly size?: number;
  readonly weight?: Weight;
  readonly colour?: string;
  /** From the left of the column to its first letter, in pt. */
  readonly x?: number;
  readonly width?: number;
};

/** The lines of any text in a look, in letters that the typeface has. */
export function linesOf({ typeface }: Setting, text: string, look: Look): string[] {
  const width = look.width ?? column.width - (look.x ?? 0);
  return wrap(typeface.plain(text).trim(), width, (line) =>
    typeface.width(line, look.size ?? size.text, look.weight ?? 'normal'),
  );
}

/** A line's mark, the top of the line at `top`. */
export function lineMark(text: string, look: Look, top: number): Mark {
  const height = look.size ?? size.text;
  // The middle of small letters in the middle of the line
  const y = top + height * (leading / 2 + 0.36);
  return {
    kind: 'text',
    x: look.x ?? 0,
    y,
    size: height,
    weight: look.weight ?? 'normal',
    colour: look.colour ?? colour.ink,
    text,
  };
}

/** Of one line of a size, in pt. */
export const lineHeight = (letters: number): number => letters * leading;

type Flow = { readonly above: number; readonly keep?: boolean };

/**
 * A text as strips, one a line: its first two and its last two lines stay together. With `keep` all of it stays with
 * what comes next.
 */
export function textStrips(setting: Setting, text: string, look: Look, { above, keep }: Flow): Strip[] {
  const lines = linesOf(setting, text, look);
  return lines.map((line, at) => ({
    height: lineHeight(look.size ?? size.text),
    marks: [lineMark(line, look, 0)],
    above: at === 0 ? above : 0,
    keep: keep === true || (at < lines.length - 1 && (at === 0 || at === lines.length - 2)),
  }));
}

/** `Gambar 3. …` */
export const captionOf = (
  { words }: Setting,
  label: 'report.label.figure' | 'report.label.table',
  number: number,
  title: string,
): string => words.t('report.label.caption', { label: words.t(label), number, title });
