import type { Place, Left } from './finding.ts';
import type { Wording } from './outline.ts';

export type Choice = { readonly name: string; readonly text: Wording; readonly place: Place };

/** What a list of choices is: a gate, the points of a scale, or nothing that can be taken. */
export type TakenList =
  | { readonly as: 'gate' }
  | { readonly as: 'points'; readonly points: readonly Wording[] }
  | { readonly as: 'none'; readonly why: 'too-few-choices' | 'too-many-choices'; readonly count: number };

const fewest = 2;
const most = 10;

// As people name and write them; compared in small letters, without punctuation.
const yes = new Set(['yes', 'ya', 'y', 'true', 'benar', 'sudah']);
const partly = new Set(['partly', 'partially', 'in part', 'sebagian']);
const no = new Set(['no', 'not yet', 'tidak', 'belum', 'n', 'false', 'salah']);
const cannotJudge = new Set([
  'cannot judge',
  'cant judge',
  'dont know',
  'do not know',
  'dk',
  'not sure',
  'unsure',
  'not applicable',
  'na',
  'no answer',
  'tidak bisa menilai',
  'tidak tahu',
  'tidak yakin',
  'tidak menjawab',
  'tidak berlaku',
  'tt',
]);

/** The choice that stands in our own forms for what the app offers with every item. */
export const cannotJudgeName = 'cannot_judge';

/** What the list is taken as, and what was left out of it or assumed. `kind`: what the file itself says that the items are; null where it does not. */
export function takeChoices(
  all: readonly Choice[],
  { place, kind }: { readonly place: Place; readonly kind: string | null },
): { readonly taken: TakenList; readonly left: readonly Left[] } {
  // A form that says what its items are says this too, by the name
  const passes = (choice: Choice) =>
    choice.name === cannotJudgeName || (kind === null && says(choice, cannotJudge));
  const judging = all.filter((choice) => !passes(choice));
  const left = all
    .filter((choice) => !judging.includes(choice) && choice.name !== cannotJudgeName)
    .map((choice): Left => ({ kind: 'choice-left-out', name: choice.name, place: choice.place }));
  const gate = kind === null || kind === 'gate' ? gateOf(judging) : null;
  if (gate) {
    return {
      taken: { as: 'gate' },
      left: gate.partly ? left : [...left, { kind: 'partly-added', place }],
    };
  }
  if (judging.length < fewest || judging.length > most) {
    const why = judging.length < fewest ? 'too-few-choices' : 'too-many-choices';
    return { taken: { as: 'none', why, count: judging.length }, left };
  }
  const ordered = byNumber(judging) ?? judging;
  const points = ordered.map(({ text }) => text);
  const [first, last] = [points[0]?.text ?? {}, points.at(-1)?.text ?? {}];
  const turned = ordered.some((choice, index) => choice !== judging[index]);
  const numbered = byNumber(judging) !== null;
  const order: Left[] = turned
    ? [{ kind: 'order-by-number', first, last, place }]
    : numbered || kind !== null
      ? []
      : [{ kind: 'order-assumed', first, last, place }];
  return { taken: { as: 'points', points }, left: [...left, ...order] };
}

/** Yes and no, each once, with or without 'partly'; null for any other list. */
function gateOf(choices: readonly Choice[]): { readonly partly: boolean } | null {
  const values = choices.map((choice) =>
    says(choice, yes) ? 'yes' : says(choice, partly) ? 'partly' : says(choice, no) ? 'no' : null,
  );
  const distinct = new Set(values);
  const whole = distinct.size === values.length && !distinct.has(null);
  return whole && distinct.has('yes') && distinct.has('no') ? { partly: distinct.has('partly') } : null;
}

const says = ({ name, text }: Choice, words: ReadonlySet<string>): boolean =>
  [name, ...Object.values(text.text)].some((said) => words.has(plain(said)));

const plain = (said: string): string =>
  said
    .toLowerCase()
    .replaceAll(/['’.,!/]/g, '')
    .replaceAll(/[\s_-]+/g, ' ')
    .trim();

/** The lowest number first; null where not all names are numbers. */
const byNumber = (choices: readonly Choice[]): Choice[] | null =>
  choices.every(({ name }) => /^-?\d+([.,]\d+)?$/.test(name))
    ? choices.toSorted((a, b) => numberOf(a) - numberOf(b))
    : null;

const numberOf = ({ name }: Choice): number => Number(name.replace(',', '.'));
