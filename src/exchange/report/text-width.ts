/** Widths of Arial in thousandths of its size, from the space to the tilde; Helvetica's and Liberation Sans's are the same. */
const upright =
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 ' +
  '584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 ' +
  '611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 ' +
  '722 500 500 500 334 260 334 584';
const bold =
  '278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 333 584 ' +
  '584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944 667 667 ' +
  '611 333 278 333 584 556 333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 ' +
  '778 556 556 500 389 280 389 584';

/** Beyond those, in both: what reports are full of. */
const others: ReadonlyMap<string, number> = new Map([
  ['\u00A0', 278],
  ['·', 333],
  ['•', 350],
  ['–', 556],
  ['—', 1000],
  ['…', 1000],
  ['→', 1000],
]);

const faces = [upright, bold].map((widths) => widths.split(' ').map(Number));

/** A letter that Arial is not known to have is as wide as most; an accent takes no width. */
function letterWide(letter: string, heavy: boolean): number {
  const [plain = letter] = letter.normalize('NFD');
  return (
    faces[heavy ? 1 : 0]?.[plain.charCodeAt(0) - 32] ??
    others.get(letter) ??
    (/\p{M}/u.test(letter) ? 0 : 556)
  );
}

export type Measure = (text: string, points: number, heavy?: boolean) => number;

/** How wide a text is on one line, in the unit of its letters' height; words come again and again and are kept. */
export function makeMeasure(): Measure {
  const known = [new Map<string, number>(), new Map<string, number>()] as const;
  return (text, size, heavy = false) => {
    const kept = known[heavy ? 1 : 0];
    let width = kept.get(text);
    if (width === undefined) {
      width = 0;
      for (const letter of text) width += letterWide(letter, heavy);
      kept.set(text, width);
    }
    return (width * size) / 1000;
  };
}
