import { expect, test } from 'vitest';
import { agreementClaims } from '#charts/claims/answers.ts';
import { disputed } from '#charts/model/disputed.ts';
import { items, type ItemsAbout } from '#charts/model/items.ts';
import { itemsFrame } from '#charts/words/items.ts';
import { agreement } from '#domain/scoring/agreement.ts';
import { partners } from './answers.ts';
import { appPartner, basisOf } from './app.ts';
import { tableUnder } from './document.ts';
import { column, plain, printed, words } from './screen.ts';
import type { About } from './seen.ts';

type Page = { readonly heading: string; readonly asked: About; readonly about: ItemsAbout };

const pages: readonly Page[] = [
  { heading: 'Items about all partners', asked: 'School', about: 'partners' },
  ...partners.map((partner): Page => ({
    heading: `Items about ${partner}`,
    asked: partner,
    about: appPartner(partner).id,
  })),
  { heading: 'Items of Synergy', asked: 'synergy', about: 'partnership' },
  { heading: 'Items of Partnership principles', asked: 'principles', about: 'partnership' },
];

const counted = ['point-1', 'point-2', 'point-3', 'point-4', 'point-5', 'cannot-judge'];

test.each(pages)('$heading', ({ heading, asked, about }) => {
  const basis = basisOf('November', asked);
  const model = items(basis, { about, order: 'questionnaire' }) ?? expect.fail();
  const frame = itemsFrame(words, basis, model);
  const { columns } = tableUnder(heading);
  const at = (name: string) => printed(heading, columns.indexOf(name));
  expect(column(frame, 'score').map((value) => plain(value))).toEqual(at('Score'));
  expect(column(frame, 'n').map((value) => plain(value, 0))).toEqual(at('Answers'));
  expect(column(frame, 'sd').map((value) => plain(value, 2))).toEqual(at('Spread'));
  const counts = counted.map((id) => column(frame, id).map((value) => plain(value, 0)));
  expect(counts).toEqual(['1', '2', '3', '4', '5', 'Cannot judge'].map(at));
  const agenda = disputed(basis, about).map(({ row }) => row.id);
  const places = model.rows.map(({ id }) => (agenda.includes(id) ? `${agenda.indexOf(id) + 1}` : '–'));
  expect(places).toEqual(at('To talk about'));
});

const single = pages.filter(({ about }) => about !== 'partners');

test.each(single)('[A2][A3] $heading: whether people agree', ({ heading, asked, about }) => {
  const model = items(basisOf('November', asked), { about, order: 'questionnaire' }) ?? expect.fail();
  const { columns } = tableUnder(heading);
  const rows = model.rows.map(({ shown }) => {
    const points = shown?.counts?.points ?? expect.fail();
    const found = agreement([points]);
    const [claim] = agreementClaims({ points });
    return [plain(found?.rwg, 2), plain(found?.ad, 2), claim?.kind.replace('-', ' ') ?? '–'];
  });
  const from = columns.indexOf('rwg');
  expect(rows).toEqual(tableUnder(heading).rows.map((row) => row.slice(from, from + 3)));
});
