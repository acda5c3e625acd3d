import { cellKey } from '#domain/privacy/released.ts';
import type { ItemOf } from '#domain/questionnaire/item.ts';
import { defaultLimits, type Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { aboutPair } from '#domain/responses/subject.ts';
import type { PartnerLook } from '#charts/model/basis.ts';
import { chance } from './made-up-names.ts';
import type { MadeUp } from './made-up.ts';

const text = (id: string, en: string) => ({ id, en });

export const pairLadder: ItemOf<'ladder'> = {
  id: 'pairs.level',
  kind: 'ladder',
  subject: 'pair',
  dimension: 'pairs',
  text: text(
    'Sejauh mana kita bekerja sama dengan mitra ini?',
    'How far do we work together with this partner?',
  ),
  levels: [
    text('Belum ada kontak', 'No contact yet'),
    text('Jaringan', 'Networking'),
    text('Koordinasi', 'Coordination'),
    text('Kerja sama', 'Cooperation'),
    text('Kolaborasi', 'Collaboration'),
  ],
};

/** Asks nothing but the level of cooperation of each pair. */
export const pairLevels: Questionnaire = {
  format: 1,
  id: 'pair-levels',
  version: 1,
  languages: ['id', 'en'],
  title: text('Jenjang kerja sama', 'Level of cooperation'),
  purpose: text('Contoh untuk galeri.', 'A sample for the gallery.'),
  scales: [],
  dimensions: [{ id: 'pairs', title: text('Pasangan', 'Pairs'), facets: [], talk: [], sources: [] }],
  items: [pairLadder],
  forms: [{ id: 'full', title: text('Lengkap', 'Full'), items: [pairLadder.id] }],
  limits: defaultLimits,
  bands: [],
  sources: [],
};

/** What each side of a pair says; mostly the same. */
export const withLevels =
  (partners: readonly PartnerLook[]) =>
  (data: MadeUp): MadeUp => ({ ...data, ladders: Object.fromEntries(ladders(partners)) });

const ladders = (partners: readonly PartnerLook[]) =>
  partners.flatMap((judge) =>
    partners.flatMap((other) => {
      if (judge.id === other.id) return [];
      const subject = aboutPair(judge.id, other.id);
      const common = Math.floor(5 * chance(subject));
      const own = chance(`${judge.id} ${subject}`) < 0.2 ? 1 : 0;
      const median = 1 + Math.min(4, common + own);
      const key = cellKey({ subject, group: `from:${judge.id}`, level: 'item', id: pairLadder.id });
      return [[key, { median, step: median < 5 ? 1 : 0, n: 3, counts: null }] as const];
    }),
  );
