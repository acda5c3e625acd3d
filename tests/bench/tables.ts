import { spawnSync } from 'node:child_process';
import * as z from 'zod/mini';
import { csvPieces } from '#exchange/table/csv.ts';
import type { Table } from '#exchange/table/table.ts';
import { howMany, soMany } from './how-many.ts';
import { longTable, madeTable } from './made-rows.ts';
import { leastWork, tell, tellRatio } from './median.ts';

const Written = z.strictObject({ time: z.number(), length: z.number(), memory: z.number() });

/** The one of several runs that took the least processor time, each in a process of its own. */
function written(writer: string, runs: number): z.infer<typeof Written> {
  const all = Array.from({ length: runs }, () => {
    const { stdout, stderr } = spawnSync(process.execPath, ['tests/bench/spreadsheets.ts', writer]);
    if (stdout.length === 0) throw new Error(String(stderr));
    return Written.parse(JSON.parse(String(stdout)));
  });
  return all.reduce((best, one) => (one.time < best.time ? one : best));
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

const own = written('own', 3);
for (const [writer, limit] of [
  ['own', null],
  ['write-excel-file', 0.6],
  ['exceljs', 0.33],
] as const) {
  const { time, length, memory } = writer === 'own' ? own : written(writer, writer === 'exceljs' ? 1 : 3);
  tell(`XLSX, ${soMany} × 24: ${writer} (${megabytes(length)}; at most ${megabytes(memory)} held)`, time);
  if (limit) tellRatio(`  own as a share of it (at most ${limit})`, own.time / time);
}

const wide = madeTable(howMany);
const encoder = new TextEncoder();

function csv(what: string, table: Table, runs: number): void {
  const pieces = Array.from(csvPieces(table, 'id'));
  const text = pieces.map((piece) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(piece)).join('');
  const time = leastWork(runs, () => {
    let length = 0;
    for (const piece of csvPieces(table, 'id')) length += piece.length;
    return length;
  });
  const encoding = leastWork(runs, () => encoder.encode(text));
  tell(`CSV, ${what} (${megabytes(text.length)})`, time);
  tellRatio('  as a multiple of encoding the same text (at most 3)', time / encoding);
}

csv('a response a row', wide, 9);
csv('an answer a row', longTable(wide), 3);
