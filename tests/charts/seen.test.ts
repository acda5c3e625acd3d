import { expect, test } from 'vitest';
import { gates } from '#charts/model/gates.ts';
import { gatesFrame } from '#charts/words/gates.ts';
import { seenTitle } from '#charts/words/seen.ts';
import { cellKey } from '#domain/privacy/released.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { aboutPartner, type Subject } from '#domain/responses/subject.ts';
import { basis, synergy } from '#features/gallery/made-up-basis.ts';
import { someNames } from '#features/gallery/made-up-names.ts';
import { en, id } from './samples.ts';

const asked: Questionnaire = {
  ...synergy,
  items: synergy.items.map((item) =>
    item.kind === 'gate' ? Object.assign({}, item, { subject: 'partner' }) : item,
  ),
};
const of = (partners: number, ...edits: Parameters<typeof basis>[1][]) =>
  basis({ questionnaire: asked, form: 'full', partners: someNames(partners) }, ...edits);
const four = of(4);
const [first, second] = four.partners;
const subject: Subject = aboutPartner(first?.id ?? '');
const plain = (text: string) => text.replaceAll('\u00A0', ' ');

test('a figure says whose view it is, and of whom; everybody’s of the partnership goes without saying', () => {
  const name = first?.name ?? '';
  const titles = [
    seenTitle(id, four, { subject: 'partnership', group: 'all' }, 'Syarat'),
    seenTitle(id, four, { subject: 'partnership', group: 'own' }, 'Syarat'),
    seenTitle(id, four, { subject: 'self', group: 'all' }, 'Syarat'),
    seenTitle(id, four, { subject, group: 'peers' }, 'Syarat'),
    seenTitle(id, four, { subject, group: 'self' }, 'Syarat'),
    seenTitle(id, four, { subject, group: 'own' }, 'Syarat'),
  ];
  expect(titles.map(plain)).toEqual([
    'Syarat',
    'Syarat: jawaban Anda',
    'Syarat – setiap pengisi tentang dirinya',
    `Syarat – ${name} menurut mitra lain`,
    `Syarat – ${name} menurut diri sendiri`,
    `Syarat – jawaban Anda tentang ${name}`,
  ]);
});

test('[P5] of two partners the others’ view is named as the one other’s', () => {
  const two = of(2);
  expect(plain(seenTitle(en, two, { subject, group: 'peers' }, 'Needs'))).toBe(
    `Needs – ${first?.name} as ${second?.name} sees it`,
  );
});

test('[R1] [S5] gates about a partner: the others’ verdicts and its own stand apart, each hidden by itself', () => {
  const key = (group: 'peers' | 'self', gate: string) => cellKey({ subject, group, level: 'item', id: gate });
  const met = { verdict: 'met' as const, n: 9, counts: { yes: 9, partly: 0, notYet: 0, cannotJudge: 0 } };
  const told = of(4, (data) => ({
    ...data,
    gates: {
      [key('peers', 'prerequisites.2')]: met,
      [key('self', 'prerequisites.1')]: { verdict: 'not-met', n: 3, counts: null },
    },
  }));
  const seen = (group: 'peers' | 'self') => {
    const model = gates(told, 'prerequisites', group, subject) ?? expect.fail('synergy has prerequisites');
    const [row] = model.rows;
    return { row: [row?.id, row?.shown?.verdict], model };
  };
  expect(seen('peers').row).toEqual(['prerequisites.2', 'met']);
  expect(seen('self').row).toEqual(['prerequisites.1', 'not-met']);
  expect(plain(gatesFrame(id, told, seen('peers').model).title)).toBe(
    `Prasyarat – ${first?.name} menurut mitra lain: 1 dari 5 terpenuhi`,
  );
  expect(gatesFrame(id, told, seen('self').model).notes).toEqual([
    'Tidak ditampilkan: kurang dari 3 jawaban.',
  ]);
  expect(gates(told, 'prerequisites')).toBeNull();
});
