import ExcelJS from 'exceljs';
import writeExcelFile from 'write-excel-file/node';
import { writeXlsx } from '#exchange/table/write-xlsx.ts';
import type { Value } from '#exchange/table/table.ts';
import { howMany } from './how-many.ts';
import { madeTable } from './made-rows.ts';

// One writer a process, so that each has its memory to itself: the name of the writer comes as an argument.

const table = madeTable(howMany);
const heads = table.columns.map(({ label }) => label);
/** The others take days as moments. */
const withDates = () =>
  table.rows.map((row) => row.map((value, place) => (place === 1 ? new Date(`${value}T00:00:00Z`) : value)));
type Row = ReturnType<typeof withDates>[number];

const cell = (value: Value | Date) =>
  value instanceof Date ? { value, type: Date, format: 'd mmm yyyy' } : value;

type Writer = { readonly rows: () => Row[]; readonly write: (rows: Row[]) => Promise<{ length: number }> };

const writers: Readonly<Record<string, Writer>> = {
  own: { rows: () => [], write: () => writeXlsx([{ table }], { title: table.title, language: 'id' }) },
  'write-excel-file': {
    rows: withDates,
    write: (rows) =>
      writeExcelFile([heads.map((value) => ({ value })), ...rows.map((row) => row.map(cell))]).toBuffer(),
  },
  exceljs: {
    rows: withDates,
    write: async (rows) => {
      const book = new ExcelJS.Workbook();
      const sheet = book.addWorksheet(table.title);
      sheet.addRow(heads);
      for (const row of rows) sheet.addRow(row);
      return new Uint8Array(await book.xlsx.writeBuffer());
    },
  },
};

const writer = writers[process.argv[2] ?? ''];
if (!writer) throw new Error(`writers are ${Object.keys(writers).join(', ')}`);
const rows = writer.rows();
const begun = process.cpuUsage();
const { length } = await writer.write(rows);
const { user, system } = process.cpuUsage(begun);
console.log(
  JSON.stringify({ time: (user + system) / 1000, length, memory: process.resourceUsage().maxRSS * 1024 }),
);
