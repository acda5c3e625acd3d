import { describe, expect, test } from 'vitest';
import { dumbbell } from '#charts/model/dumbbell.ts';
import { fairOf } from '#charts/model/fair.ts';
import { radar } from '#charts/model/radar.ts';
import { otherViewers, views } from '#charts/model/views.ts';
import { facetClaims } from '#charts/claims/facets.ts';
import { twoViewClaims } from '#charts/claims/two-views.ts';
import { dumbbellFrame } from '#charts/words/dumbbell.ts';
import type { Frame } from '#charts/words/frame.ts';
import { radarFrame } from '#charts/words/radar.ts';
import { viewsFrame } from '#charts/words/views.ts';
import { aboutPartner } from '#domain/responses/subject.ts';
import { partners, type Partner } from './answers.ts';
import { appPartner, basisOf, idOf } from './app.ts';
import { areRounded, twoViewNumbers } from './claims.ts';
import { atLevel, pacts, type Figure } from './figures.ts';
import { column, numbersIn, plain, printedRows, signed, words } from './screen.ts';

const basis = basisOf('November', 'School');

/** The row of a figure in the document's profile. */
function rowOf(about: Partner, { name }: Figure): readonly string[] {
  return printedRows(`Profile of ${about}`, name)[0] ?? expect.fail(`no row ${name}`);
}

const bandsIn = (row: readonly string[]): string[] => (row[5] === '–' ? [] : (row[5]?.split(', ') ?? []));

/** The bands that the app names, by their ids. */
function bandsOf(about: Partner, figure: Figure): string[] {
  const { level } = figure;
  const id = idOf(figure, about);
  const claims = twoViewClaims(basis, appPartner(about).id, { level, id, title: { en: figure.name } });
  const named = claims.flatMap((claim) => {
    if (claim.kind === 'band-in') return [claim.band];
    return claim.kind === 'band-touches' ? claim.bands : [];
  });
  const titles = new Set(named);
  return basis.questionnaire.bands.flatMap((band) => (titles.has(band.title) ? band.id : []));
}

function compare(frame: Frame, about: Partner, figures: readonly Figure[]): void {
  const rows = figures.map((figure) => rowOf(about, figure));
  const printed = (place: number) => rows.map((row) => row[place]);
  expect(column(frame, 'score').map((value) => plain(value))).toEqual(printed(1));
  expect(column(frame, 'low').map((value) => plain(value))).toEqual(printed(2));
  expect(column(frame, 'high').map((value) => plain(value))).toEqual(printed(3));
  expect(column(frame, 'self').map((value) => plain(value))).toEqual(printed(6));
  for (const figure of figures) {
    const meaning = frame.meanings.find(({ id }) => id === idOf(figure, about));
    const numbers = twoViewNumbers(about, figure);
    // Of a principle its facets, and whether it is the weakest, follow
    const told = numbersIn(meaning?.sentences.join(' ') ?? '').slice(0, numbers.length);
    expect(told).toSatisfy((some: number[]) => areRounded(some, numbers));
    expect(bandsOf(about, figure)).toEqual(bandsIn(rowOf(about, figure)));
  }
}

describe.each(partners)('the profile of %s', (about) => {
  const { id } = appPartner(about);
  const subject = aboutPartner(id);

  test('[R3] facets, by the others and by itself', () => {
    const frame = dumbbellFrame(words, basis, dumbbell(basis, id) ?? expect.fail());
    const facets = atLevel(pacts, 'facet');
    compare(frame, about, facets);
    const rows = facets.map((figure) => rowOf(about, figure));
    expect(column(frame, 'gap').map(signed)).toEqual(rows.map((row) => row[7]));
    expect(column(frame, 'marked').map((value) => plain(value))).toEqual(rows.map((row) => row[10]));
  });

  test('[S3] principles', () => {
    const frame = radarFrame(words, basis, radar(basis, id) ?? expect.fail());
    compare(frame, about, pacts.parts);
    for (const principle of pacts.parts) {
      const [claim] = facetClaims(basis, { subject, group: 'peers' }, idOf(principle, about));
      const weaker = claim?.kind === 'facet-weaker' ? words.say(claim.weaker.title) : '–';
      expect(weaker).toBe(rowOf(about, principle)[11]);
    }
  });

  test('what each other partner says', () => {
    const model = views(basis, subject, otherViewers(basis, id)) ?? expect.fail();
    const frame = viewsFrame(words, basis, model, '', false);
    for (const judge of partners.filter((one) => one !== about)) {
      const shown = column(frame, appPartner(judge).id).map((value) => plain(value));
      const place = 2 + partners.indexOf(about);
      const rows = printedRows('Who judges whom').filter((row) => row[1] === judge && row[0] !== 'Overall');
      expect(shown).toEqual(rows.map((row) => row[place]));
    }
  });

  test('[R4] its fair scores', () => {
    const figures = [pacts, ...pacts.parts].map((figure) => {
      const by = figure.level === 'overall' ? null : idOf(figure, about);
      const point = fairOf(basis, id, by) ?? expect.fail();
      return [figure.name, about, plain(point.raw), plain(point.fair)];
    });
    const printed = printedRows('Fair scores').filter((row) => row[1] === about);
    expect(figures).toEqual(printed.map((row) => row.slice(0, 4)));
  });
});
