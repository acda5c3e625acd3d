import { strToU8, zipSync } from 'fflate';
import { jsPDF } from 'jspdf';
import { expect, test } from 'vitest';
import { paintPng } from '../../exchange/report/sample-png.ts';
import { unpacked } from './unpacked.ts';

// Whoever reads what lies in files has to see it wherever it lies.

const secret = 'rahasia-4711';
const readIn = (name: string, bytes: Uint8Array) => [...unpacked(name, bytes)].flat().join('\n');

test('what lies in a file of a file of a file is read, and its name', () => {
  const inner = zipSync({ 'deep.txt': strToU8(secret) });
  expect(readIn('a.zip', zipSync({ 'b.zip': zipSync({ 'c.zip': inner }) }))).toContain(secret);
  expect(readIn('a.zip', zipSync({ 'b.zip': zipSync({ [secret]: strToU8('') }) }))).toContain(secret);
});

test('a ZIP tells the time, the further fields and the comment of each entry', () => {
  const zipped = (mtime: Date, more: object = {}) =>
    readIn('a.zip', zipSync({ 'a.txt': strToU8('a') }, { mtime, ...more }));
  const usual = zipped(new Date(1980, 0, 1));
  expect(zipped(new Date(1980, 0, 1))).toBe(usual);
  expect(zipped(new Date(2026, 10, 12, 9, 30))).not.toBe(usual);
  expect(zipped(new Date(1980, 0, 1), { extra: { 21589: strToU8('abcde') } })).not.toBe(usual);
  expect(zipped(new Date(1980, 0, 1), { comment: 'by whom' })).not.toBe(usual);
});

test('a PNG tells all its texts', () => {
  const png = paintPng(2, 2, []);
  const text = strToU8(`Author\u0000${secret}`);
  const chunk = new Uint8Array(12 + text.length);
  new DataView(chunk.buffer).setUint32(0, text.length);
  chunk.set([...strToU8('tEXt'), ...text], 4);
  const whole = new Uint8Array([...png.subarray(0, 33), ...chunk, ...png.subarray(33)]);
  expect(readIn('a.png', png)).toMatch(/^a\.png\nIHDR/);
  expect(readIn('a.png', whole)).toContain(secret);
});

test('a PDF tells what lies packed in its streams and stands in its properties', () => {
  const pdf = new jsPDF({ compress: true });
  pdf.text(secret, 10, 10);
  pdf.setProperties({ author: 'Siti' });
  const text = readIn('a.pdf', new Uint8Array(pdf.output('arraybuffer')));
  expect(text).toContain(secret);
  expect(text).toContain('Siti');
});
