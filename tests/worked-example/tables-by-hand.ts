import { answersAbout, partners, people, type Meeting, type Partner } from './answers.ts';
import { fairTable, said } from './judging.ts';
import { average, sum } from './estimates.ts';
import { atLevel, pacts, type Figure } from './figures.ts';
import { dash, shown } from './print.ts';
import { pactsRow } from './reliability.ts';
import { score, speakers } from './scores.ts';
import type { Tables } from './document.ts';

const scored = (meeting: Meeting, about: Partner, figure: Figure, id: string): number => {
  const person = people.find((one) => one.id === id);
  const value = person && score(answersAbout(meeting, about), figure, person);
  if (typeof value !== 'number') throw new Error(`${id} has no score`);
  return value;
};

const twice = (about: Partner, figure: Figure): Tables[string] => ({
  columns: ['Person', 'October', 'November', 'Difference'],
  rows: speakers('peers', about).map(({ id }) => {
    const [before, later] = [scored('October', about, figure, id), scored('November', about, figure, id)];
    return [id, shown(before, 1), shown(later, 1), shown(later - before, 1)];
  }),
});

const cell = (judge: Partner, judged: Partner): number => said(judge, judged, pacts) ?? Number.NaN;

/** R4: cell − (fair score of the judged + generosity of the judge − average), on the answer scale. */
function leftOver(): Tables[string] {
  const { scores } = fairTable(pacts);
  const fair = (one: Partner) => scores.get(one)?.fair ?? Number.NaN;
  // Of each judge the mean of what is over the fair scores of those it judges
  const over = (judge: Partner) => {
    const judged = partners.filter((one) => one !== judge);
    return average(judged.map((one) => cell(judge, one) - fair(one)));
  };
  const rowOf = (judge: Partner) => [
    judge,
    ...partners.map((one) => (one === judge ? dash : shown(cell(judge, one) - fair(one) - over(judge), 4))),
    shown(over(judge), 4),
  ];
  return {
    columns: ['Who judges', ...partners, 'More generous than the average by'],
    rows: partners.map(rowOf),
  };
}

export function tablesByHand(): Tables {
  const [p] = pacts.parts;
  const transparent = atLevel(pacts, 'facet').find(({ name }) => name === 'Transparent');
  if (!p || !transparent) throw new Error('PACTS is missing');
  return {
    'Each person about the Committee': {
      columns: ['Person', ...pacts.parts.map(({ name }) => name), 'Overall'],
      rows: speakers('peers', 'Committee').map(({ id }) =>
        [
          id,
          [...pacts.parts, pacts].map((figure) => shown(scored('November', 'Committee', figure, id), 1)),
        ].flat(),
      ),
    },
    'The same people about the Committee, twice': twice('Committee', pacts),
    'The same people about how transparent the Village is, twice': twice('Village', transparent),
    'What they say of each other, from 1 to 5': {
      columns: ['Who judges', ...partners],
      rows: partners.map((judge) =>
        [judge, partners.map((one) => (one === judge ? dash : shown(cell(judge, one), 4)))].flat(),
      ),
    },
    'What is left over': leftOver(),
    'Each person’s means for P': {
      columns: ['Person', ...p.parts.map(({ name }) => name), 'Sum'],
      rows: people.map((person) => {
        const row = pactsRow(p, person);
        return [person.id, row.map((value) => shown(value, 4)), shown(sum(row), 4)].flat();
      }),
    },
  };
}
