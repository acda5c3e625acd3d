import { countedCells, strataBySubject } from '#domain/columns/counted-cells.ts';
import type { CountedAssessment } from '#domain/columns/counted-part.ts';
import { readQuestionnaire } from '#domain/questionnaire/check.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import type { Partner, Partnership } from '#domain/responses/partnership.ts';
import { inGroup } from '#domain/scoring/group.ts';
import { closeAssessment } from '#storage/close.ts';
import { ensureDevice } from '#storage/ensure-device.ts';
import { readCounting } from '#storage/counting.ts';
import { Database } from '#storage/database.ts';
import { putFact } from '#storage/device.ts';
import { browserFactory } from '#storage/factory.ts';
import { readResults } from '#storage/results.ts';
import { dataBeside } from '#workers/data-beside.ts';
import type { DataKind } from '#exchange/data/write-data.ts';
import { openDesk } from '#workers/open-desk.ts';
import { resultsBeside } from '#workers/read-results.ts';
import questionnaire from '#questionnaires/pacts.json';
import { meetingOf, type Size } from './meetings.ts';
import { assessmentOf, idOf, partners, responsesOf, withTwenty } from './twenty.ts';

// Runs in the page of the bench, on the app's own database code and the browser's own database.

const pacts = (): Questionnaire => {
  const read = readQuestionnaire(questionnaire);
  if (!read.ok) throw new Error('PACTS is broken');
  return read.value;
};

const partnership: Partnership = {
  id: idOf(2),
  name: 'Bench',
  aim: '',
  since: null,
  archived: false,
  example: false,
  stamps: {},
};

const everybody = Array.from({ length: partners }, (_, place): Partner => ({
  id: idOf(100 + place),
  partnership: partnership.id,
  name: `Kelompok Tani Sukamaju ${place + 1}`,
  shortName: `Tani ${place + 1}`,
  sector: 'community',
  sign: place % 8,
  order: place,
  archived: false,
  stamps: {},
}));

/** Another page that opens the same database: it holds nothing yet. */
async function open(name: string): Promise<Database> {
  const factory = browserFactory();
  if (!factory) throw new Error('the browser has a database');
  const db = new Database({ name, device: idOf(9), factory });
  await db.open();
  await ensureDevice(db);
  return db;
}

async function keep(db: Database, assessments: readonly Assessment[]): Promise<void> {
  await db.partnerships.put(partnership);
  await db.partners.bulkPut(everybody);
  for (const assessment of assessments) {
    await db.assessments.put(assessment);
    await putFact(db, 'keeper', assessment.id, true);
  }
}

const pause = 5;

/** How long it takes, and for how long at most the page could do nothing else meanwhile. */
async function timed<T>(work: () => Promise<T>): Promise<{ time: number; block: number; value: T }> {
  const begun = performance.now();
  let last = begun;
  let block = 0;
  const beat = () => {
    const now = performance.now();
    block = Math.max(block, now - last - pause);
    last = now;
  };
  const timer = setInterval(beat, pause);
  const value = await work();
  const time = performance.now() - begun;
  beat();
  clearInterval(timer);
  return { time, block, value };
}

/** Mean, spread and interval of every dimension of every partner, as its peers see it. */
function dimensionsIn({ assessment, counting }: CountedAssessment): number {
  const means = counting.tables(0).flatMap((tables) =>
    [...strataBySubject(tables)].flatMap(([subject, strata]) => {
      const cells = countedCells(tables, inGroup(strata, subject, 'peers'), assessment.weighting, [
        'dimension',
      ]);
      return [...cells.dimension.values()].flatMap(({ estimate }) => estimate?.mean ?? []);
    }),
  );
  return means.length;
}

const numbers = async (db: Database, assessment: Assessment) =>
  dimensionsIn(await readCounting(db, assessment));

const nameFor = (count: number): string => `bench-storage-${count}`;

/** A database with so many responses of twenty answers. */
async function filled(count: number): Promise<{ db: Database; assessment: Assessment }> {
  const assessment = assessmentOf(withTwenty(pacts()));
  const db = await open(nameFor(count));
  await keep(db, [assessment]);
  for (let first = 0; first < count; first += 5000) {
    await db.responses.bulkPut(responsesOf(Math.min(5000, count - first), assessment, first));
  }
  return { db, assessment };
}

