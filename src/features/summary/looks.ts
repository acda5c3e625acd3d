/** How the page is set: the first in which everything fits is taken. */
export type Look = {
  /** Of the type, in points. */
  readonly size: number;
  /** Width of the picture in px, its type as much smaller as that of the page; 0: it is left out, and the page says so. */
  readonly picture: number;
  /** Lines to write on by hand, where nothing was typed. */
  readonly lines: boolean;
  /** What is longer ends in dots, and the page says so; null: nothing is. */
  readonly most: Most | null;
};

type Most = {
  /** Characters of an item, and of what was said about it or agreed. */
  readonly item: number;
  readonly text: number;
  /** So many things that were talked about, and agreed; the others are counted. */
  readonly said: number;
  readonly actions: number;
};

/** First everything gets smaller, down to seven points; only then is anything shortened. */
export const looks: readonly [Look, ...Look[]] = [
  { size: 12, picture: 380, lines: true, most: null },
  { size: 10.5, picture: 360, lines: true, most: null },
  { size: 9.5, picture: 340, lines: true, most: null },
  { size: 9, picture: 320, lines: false, most: null },
  { size: 8, picture: 300, lines: false, most: null },
  { size: 7, picture: 260, lines: false, most: null },
  { size: 7, picture: 260, lines: false, most: { item: 200, text: 800, said: 8, actions: 14 } },
  { size: 7, picture: 260, lines: false, most: { item: 200, text: 600, said: 8, actions: 14 } },
  { size: 7, picture: 260, lines: false, most: { item: 200, text: 400, said: 8, actions: 14 } },
  { size: 7, picture: 260, lines: false, most: { item: 160, text: 200, said: 8, actions: 10 } },
  { size: 7, picture: 0, lines: false, most: { item: 160, text: 200, said: 8, actions: 10 } },
  { size: 7, picture: 0, lines: false, most: { item: 120, text: 120, said: 8, actions: 8 } },
];

/** At a word's end, where there is one. */
export function shortened(text: string, most: number | undefined): string {
  if (most === undefined || text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
