import type { Words } from '#i18n/words.ts';
import { textHeight } from './measure.ts';
import { below, small } from './places.ts';

/** Lines of small type below a chart; what is more goes to whoever speaks. */
const most = 4;

/** As many lines as have room; that there are more is said. */
export function fitting(lines: readonly string[], words: Words): readonly string[] {
  const room = most * textHeight('x', small, below.w);
  if (height(lines) <= room) return lines;
  const more = words.t('report.slide.more-notes');
  let count = lines.length - 1;
  while (count > 0 && height([...lines.slice(0, count), more]) > room) count -= 1;
  return [...lines.slice(0, count), more];
}

const height = (lines: readonly string[]): number => textHeight(lines.join('\n'), small, below.w);
