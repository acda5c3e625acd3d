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
  /** Of the name of an answer, beside its count. */
  readonly answer: number;
  /** So many things that were talked about, and agreed; the others are counted. */
  readonly said: number;
  /** The same of what hands were raised for. */
  readonly raised: number;
  readonly actions: number;
};

const short = (most: Most, picture: number): Look => ({ size: 7, picture, lines: false, most });

/** First everything gets smaller, down to seven points; only then is anything shortened. */
export const looks: readonly [Look, ...Look[]] = [
  { size: 12, picture: 380, lines: true, most: null },
  { size: 10.5, picture: 360, lines: true, most: null },
  { size: 9.5, picture: 340, lines: true, most: null },
  { size: 9, picture: 320, lines: false, most: null },
  { size: 8, picture: 300, lines: false, most: null },
  { size: 7, picture: 260, lines: false, most: null },
  short({ item: 200, text: 800, answer: 40, said: 8, raised: 5, actions: 14 }, 260),
  short({ item: 200, text: 600, answer: 40, said: 8, raised: 5, actions: 14 }, 260),
  short({ item: 200, text: 400, answer: 40, said: 8, raised: 5, actions: 14 }, 260),
  short({ item: 160, text: 200, answer: 24, said: 8, raised: 5, actions: 10 }, 260),
  short({ item: 160, text: 200, answer: 24, said: 8, raised: 5, actions: 10 }, 0),
  short({ item: 120, text: 120, answer: 16, said: 8, raised: 3, actions: 8 }, 0),
  short({ item: 100, text: 80, answer: 10, said: 6, raised: 3, actions: 6 }, 0),
  short({ item: 80, text: 50, answer: 8, said: 4, raised: 2, actions: 4 }, 0),
];

/** At a word's end, where there is one. */
export function shortened(text: string, most: number | undefined): string {
  if (most === undefined || text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
