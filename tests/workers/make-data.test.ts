import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { makeData } from '#workers/make-data.ts';
import { closed, school } from '../features/closed-example.ts';
import { databaseWith, records } from '../storage/fixtures.ts';

const { partnership, partners } = school;
const occasions = closed(school);
const assessments = occasions.map(({ assessment }) => assessment);

/** The table of changes as cells, made of the assessments that were chosen. */
async function changesOf(chosen: readonly string[]): Promise<Record<string, string>[]> {
  const db = await databaseWith(
    records({
      partnerships: [partnership],
      partners: [...partners],
      assessments,
      responses: occasions.flatMap(({ responses }) => responses),
      releases: occasions.flatMap(({ releases }) => releases),
    }),
  );
  const wish = { kind: 'zip', language: 'en', dialect: 'en', colours: {}, extras: [] } as const;
  const made = await makeData(
    db,
    { partnership: partnership.id, assessments: chosen, wish },
    () => undefined,
  );
  const files = unzipSync(new Uint8Array((await made?.arrayBuffer()) ?? expect.fail()));
  const text = new TextDecoder().decode(files['data/changes.csv'] ?? expect.fail('no changes'));
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

test('a change tells the day before, also where that assessment was not chosen', async () => {
  const [before = expect.fail(), now = expect.fail()] = assessments.toSorted((a, b) =>
    a.date < b.date ? -1 : 1,
  );
  const told = await changesOf([now.id]);
  expect(told.length).toBeGreaterThan(0);
  expect(new Set(told.map((row) => `${row['before']} ${row['before_date']}`))).toEqual(
    new Set([` ${before.date}`]),
  );
});
