import { describe, expect, test } from 'vitest';
import { changeClaims, type ChangeClaim } from '#charts/model/change-claims.ts';
import { change, type Series } from '#charts/model/change.ts';
import { meetings, partners } from './answers.ts';
import { basisOf, keysOf } from './app.ts';
import { changeOf, everyFigure, familyOf, verdictOf, verdicts, type Verdict } from './change.ts';
import { atLevel, pacts, type Figure } from './figures.ts';
import { plain, printedRows, signed } from './screen.ts';
import { outside, partnerIn, type About } from './seen.ts';

/** The series of the figure, and of its one item where it is a facet of the short form. */
function seriesOf(about: About, figure: Figure): Series[] {
  return keysOf(about, outside(about), figure).map((key) => {
    const [subject = '', group = '', level = '', id = ''] = key.split('|');
    const found = { subject, group, level, id };
    return isSeries(found) ? found : expect.fail(key);
  });
}

const isSeries = (value: {
  readonly subject: string;
  readonly group: string;
  readonly level: string;
}): value is Series => /^partner(:|ship)/.test(value.subject) && ['peers', 'all'].includes(value.group);

const first = (about: About, figure: Figure): Series => seriesOf(about, figure)[0] ?? expect.fail();

const said = (claim: ChangeClaim | undefined): Verdict =>
  claim ? named[claim.verdict] : expect.fail('nothing is said');

const named: Record<ChangeClaim['verdict'], Verdict> = {
  up: 'up',
  down: 'down',
  'not-shown': 'not shown',
  'among-many': 'among many',
  'all-same': 'all the same',
  'too-few': 'too few',
};

/** Item series stand beside the facets where the page looks at both. */
const shownWith = (about: About, figure: Figure): Series[] => {
  if (figure.level === 'overall') return [first(about, figure)];
  const family = familyOf(about, figure);
  const withItems = figure.level === 'facet' && partnerIn(about) !== null;
  return withItems
    ? atLevel(pacts, 'facet').flatMap((facet) => seriesOf(about, facet))
    : family.map((one) => first(about, one));
};

const abouts: readonly About[] = [...partners, 'synergy'];
const headingOf = (about: About) => (partnerIn(about) ? `Change of ${about}` : 'Change by Synergy');

describe.each(abouts)('[C3][C4] the change of %s', (about) => {
  const bases = meetings.map((meeting) => basisOf(meeting, about));
  const [, before, latest] = bases;

  test.each(everyFigure(about))('$level $name', (figure) => {
    if (!before || !latest) expect.fail();
    const series = first(about, figure);
    const { points } = change(bases, series) ?? expect.fail();
    const claims = changeClaims(latest, before, shownWith(about, figure));
    const claim = claims.find((one) => one.series.level === series.level && one.series.id === series.id);
    const row = printedRows(headingOf(about), figure.name)[0];
    const lines = points.flatMap(({ point }) =>
      [point?.value, point?.interval?.[0], point?.interval?.[1]].map((value) => plain(value)),
    );
    const ends = [claim?.difference, claim?.interval?.[0], claim?.interval?.[1]].map(signed);
    expect([figure.name, ...lines, ...ends]).toEqual(row?.slice(0, 13));
    expect(said(claim)).toBe(row?.[14]);
    expect(claim?.pairs).toBe(partnerIn(about) ? 9 : 12);
    expect(said(claim)).toBe(verdictOf(about, figure));
  });
});

test('[C4] on the overview, where all facets of all partners stand together, one is shown to have changed', () => {
  const [, before, latest] = meetings.map((meeting) => basisOf(meeting, 'School'));
  if (!before || !latest) expect.fail();
  const all = partners.flatMap((about) => atLevel(pacts, 'facet').map((figure) => ({ about, figure })));
  const shown = all.map(({ about, figure }) => first(about, figure));
  const claims = changeClaims(latest, before, shown).map(said);
  expect(claims).toEqual(verdicts(all.map(({ about, figure }) => changeOf(about, figure))));
  const changed = all.filter((_, place) => claims[place] === 'up' || claims[place] === 'down');
  expect(changed.map(({ about, figure }) => `${about} ${figure.name}`)).toEqual(['Village Transparent']);
});
