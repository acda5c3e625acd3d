import { describe, expect, test } from 'vitest';
import { views } from '#charts/model/views.ts';
import { viewsFrame } from '#charts/words/views.ts';
import { qualityOf } from '#domain/scoring/quality.ts';
import { asksEach } from '#domain/responses/assessment.ts';
import { aboutPartner, partnership } from '#domain/responses/subject.ts';
import { groupViewers } from '#features/results/group-viewers.ts';
import { apart, together } from '#features/results/quality-verdicts.ts';
import { occasions } from '../features/closed-example.ts';
import { partners, roles } from './answers.ts';
import { appPartner, basisOf, idOf } from './app.ts';
import { areRounded, meanNumbers } from './claims.ts';
import { tableUnder } from './document.ts';
import { atLevel } from './figures.ts';
import { column, numbersIn, plain, printedRows, words } from './screen.ts';
import { now, rated } from './seen.ts';

const [, , november] = occasions;
const cut = november?.assessment.cut ?? expect.fail('no cut');

describe('[P6] the groups', () => {
  test.each(['synergy', 'principles'] as const)('by %s', (about) => {
    const basis = basisOf('November', about);
    const viewers = groupViewers(words, cut, basis, null);
    const model = views(basis, partnership, viewers) ?? expect.fail();
    const frame = viewsFrame(words, basis, model, '', false);
    const shown = model.rows.map(({ id, points }) =>
      [
        about,
        id,
        points.map((point) =>
          [point?.value, point?.interval?.[0], point?.interval?.[1]].map((one) => plain(one)),
        ),
      ].flat(2),
    );
    const rows = printedRows('The partnership, as each role sees it', about);
    // The fifth and the last column are spreads, which the sentences tell
    expect(shown).toEqual(rows.map((row) => row.filter((_, place) => place !== 5 && place !== 9)));
    const cells = roles.flatMap((role) =>
      atLevel(rated(about), 'dimension').map((figure) => now(about, { role }, figure) ?? expect.fail()),
    );
    frame.meanings.forEach(({ sentences }, place) => {
      // Of a named group the partners are not counted
      const exact = meanNumbers({ ...(cells[place] ?? expect.fail()), judges: 1 });
      expect(numbersIn(sentences.join(' '))).toSatisfy((told: number[]) => areRounded(told, exact));
    });
    expect(frame.meanings).toHaveLength(cells.length);
  });

  test.each(partners)('about %s', (about) => {
    const basis = basisOf('November', about);
    const { id } = appPartner(about);
    const viewers = groupViewers(words, cut, basis, id);
    const model = views(basis, aboutPartner(id), viewers) ?? expect.fail();
    const frame = viewsFrame(words, basis, model, '', false);
    const shown = roles.map((role) => [about, role, column(frame, role).map((one) => plain(one))].flat());
    expect(shown).toEqual(printedRows('Each partner, as each role sees it', about));
  });
});

describe('[A4][A5][S1] the quality of the data', () => {
  const titles = ['PACTS', 'Synergy', 'Partnership principles'];
  const found = (november?.assessment.parts ?? []).filter(asksEach).map((part) => {
    const responses = november?.responses.filter((one) => one.questionnaire.id === part.questionnaire.id);
    const filled = { assessment: november?.assessment ?? expect.fail(), part, responses: responses ?? [] };
    return qualityOf(filled) ?? expect.fail();
  });

  test('do the questions go together, and are partners seen alike', () => {
    const said = { yes: 'yes', no: 'no', unsure: 'not certain', 'too-few': 'too few' };
    const letters = rated('School').parts;
    const rows = found.flatMap(({ dimensions }, place) =>
      dimensions.map((reliability) => {
        const { alpha, dimension } = reliability;
        const letter = letters.find((figure) => idOf(figure, 'School') === dimension)?.name;
        return [
          titles[place],
          place === 0 ? letter : dimension,
          plain(alpha?.alpha, 2),
          plain(alpha?.interval[0], 2),
          plain(alpha?.interval[1], 2),
          said[together(reliability).verdict],
          plain(apart(reliability)?.value, 2),
        ];
      }),
    );
    expect(rows).toEqual(tableUnder('Do the questions go together').rows);
  });

  test('what people could not judge, and how many responses count', () => {
    const [asked] = found;
    const shares = asked?.items.flatMap(({ item, cannotJudge }) =>
      cannotJudge ? [`${item} ${plain(cannotJudge * 100)}`] : [],
    );
    const rows = tableUnder('What people could not judge').rows;
    const facets = atLevel(rated('School'), 'facet');
    const printed = rows.map(([name, , , share]) => {
      const figure = facets.find((one) => one.name === name) ?? expect.fail();
      return `${idOf(figure, 'School')}.1 ${share}`;
    });
    expect(shares).toEqual(printed);
    expect(found.map(({ responses }) => responses)).toEqual([12, 12, 12]);
    expect(found.map(({ haste }) => haste)).toEqual([null, null, null]);
  });
});
