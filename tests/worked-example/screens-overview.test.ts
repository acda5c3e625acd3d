import { expect, test } from 'vitest';
import { bars } from '#charts/model/bars.ts';
import { gates } from '#charts/model/gates.ts';
import { sideBySide } from '#charts/model/side-by-side.ts';
import { barsFrame } from '#charts/words/bars.ts';
import { gatesFrame } from '#charts/words/gates.ts';
import { sideBySideFrame } from '#charts/words/side-by-side.ts';
import { highlights } from '#charts/claims/highlights.ts';
import { weakestFirst } from '#charts/model/weakest-first.ts';
import { partners } from './answers.ts';
import { appPartner, basisOf, idOf } from './app.ts';
import { areRounded, meanNumbers } from './claims.ts';
import { tableUnder } from './document.ts';
import { atLevel } from './figures.ts';
import { column, numbersIn, plain, printed, printedRows, words } from './screen.ts';
import { now, outside, rated, type About } from './seen.ts';

const basis = basisOf('November', 'School');

test('all partners side by side', () => {
  const model = sideBySide(basis, 'dimension') ?? expect.fail();
  const frame = sideBySideFrame(words, basis, model, false);
  partners.forEach((partner, place) => {
    const shown = column(frame, appPartner(partner).id).map((value) => plain(value));
    expect(shown).toEqual(printed('All partners side by side', place + 1));
  });
  const cells = partners.flatMap((about) =>
    rated(about).parts.map((principle) => now(about, 'peers', principle) ?? expect.fail()),
  );
  frame.meanings.forEach(({ sentences }, place) => {
    const exact = meanNumbers(cells[place] ?? expect.fail());
    expect(numbersIn(sentences.join(' '))).toSatisfy((told: number[]) => areRounded(told, exact));
  });
  expect(frame.meanings).toHaveLength(cells.length);
});

test('[S4] the weakest first', () => {
  const bases = [basis, basisOf('November', 'synergy'), basisOf('November', 'principles')];
  const spots = weakestFirst(bases).flatMap(({ partner, id, weakest }) =>
    weakest ? [[partner?.shortName ?? id.replace('partnership-', ''), weakest.id, plain(weakest.value)]] : [],
  );
  expect(spots).toEqual(tableUnder('Weakest first').rows);
});

test('what each partner is known for', () => {
  const told = partners.map((partner) => {
    const { strongest, talk } = highlights(basis, appPartner(partner).id);
    const titles = strongest?.titles.map((title) => words.say(title)).join(', ');
    const talked = talk ? words.say(talk.title) : null;
    const value = plain(strongest?.value, 0);
    return [partner, titles, value, talked, plain(talk?.self), plain(talk?.peers)];
  });
  expect(told).toEqual(tableUnder('What each partner is known for').rows);
});

test('[S5] the prerequisites', () => {
  const asked = basisOf('November', 'synergy');
  const model = gates(asked, 'prerequisites') ?? expect.fail();
  const frame = gatesFrame(words, asked, model);
  const counted = ['n', 'yes', 'partly', 'not-yet', 'cannot-judge'].map((id) => column(frame, id));
  const rows = model.rows.map(({ id, shown }, place) =>
    [id, shown?.verdict?.replace('-', ' '), counted.map((values) => plain(values[place], 0))].flat(),
  );
  expect(rows).toEqual(tableUnder('The prerequisites').rows);
});

test('the partnership as a whole', () => {
  for (const about of ['synergy', 'principles'] as const satisfies readonly About[]) {
    const asked = basisOf('November', about);
    const frame = barsFrame(words, asked, bars(asked) ?? expect.fail());
    const shown = ['score', 'low', 'high'].map((id) => column(frame, id).map((value) => plain(value)));
    const rows = printedRows('The partnership as a whole', about).slice(1);
    expect(shown).toEqual([2, 3, 4].map((place) => rows.map((row) => row[place])));
    for (const figure of atLevel(rated(about), 'dimension')) {
      const cell = now(about, outside(about), figure) ?? expect.fail();
      const meaning = frame.meanings.find(({ id }) => id === idOf(figure, about));
      // The weakest has one more sentence (S4)
      const exact = meanNumbers(cell);
      const numbers = numbersIn(meaning?.sentences.join(' ') ?? '').slice(0, exact.length);
      expect(numbers).toSatisfy((told: number[]) => areRounded(told, exact));
    }
  }
});
