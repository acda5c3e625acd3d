import { readFileSync } from 'node:fs';
import { momentsIn } from '#domain/columns/histogram.ts';
import { ScoreTable } from '#domain/columns/score-table.ts';
import { mostRows, Scorer } from '#domain/columns/scorer.ts';
import { Strata } from '#domain/columns/strata.ts';
import { Tables } from '#domain/columns/tables.ts';
import { readQuestionnaire } from '#domain/questionnaire/check.ts';
import { mean } from '#domain/statistics/mean.ts';
import { sdOf, together } from '#domain/statistics/moments.ts';
import { howMany, soMany } from './how-many.ts';
import { shortestOf, tell, tellRatio } from './median.ts';
import { assessmentOf, columnsOf, withTwenty } from './twenty.ts';

const pacts = readQuestionnaire(JSON.parse(readFileSync('questionnaires/pacts.json', 'utf8')));
if (!pacts.ok) throw new Error('PACTS is broken');
const { columns, layout } = columnsOf(howMany, assessmentOf(withTwenty(pacts.value)));
const [block] = columns.blocks;
if (!block) throw new Error('the answers are in one block');
const packed = block;
const { codes } = packed;

/** Mean (each judging partner one voice), SD and histogram of every dimension of every partner, from nothing. */
function dimensions() {
  const strata = new Strata(null);
  const scorer = new Scorer(layout);
  const tables = new Map(
    layout.targets.flatMap((target, place) =>
      target.level === 'dimension' ? [[place, { target, table: new ScoreTable(target) }]] : [],
    ),
  );
  for (let from = 0; from < howMany; from += mostRows) {
    const n = Math.min(mostRows, howMany - from);
    const own = strata.of(columns, packed, from, n);
    const bins = scorer.score({ codes, of: howMany, from, n });
    for (const [place, { table }] of tables)
      table.change(bins[place] ?? new Float64Array(n), own, strata.entries.length, 1);
  }
  const about = new Map<string, number[]>();
  for (const [place, { subject }] of strata.entries.entries()) {
    about.set(subject, [...(about.get(subject) ?? []), place]);
  }
  return [...about.values()].flatMap((places) =>
    [...tables.values()].map(({ target: { grid }, table }) => {
      const histogram = new Int32Array(grid.bins);
      const judges = places.flatMap((place) => {
        const counts = table.histogram(place);
        counts.forEach((count, bin) => (histogram[bin] = (histogram[bin] ?? 0) + count));
        return momentsIn(counts, grid) ?? [];
      });
      const all = together(judges);
      return { mean: mean(judges.map((one) => one.mean)), sd: all && sdOf(all), histogram };
    }),
  );
}

function everything(): Tables {
  const tables = new Tables(layout, null);
  tables.change(columns, packed, { from: 0, n: howMany }, 1);
  return tables;
}

let sum = 0;
const pass = await shortestOf(51, () => {
  for (let place = 0; place < codes.length; place += 1) sum += codes[place] ?? 0;
});
tell(`one pass over ${soMany} × 20 answers, a byte each`, pass);
const found = dimensions();
if (found.length !== 200 || sum === 0) throw new Error('forty partners have five dimensions each');
const time = await shortestOf(51, dimensions);
tell('from these to mean, SD, histogram of 40 partners × 5 dimensions', time);
tellRatio('  times one pass (at most 8)', time / pass);
const all = await shortestOf(51, everything);
tell('the same for every item, facet, dimension and the whole', all);
const tables = everything();
const [before, after] = [0, 1].map(
  () =>
    tables.change(columns, packed, { from: 7, n: 1 }, 1) +
    tables.change(columns, packed, { from: 7, n: 1 }, -1),
);
if (before !== after) throw new Error('one answer touches as many cells as the other');
tell(
  'one response more, and away again',
  await shortestOf(1001, () => {
    tables.change(columns, packed, { from: 7, n: 1 }, 1);
    tables.change(columns, packed, { from: 7, n: 1 }, -1);
  }),
);
