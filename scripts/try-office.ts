import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';

// By hand, where LibreOffice and poppler are installed: `node scripts/try-office.ts FILE …` turns each Word, PowerPoint
// or Excel file into pages, which must hold the words that lie in the file. Without files: those of the example report.

const examples = 'docs/example-report';
const office = new Set(['.docx', '.pptx', '.xlsx']);
const given = process.argv.slice(2);
const files = (given.length > 0 ? given : inFolder(examples)).filter((file) => office.has(extname(file)));
if (files.length === 0) throw new Error('which files? .docx, .pptx or .xlsx');

function inFolder(folder: string): string[] {
  return existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))
    : [];
}

function run(program: string, values: readonly string[]): string {
  const done = spawnSync(program, values, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (done.error) throw new Error(`not tried: ${program} is not installed`, { cause: done.error });
  if (done.status !== 0) throw new Error(`${program}: ${done.stderr}`);
  return done.stdout;
}

/** The parts that are read. */
const read = /^(word\/document|ppt\/slides\/slide\d+|xl\/sharedStrings|xl\/worksheets\/sheet\d+)\.xml$/;

/** Words of five letters and more, as they lie in the file. */
function wordsIn(file: string): string[] {
  const parts = unzipSync(readFileSync(file), { filter: ({ name }) => read.test(name) });
  const texts = Object.values(parts).flatMap((part) =>
    [...strFromU8(part).matchAll(/<(?:\w+:)?t(?: [^>]*)?>([^<]*)</g)].map(([, text]) => text ?? ''),
  );
  return [...new Set(texts.join(' ').match(/(?<![\p{L}&])\p{L}{5,20}(?![\p{L};])/gu))];
}

const folder = mkdtempSync(join(tmpdir(), 'pacts-office-'));
const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
let bad = 0;
try {
  for (const file of files) {
    run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file]);
    const pdf = join(folder, basename(file).replace(/\.\w+$/, '.pdf'));
    const pages = Number(/^Pages:\s*(\d+)/m.exec(run('pdfinfo', [pdf]))?.[1] ?? 0);
    const shown = run('pdftotext', [pdf, '-']);
    const words = wordsIn(file);
    const missing = words.filter((word) => !shown.includes(word));
    // A narrow cell parts a word at its end; one of a spreadsheet shows no more than fits
    const mayMiss = words.length / (extname(file) === '.xlsx' ? 4 : 20);
    const good = pages > 0 && words.length > 0 && missing.length <= mayMiss;
    if (!good) bad += 1;
    const found = `${words.length - missing.length} of ${words.length} words`;
    console.log(`${good ? 'good' : 'BAD '} ${file}: ${pages} pages, ${found}`);
    if (missing.length > 0) console.log(`     not found: ${missing.slice(0, 10).join(', ')}`);
    rmSync(pdf);
  }
} finally {
  rmSync(folder, { recursive: true });
}
console.log(`${files.length - bad} of ${files.length} files are good`);
process.exitCode = bad > 0 ? 1 : 0;
