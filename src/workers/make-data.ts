import { isByPartner } from '#domain/responses/assessment.ts';
import type { Id } from '#domain/ids.ts';
import type { RawAnswers } from '#exchange/data/input.ts';
import type { DataWish } from '#exchange/data/write-data.ts';
import { forgetCounting } from '#storage/counting.ts';
import type { Database } from '#storage/database.ts';
import { readRawAnswers } from '#storage/raw-answers.ts';
import { readResults } from '#storage/results.ts';
import type { Tell } from './message.ts';

export type DataAsked = {
  readonly partnership: Id;
  readonly assessments: readonly Id[];
  readonly wish: DataWish;
};

/** Bytes that are given to the browser at a time: it keeps them where there is room. */
const atOnce = 1_048_576;

/** A data file, in pieces that need not lie in memory together; null where the partnership is not there any more. */
export async function makeData(
  db: Database,
  { partnership, assessments, wish }: DataAsked,
  tell: Tell,
): Promise<Blob | null> {
  const results = await readResults(db, partnership);
  if (!results) return null;
  // The figures are there: what they were counted from need not lie beside all the answers
  forgetCounting(db);
  const chosen = results.assessments.filter(({ assessment }) => assessments.includes(assessment.id));
  const days = Object.fromEntries(results.assessments.map(({ assessment: { id, date } }) => [id, date]));
  const input = { ...results, assessments: chosen, days };
  tell({ step: 'data.step.reading', done: 0 });
  const raw: RawAnswers[] = [];
  for (const { assessment, keeper } of chosen) {
    if (!keeper || !isByPartner(assessment)) continue;
    const counted = await readRawAnswers(db, assessment, (done) =>
      tell({ step: 'data.step.reading', done: done / 2 }),
    );
    raw.push({ assessment, counted });
  }
  const { writeData } = await import('#exchange/data/write-data.ts');
  const { allWordsInBoth } = await import('#i18n/in-both.ts');
  const words = await allWordsInBoth();
  const blob = blobMaker();
  await writeData({ input, raw }, words, wish, blob.add, (done) =>
    tell({ step: 'data.step.writing', done: 0.5 + done / 2 }),
  );
  return blob.whole();
}

/** Bytes on their way into a file; only one piece of them lies in memory here. */
function blobMaker() {
  const blobs: Blob[] = [];
  const piece = new Uint8Array(atOnce);
  let length = 0;
  const flush = () => {
    blobs.push(new Blob([piece.subarray(0, length)]));
    length = 0;
  };
  return {
    add: (bytes: Uint8Array) => {
      for (let from = 0; from < bytes.length;) {
        const part = bytes.subarray(from, from + atOnce - length);
        piece.set(part, length);
        length += part.length;
        from += part.length;
        if (length === atOnce) flush();
      }
    },
    whole: () => {
      flush();
      return new Blob(blobs);
    },
  };
}
