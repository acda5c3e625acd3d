import { colour, size } from './look.ts';
import { textStrips, type Setting } from './setting.ts';
import type { Anchor, Mark, Strip } from './strip.ts';

const bulletIndent = 14;
const quoteIndent = 16;
const bar = { x: 2, width: 2.5 } as const;

/** A heading with its anchor; it stays with what it heads. */
export function headingStrips(setting: Setting, anchor: Anchor): Strip[] {
  const look = {
    size: anchor.level === 1 ? size.section : anchor.level === 2 ? size.heading : size.small,
    weight: 'bold',
    colour: anchor.level === 1 ? colour.accent : colour.ink,
  } as const;
  const above = anchor.level === 1 ? 34 : anchor.level === 2 ? 22 : 16;
  const [first, ...rest] = textStrips(setting, anchor.text, look, { above, keep: true });
  return first ? [{ ...first, anchor }, ...rest] : [];
}

export const paragraphStrips = (setting: Setting, text: string): Strip[] =>
  text.split(/\n\s*\n/).flatMap((part) => textStrips(setting, part, {}, { above: 7 }));

export const listStrips = (setting: Setting, items: readonly string[]): Strip[] =>
  items.flatMap((item) => {
    const [first, ...rest] = textStrips(setting, item, { x: bulletIndent }, { above: 4 });
    if (!first) return [];
    const bullet: Mark = {
      kind: 'fill',
      x: 3,
      y: first.height / 2 - 1.7,
      width: 3.4,
      height: 3.4,
      colour: colour.accent,
    };
    return [{ ...first, marks: [bullet, ...first.marks] }, ...rest];
  });

/** Word for word, beside a bar that goes on with the text over a page's end. */
export const quoteStrips = (setting: Setting, texts: readonly string[]): Strip[] =>
  texts.flatMap((text) => textStrips(setting, text, { x: quoteIndent }, { above: 9 }).map(quoted));

function quoted(strip: Strip): Strip {
  const beside: Mark = { kind: 'fill', ...bar, y: 0, height: strip.height, colour: colour.accentSoft };
  return { ...strip, marks: [beside, ...strip.marks] };
}
