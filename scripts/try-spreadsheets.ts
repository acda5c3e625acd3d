import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { readQuestionnaire } from '#domain/questionnaire/check.ts';
import { readQuestionnaireFile } from '#exchange/questionnaire/read-file.ts';
import { writeXlsForm } from '#exchange/questionnaire/xlsform/write-xlsform.ts';
import en from '#i18n/words/en.json' with { type: 'json' };
import id from '#i18n/words/id.json' with { type: 'json' };

// By hand, where LibreOffice is installed: each built-in questionnaire goes out as an XLSForm, LibreOffice opens it and
// saves it again, and what comes back must be the same as what comes back without it.

const folder = mkdtempSync(join(tmpdir(), 'pacts-spreadsheets-'));

const both = (key: keyof typeof id) => ({ id: id[key], en: en[key] });
const words = {
  yes: both('question.gate.yes'),
  partly: both('question.gate.partly'),
  'not-yet': both('question.gate.not-yet'),
  'cannot-judge': both('question.cannot-judge'),
};

const read = (bytes: Uint8Array) =>
  readQuestionnaireFile(bytes, { language: 'id', subject: 'partnership', fileName: 'form' });

const names = readdirSync('questionnaires').filter((name) => name.endsWith('.json'));
const written = new Map<string, Uint8Array>();
for (const name of names) {
  const questionnaire = readQuestionnaire(JSON.parse(readFileSync(`questionnaires/${name}`, 'utf8')));
  if (!questionnaire.ok) continue;
  const form = name.replace('.json', '.xlsx');
  written.set(form, await writeXlsForm(questionnaire.value, words));
}
for (const [name, bytes] of written) writeFileSync(join(folder, name), bytes);

const again = join(folder, 'again');
const files = [...written.keys()].map((name) => join(folder, name));
const run = spawnSync('soffice', ['--headless', '--convert-to', 'xlsx', '--outdir', again, ...files]);
if (run.error) throw new Error('LibreOffice (soffice) is not installed', { cause: run.error });

let different = 0;
for (const [name, bytes] of written) {
  const [before, after] = [await read(bytes), await read(readFileSync(join(again, name)))];
  const same = after.ok && isDeepStrictEqual(after, before);
  if (!same) different += 1;
  console.log(`${same ? 'same     ' : 'DIFFERENT'} ${name}`);
}
rmSync(folder, { recursive: true });
console.log(`${written.size - different} of ${written.size} came back the same`);
process.exitCode = different > 0 || written.size === 0 ? 1 : 0;
