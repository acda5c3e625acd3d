import { answersAbout, partners, people, roles, type Partner, type Person } from './answers.ts';
import { atLevel, pacts, principles, synergy, within, type Figure } from './figures.ts';
import { dash, ends, hundred, shown, width } from './print.ts';
import { alphaOf, icc2, pactsRow, wholeRow, type Alpha } from './reliability.ts';
import { now } from './seen.ts';
import type { Tables } from './document.ts';

const wholeRows = (about: 'synergy' | 'principles', figure: Figure): string[][] =>
  atLevel(figure, 'dimension').map((dimension) => {
    const seenBy = roles.flatMap((role) => {
      const cell = now(about, { role }, dimension);
      return [hundred(cell?.mean), ...ends(cell?.spread?.range), width(cell?.spread?.sd)];
    });
    return [about, dimension.name, seenBy].flat();
  });

const partnerRow = (about: Partner, role: string): string[] => [
  about,
  role,
  ...pacts.parts.map((principle) => hundred(now(about, { role }, principle)?.mean)),
];

/** As the keeper's page says it: 0.7 is usually taken as enough. */
function trusted({ range }: Alpha): string {
  if (range.low >= 0.7) return 'yes';
  return range.high < 0.7 ? 'no' : 'not certain';
}

type RowOf = (dimension: Figure, person: Person) => number[];

const alphaRows = (name: string, { parts }: Figure, rowOf: RowOf): string[][] =>
  parts.map((dimension) => {
    const alpha = alphaOf(people.map((person) => rowOf(dimension, person)));
    return [
      name,
      dimension.name,
      shown(alpha.alpha, 2),
      shown(alpha.range.low, 2),
      shown(alpha.range.high, 2),
      trusted(alpha),
      name === 'PACTS' ? shown(icc2(dimension).icc, 2) : dash,
    ];
  });

/** S1: of all answers to an item, about whomever, how many were 'cannot judge'. */
function passes(): string[][] {
  const tables = partners.map((about) => answersAbout('November', about));
  return within(pacts).flatMap(({ name, parts }) => {
    if (parts.length > 0) return [];
    const given = tables.flatMap((answers) => Array.from(answers.get(name)?.values() ?? []));
    const passed = given.filter((value) => value === '–').length;
    return passed === 0
      ? []
      : [[name, String(passed), String(given.length), shown((100 * passed) / given.length, 1)]];
  });
}

const beside = roles.flatMap((role) => [role, 'From', 'To', 'Spread']);

export const groupTables = (): Tables => ({
  'The partnership, as each role sees it': {
    columns: ['Questionnaire', 'Figure', ...beside],
    rows: [...wholeRows('synergy', synergy), ...wholeRows('principles', principles)],
  },
  'Each partner, as each role sees it': {
    columns: ['About', 'Role', ...pacts.parts.map(({ name }) => name)],
    rows: partners.flatMap((about) => roles.map((role) => partnerRow(about, role))),
  },
  'Do the questions go together': {
    columns: ['Questionnaire', 'Dimension', 'Alpha', 'From', 'To', 'Together', 'ICC(2)'],
    rows: [
      ...alphaRows('PACTS', pacts, pactsRow),
      ...alphaRows('Synergy', synergy, wholeRow('synergy')),
      ...alphaRows('Partnership principles', principles, wholeRow('principles')),
    ],
  },
  'What people could not judge': {
    columns: ['Item', 'Could not judge', 'Of', 'Share in %'],
    rows: passes(),
  },
});
