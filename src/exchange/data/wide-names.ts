/** What is asked once of each respondent and subject; the name of its column tells it from all others. */
export type Unit = {
  readonly questionnaire: string;
  readonly version: number;
  /** Of the item, or the stage. */
  readonly id: string;
  readonly measure: 'chosen' | 'now' | 'wished';
};

/** As long as a name may be in SPSS; R takes longer ones. */
const longest = 64;

const legal = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '');

const ofItem = ({ id, measure }: Unit): string => {
  const name = legal(measure === 'chosen' ? id : `${id}_${measure}`);
  return /^[a-z]/.test(name) ? name : `i_${name}`;
};

/** A name that begins with a letter, short first: the questionnaire stands in it only where it is needed. */
const longer: readonly ((unit: Unit) => string)[] = [
  ofItem,
  (unit) => withLetter(`${legal(unit.questionnaire)}_${ofItem(unit)}`),
  (unit) => withLetter(`${legal(unit.questionnaire)}_v${unit.version}_${ofItem(unit)}`),
];

const withLetter = (name: string): string => (/^[a-z]/.test(name) ? name : `q_${name}`);

/** For each unit the shortest name that no other has; units in the order of their columns. */
export function unitNames(units: readonly Unit[]): readonly string[] {
  const counts = longer.map((nameOf) => Map.groupBy(units.map(nameOf), (name) => name));
  return units.map((unit) => {
    const place = longer.findIndex((nameOf, at) => counts[at]?.get(nameOf(unit))?.length === 1);
    return (longer[place] ?? ofItem)(unit);
  });
}

/** `item__p1`, legal in R and SPSS, each once: what would be too long is cut, what then stands twice is numbered. */
export function columnNames(
  wanted: readonly { readonly unit: string; readonly subject: string }[],
): string[] {
  const taken = new Set<string>();
  return wanted.map(({ unit, subject }) => {
    const end = `__${legal(subject)}`;
    for (let number = 1; ; number += 1) {
      const mark = number === 1 ? '' : `_${number}`;
      const name = `${unit.slice(0, longest - end.length - mark.length)}${mark}${end}`;
      if (taken.has(name)) continue;
      taken.add(name);
      return name;
    }
  });
}
