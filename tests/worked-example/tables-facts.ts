import { tableUnder, type Tables } from './document.ts';
import { dash } from './print.ts';

export const factsHeading = 'What all settled together';

/** Each set of gates, and the steps, by the first part of an item's name. */
export const factSets = ['conditions', 'spirit', 'content', 'journey'] as const;

type Fact = { readonly item: string; readonly agreed: string; readonly date: string };

const factsOf = (set: string): Fact[] =>
  tableUnder(factsHeading).rows.flatMap(([item = '', agreed = '', date = '']) =>
    item.startsWith(`${set}.`) ? { item, agreed, date } : [],
  );

/** S7: a step counts with its day; whatever is open before the last one that counts was skipped. */
function stepRow(set: string): string[] {
  const facts = factsOf(set);
  const done = facts.map(({ agreed, date }) => agreed === 'done' && date !== dash);
  const open = facts.filter((_, place) => !done[place]).map(({ item }) => item);
  const skipped = facts.filter((_, place) => !done[place] && place < done.lastIndexOf(true));
  return [
    set,
    String(facts.length - open.length),
    String(facts.length),
    open[0] ?? dash,
    skipped.map(({ item }) => item).join(', ') || dash,
  ];
}

/** S5: what all agreed on is the verdict; the weakest is the first that says not yet, then the first that says partly. */
function gateRow(set: string): string[] {
  const facts = factsOf(set);
  const first = (word: string) => facts.find(({ agreed }) => agreed === word)?.item;
  const met = facts.filter(({ agreed }) => agreed === 'yes').length;
  return [set, String(met), String(facts.length), first('not yet') ?? first('partly') ?? dash, dash];
}

export const factTables = (): Tables => ({
  'Settled together': {
    columns: ['Set', 'Met or done', 'Of', 'Weakest, or first not done', 'Skipped'],
    rows: factSets.map((set) => (set === 'journey' ? stepRow(set) : gateRow(set))),
  },
});
