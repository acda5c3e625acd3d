import { describe, expect, test } from 'vitest';
import { fair } from '#charts/model/fair.ts';
import { mutual } from '#charts/model/mutual.ts';
import { who } from '#charts/model/who.ts';
import { fairFrame } from '#charts/words/fair.ts';
import { mutualFrame } from '#charts/words/mutual.ts';
import { whoFrame } from '#charts/words/who.ts';
import { partners } from './answers.ts';
import { appPartner, basisOf, idOf } from './app.ts';
import { pacts } from './figures.ts';
import { column, numbersIn, plain, printedRows, signed, words } from './screen.ts';

const basis = basisOf('November', 'School');
const pairs = (partners.length * (partners.length - 1)) / 2;

describe.each([pacts, ...pacts.parts])('who judges whom, by $name', (figure) => {
  const by = figure.level === 'overall' ? null : idOf(figure, 'School');
  const rowsOf = (heading: string) => printedRows(heading, figure.name);
  const printed = (heading: string, place: number) => rowsOf(heading).map((row) => row[place] ?? '');

  test('[R1] the grid', () => {
    const frame = whoFrame(words, basis, who(basis, by) ?? expect.fail());
    expect(column(frame, 'judge')).toEqual(printed('Who judges whom', 1));
    partners.forEach((judged, place) => {
      const shown = column(frame, appPartner(judged).id).map((value) => plain(value));
      expect(shown).toEqual(printed('Who judges whom', place + 2));
    });
  });

  test('[R5] both ways', () => {
    const frame = mutualFrame(words, basis, mutual(basis, by) ?? expect.fail(), pairs);
    const shown = ['a', 'b', 'a-of-b', 'b-of-a', 'apart'].map((id) =>
      column(frame, id).map((value) => plain(value)),
    );
    expect(shown).toEqual([1, 2, 3, 4, 5].map((place) => printed('Both ways', place)));
  });

  test('[R4] fair and raw', () => {
    const frame = fairFrame(words, basis, fair(basis, by) ?? expect.fail());
    expect(column(frame, 'partner')).toEqual(printed('Fair scores', 1));
    expect(column(frame, 'raw').map(signed)).toEqual(printed('Fair scores', 4));
    expect(column(frame, 'fair').map(signed)).toEqual(printed('Fair scores', 5));
    expect(column(frame, 'low').map(signed)).toEqual(printed('Fair scores', 6));
    expect(column(frame, 'high').map(signed)).toEqual(printed('Fair scores', 7));
    expect(column(frame, 'se').map((value) => plain(value))).toEqual(printed('Fair scores', 8));
    // Where it stands apart, the sentence that it does not is missing
    const average = words.t('charts.claim.fair-average');
    const stands = partners.map((partner) => {
      const meaning = frame.meanings.find(({ id }) => id === appPartner(partner).id);
      expect(numbersIn(meaning?.sentences.join(' ') ?? '').length).toBeGreaterThan(3);
      return meaning?.sentences.includes(average) ? 'no' : 'yes';
    });
    expect(stands).toEqual(printed('Fair scores', 9));
  });
});
