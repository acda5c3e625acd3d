import { expect, test } from 'vitest';
import type { Assessment } from '#domain/responses/assessment.ts';
import type { Partner } from '#domain/responses/partnership.ts';
import { partnerOf } from '#domain/responses/subject.ts';
import { typedSheet, type Line } from '#domain/responses/typed-sheet.ts';
import { loadLibrary } from '#features/assessment/library.ts';
import { assessmentSheets } from '#features/paper/assessment-sheets.ts';
import type { Block } from '#features/paper/block.ts';
import { assessment as small, idOf } from '../domain/responses/made.ts';

const library = await loadLibrary();

const partners = Array.from({ length: 9 }, (_, place): Partner => ({
  id: idOf(place + 1),
  partnership: idOf(200),
  name: `Mitra ${place + 1}`,
  shortName: `M${place + 1}`,
  sector: 'other',
  sign: place,
  order: place,
  archived: false,
  stamps: {},
}));

/** Number of the statement, then whom each digit of the line is about; a statement without digits is left out. */
function onPaper(blocks: readonly Block[]): string[] {
  let number = 0;
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    if ('number' in block && block.number) number = block.number;
    if (block.kind === 'circles') return [`${number} -`];
    if (block.kind === 'boxes') return [`${number} ${block.columns.map(({ key }) => key).join()}`];
    // Levels with digits to cross, now and wished, are typed as two digits
    const begins = before?.kind !== 'level' || before.circles === 0;
    return block.kind === 'level' && block.circles > 0 && begins ? [`${number} now,wished`] : [];
  });
}

function onScreen(lines: readonly Line[], own: string): string[] {
  let number = 0;
  return lines.flatMap((line) => {
    if (line.number !== null) number = line.number;
    const names = line.cells.map(({ part, subject }) =>
      part === 'now' || part === 'wished' ? part : (partnerOf(subject, own) ?? '-'),
    );
    return names.length === 0 ? [] : [`${number} ${names.join()}`];
  });
}

test.each([3, 9])('what is typed in stands in the order of the printed sheet, of %i partners', (count) => {
  for (const all of [false, true]) {
    for (const questionnaire of library) {
      for (const { id: form } of questionnaire.forms) {
        const assessment: Assessment = {
          ...small,
          parts: [{ questionnaire, form }],
          expected: partners.slice(0, count).map(({ id }) => ({ partner: id, people: 3 })),
        };
        const own = idOf(2);
        const wanted = { copies: new Map([[own, 1]]), from: 1, all, comments: true };
        const [sheet] = assessmentSheets({ assessment, partnership: '', partners }, wanted);
        const typed = typedSheet(assessment, own, all);
        const lines = typed.runs.flatMap((run) => run.lines);
        expect(onScreen(lines, own), questionnaire.id).toEqual(onPaper(sheet?.blocks ?? []));
        const rows = sheet?.blocks.filter(({ kind }) => kind === 'lines') ?? [];
        expect(typed.writings, questionnaire.id).toHaveLength(rows.length);
      }
    }
  }
});
