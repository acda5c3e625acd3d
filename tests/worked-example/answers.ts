import { tableUnder } from './document.ts';

export const partners = ['School', 'Committee', 'Village', 'Toko Maju'] as const;
export type Partner = (typeof partners)[number];

export const meetings = ['September', 'October', 'November'] as const;
export type Meeting = (typeof meetings)[number];

export type Person = { readonly id: string; readonly partner: Partner; readonly role: string };

/** In the order of the columns of the raw tables. */
export const people: readonly Person[] = tableUnder('Who answered').rows.flatMap(
  ([ids = '', name = '', role = '']) => {
    const partner = partners.find((one) => one === name);
    if (!partner) throw new Error(`no partner ${name}`);
    return ids.split(', ').map((id) => ({ id, partner, role }));
  },
);

/** The groups of the one cut. */
export const roles: readonly string[] = [...new Set(people.map(({ role }) => role))];

/** What was answered to each item, person by person, as it is printed. */
export type Answers = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Partners are judged by PACTS; the two others ask about the partnership. */
export const answersAbout = (meeting: Meeting, about: Partner | 'synergy' | 'principles'): Answers =>
  rawTable(headingOf(meeting, about));

export function headingOf(meeting: Meeting, about: Partner | 'synergy' | 'principles'): string {
  if (about === 'synergy') return `${meeting}: Synergy`;
  return about === 'principles' ? `${meeting}: Partnership principles` : `${meeting}: PACTS about ${about}`;
}

const read = new Map<string, Answers>();

function rawTable(heading: string): Answers {
  const known = read.get(heading);
  if (known) return known;
  const { columns, rows } = tableUnder(heading);
  const answers = new Map(
    rows.map(([item = '', ...values]) => [
      item,
      new Map(values.map((value, place) => [columns[place + 1] ?? '', value])),
    ]),
  );
  read.set(heading, answers);
  return answers;
}

/** 1 to 5; null for 'cannot judge'. */
export function rating(answers: Answers, item: string, person: string): number | null {
  const printed = answers.get(item)?.get(person);
  if (printed === '–') return null;
  const value = Number(printed);
  if (!(value >= 1 && value <= 5)) throw new Error(`${item} of ${person} is ${printed}`);
  return value;
}
