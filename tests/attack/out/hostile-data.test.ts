import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { both, dataOf } from '../../exchange/data/example-input.ts';
import { farmers, school } from '../../features/closed-example.ts';
import { hostile } from './hostile-results.ts';
import { doneInR, doneInSpss, plainCode } from './scripts.ts';
import { unpacked } from './unpacked.ts';
import { isByPartner } from '#domain/responses/assessment.ts';
import { bundleOf } from '#exchange/data/bundle-of.ts';
import { datasets } from '#exchange/data/datasets.ts';
import { forPeople } from '#exchange/data/dataset.ts';
import { writeData } from '#exchange/data/write-data.ts';
import { joined } from '#exchange/joined.ts';
import { readFile } from '#exchange/read.ts';
import { readShared } from '#exchange/xlsx/shared-texts.ts';
import { xmlTokens } from '#exchange/xlsx/xml.ts';
import type { AppLanguage } from '#i18n/words.ts';

function made(example: typeof farmers, from: number) {
  const { input: plain, raw: answers } = dataOf(example);
  const input = hostile(plain, from);
  const raw = answers.flatMap(({ assessment, counted }) => {
    const own = input.assessments.find((one) => one.assessment.id === assessment.id)?.assessment;
    return own && isByPartner(own) ? [{ assessment: own, counted }] : [];
  });
  return { input, raw };
}

async function archive({ input, raw }: ReturnType<typeof made>, language: AppLanguage, dialect: AppLanguage) {
  const pieces: Uint8Array[] = [];
  const wish = { kind: 'zip', language, dialect, colours: {}, extras: [] } as const;
  await writeData(
    { input, raw },
    both,
    wish,
    (piece) => pieces.push(new Uint8Array(piece)),
    () => undefined,
  );
  return unpacked('data.zip', joined(pieces));
}

/** Days are numbers in a workbook. */
const day = /^\d{4}-\d\d-\d\d$/;

const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const formula = /^[\s\p{Cc}\p{Cf}']*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u;

const kinds = [farmers, school].flatMap((example, from) =>
  (['id', 'en'] as const).map((language) => [from, language, made(example, 7 * from)] as const),
);

describe.each(kinds)('data of partnership %i with strange names, in %s', (_, language, data) => {
  const dialect = language === 'id' ? 'en' : 'id';
  const read = archive(data, language, dialect);

  test('every part of the workbook is well formed, without a formula, and nothing leads outside', async () => {
    const parts = [...(await read)].filter(([name]) => /\.(xml|rels)$/.test(name));
    expect(parts.length).toBeGreaterThan(10);
    for (const [name, text] of parts) {
      expect(forbidden.exec(text)?.[0], name).toBeUndefined();
      for (const token of xmlTokens(text)) {
        expect(token.kind === 'fault' ? token.fault : null, name).toBeNull();
        if (token.kind !== 'open') continue;
        expect(token.name === 'f' && name.includes('/worksheets/'), name).toBe(false);
        expect(token.attributes.get('TargetMode'), name).toBeUndefined();
      }
    }
  });

  test('no letter of a text is lost in the workbook', async () => {
    const shared = readShared((await read).get('data.zip › data.xlsx › xl/sharedStrings.xml') ?? '');
    if (!shared.ok) throw new Error(shared.error.kind);
    const known = new Set(shared.value);
    const tables = datasets(data.input, data.raw, both, language).filter(({ id }) => id !== 'answers-long');
    const said = tables.flatMap((table) => [...forPeople(table, language).rows].flat());
    const lost = said.filter(
      (value) => typeof value === 'string' && value !== '' && !day.test(value) && !known.has(value),
    );
    expect(lost.slice(0, 5)).toEqual([]);
  });

  test('no field of a CSV is taken for a formula, whatever separates fields, and none is parted', async () => {
    for (const [name, text] of await read) {
      if (!name.endsWith('.csv')) continue;
      const { data: rows, errors } = Papa.parse<string[]>(text, {
        delimiter: dialect === 'id' ? ';' : ',',
        skipEmptyLines: true,
      });
      expect(errors, name).toEqual([]);
      expect(new Set(rows.map((row) => row.length)).size, name).toBe(1);
      for (const field of rows.flat())
        for (const part of field.split(/[;,|\t\n]/))
          expect(
            formula.test(part) && !part.trim().startsWith("'") && !/^-?\d+([.,]\d+)?$/.test(field),
            `${name}: ${field}`,
          ).toBe(false);
    }
  });

  test('a script does what it does, whatever people wrote', async () => {
    const all = await read;
    const [r, spss] = [all.get('data.zip › import.R') ?? '', all.get('data.zip › import.sps') ?? ''];
    expect(r.length).toBeGreaterThan(1000);
    for (const line of doneInR(r).split('\n')) expect(line).toMatch(plainCode);
    for (const line of doneInSpss(spss).split('\n')) expect(line).toMatch(plainCode);
    for (const line of spss.split('\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(256);
  });

  test('its paths are plain, and its results file opens', async () => {
    const all = await read;
    const heads = all.get('data.zip ›')?.split('\n') ?? [];
    for (const head of heads.slice(1))
      expect(head.split(' times ')[0]).toMatch(
        /^[a-z][a-z0-9-]*(\/[a-z0-9-]+)?\.[a-zA-Z]+$|^README\.txt$|^pacts-[a-z0-9-]+\.txt$/,
      );
    const { name } = bundleOf(data.input, both[language]);
    const opened = await readFile(all.get(`data.zip › ${name}`) ?? '');
    expect(opened.ok && opened.value.kind).toBe('results');
  });
});
