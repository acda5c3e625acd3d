import type { Frame } from '#charts/words/frame.ts';

/** What somebody writes in place of the chart's own title, and as one more note. */
export type OwnWords = { readonly title?: string | undefined; readonly note?: string | undefined };

/** The frame with words of one's own, also where it is said in words. */
export function withOwnWords(frame: Frame, { title, note }: OwnWords): Frame {
  const named = title ?? frame.title;
  const said = frame.alt.startsWith(frame.title) ? named + frame.alt.slice(frame.title.length) : frame.alt;
  return {
    ...frame,
    title: named,
    notes: note ? [...frame.notes, note] : frame.notes,
    alt: note ? `${said} ${note}` : said,
  };
}
