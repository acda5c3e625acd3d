import { jsPDF } from 'jspdf';
import { expect, test } from 'vitest';
import { makeMeasure } from '#exchange/report/text-width.ts';

const measure = makeMeasure();

test.each([false, true])('letters are as wide as those of Helvetica in a PDF (bold: %s)', (heavy) => {
  const pdf = new jsPDF();
  pdf.setFont('helvetica', heavy ? 'bold' : 'normal');
  const letters = Array.from({ length: 95 }, (_, at) => String.fromCodePoint(32 + at));
  for (const letter of [...letters, 'é', 'Ñ', '–', '—', '…', '•']) {
    const off = measure(letter, 1000, heavy) - pdf.getStringUnitWidth(letter) * 1000;
    // It knows them to a hundredth
    expect(Math.abs(off), letter).toBeLessThan(12);
  }
});

test('a text is as wide as its letters, in the unit of its size; accents take no width', () => {
  expect(measure('Wi', 10)).toBeCloseTo(9.44 + 2.22);
  expect(measure('', 10)).toBe(0);
  expect(measure('e\u0301', 1000)).toBe(measure('é', 1000));
  expect(measure('語', 1000)).toBe(556);
});