/** So many responses of twenty answers: read as they lie, and as numbers. */
async function storage(count: number) {
  const { db, assessment } = await filled(count);
  const first = await timed(() => numbers(db, assessment));
  while ((await db.packed.count()) * 4096 < count) await new Promise((resolve) => setTimeout(resolve, 100));
  const where = { assessment: assessment.id };
  const reads = [];
  const colds = [];
  for (let run = 0; run < 3; run += 1) {
    reads.push((await timed(() => db.responses.where(where).toArray())).time);
    const page = await open(nameFor(count));
    colds.push(await timed(() => numbers(page, assessment)));
    page.close();
  }
  const more = [];
  for (let run = 0; run < 5; run += 1) {
    await db.responses.bulkPut(responsesOf(1, assessment, count + 1 + run));
    more.push((await timed(() => numbers(db, assessment))).time);
  }
  const inPage = await timed(() => readResults(db, partnership.id));
  const beside = await timed(() => resultsBeside(db, partnership.id));
  const again = await timed(() => resultsBeside(db, partnership.id));
  const cells = Object.keys(inPage.value?.assessments[0]?.released[0]?.cells ?? {}).length;
  return {
    found: first.value,
    first: first.time,
    read: middle(reads),
    cold: middle(colds.map(({ time }) => time)),
    more: middle(more),
    cells,
    inPage: { time: inPage.time, block: inPage.block },
    beside: { time: beside.time, block: beside.block },
    again: { time: again.time, block: again.block },
  };
}

const middle = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** The last of several meetings is closed, in the page and beside it. */
async function closing(size: Size, meetings: number) {
  const all = Array.from({ length: meetings }, (_, place) => meetingOf(pacts(), size, place + 1));
  const last = all.at(-1);
  if (!last) throw new Error('there is a meeting');
  const prepared = async (name: string): Promise<Database> => {
    const db = await open(name);
    await keep(
      db,
      all.map(({ assessment }) => assessment),
    );
    for (const { responses } of all) await db.responses.bulkPut([...responses]);
    const desk = await openDesk(db);
    for (const { assessment } of all.slice(0, -1)) {
      await desk.ask('close', {
        assessment: assessment.id,
        release: idOf(Number.parseInt(assessment.id, 16) + 700),
      });
    }
    desk.end?.();
    return db;
  };
  const asked = { assessment: last.assessment.id, release: idOf(999) };
  const name = `bench-closing-${size.partners}-${size.form}`;
  const [one, other] = [await prepared(`${name}-1`), await prepared(`${name}-2`)];
  const inPage = await timed(() => closeAssessment(one, asked.assessment, asked.release));
  const beside = await timed(async () => {
    const desk = await openDesk(other);
    const done = await desk.ask('close', asked);
    desk.end?.();
    return done.ok && done.value;
  });
  return {
    same: JSON.stringify(inPage.value) === JSON.stringify(beside.value),
    inPage: { time: inPage.time, block: inPage.block },
    beside: { time: beside.time, block: beside.block },
  };
}

/** A data file of what `storage` has stored; as in the app, the results have been worked out just before. */
async function dataFile(count: number, kind: DataKind) {
  const db = await open(nameFor(count));
  const asked = { partnership: partnership.id, assessments: [idOf(1)] };
  const wish = { kind, language: 'id', dialect: 'id', colours: {}, extras: [] } as const;
  await resultsBeside(db, partnership.id);
  let told = 0;
  const { time, block, value } = await timed(() =>
    dataBeside(
      db,
      { ...asked, wish },
      { signal: new AbortController().signal, onProgress: () => (told += 1) },
    ),
  );
  if (!value.ok || !value.value) throw new Error('the data are there');
  return { time, block, told, size: value.value.size };
}

export type Bench = {
  readonly storage: typeof storage;
  readonly closing: typeof closing;
  readonly dataFile: typeof dataFile;
};

Object.assign(globalThis, { bench: { storage, closing, dataFile } satisfies Bench });
