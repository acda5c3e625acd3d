import { readReleased } from '#domain/privacy/filter.ts';
import { cellKey, type Target } from '#domain/privacy/released.ts';
import { readQuestionnaire } from '#domain/questionnaire/check.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { aboutPartner, partnership } from '#domain/responses/subject.ts';
import type { Basis } from '#charts/model/basis.ts';
import conditionsFile from '#questionnaires/partnership-conditions.json';
import journeyFile from '#questionnaires/partnership-journey.json';
import cooperationFile from '#questionnaires/cooperation-level.json';
import pactsFile from '#questionnaires/pacts.json';
import principlesFile from '#questionnaires/partnership-principles.json';
import participationFile from '#questionnaires/participation-matrix.json';
import synergyFile from '#questionnaires/synergy.json';
import { madeUp, type MadeUp, type MadeUpOptions } from './made-up.ts';

export const pacts = read(pactsFile);
export const principles = read(principlesFile);
export const synergy = read(synergyFile);
export const conditions = read(conditionsFile);
export const journey = read(journeyFile);
export const cooperationLevel = read(cooperationFile);
export const participation = read(participationFile);

function read(file: unknown): Questionnaire {
  const questionnaire = readQuestionnaire(file);
  if (!questionnaire.ok) throw new Error(`broken: ${JSON.stringify(questionnaire.error[0])}`);
  return questionnaire.value;
}

const days = ['2026-09-03', '2026-10-08', '2026-11-12', '2027-01-20'];

/** What a chart takes, after a change to the made-up figures. */
export function basis(options: MadeUpOptions, ...edits: ((data: MadeUp) => MadeUp)[]): Basis {
  const data = edits.reduce((before, edit) => edit(before), madeUp(options));
  const released = readReleased(data);
  if (!released.ok) throw new Error(`made up wrongly: ${released.error.path.join('.')}`);
  return {
    released: released.value,
    questionnaire: options.questionnaire,
    partners: options.partners,
    date: days[options.occasion ?? 2] ?? '2026-11-12',
    partnership: 'Kemitraan Sekolah Harapan',
  };
}

/** Takes the cells away whose key is matched: hidden, empty and too few look the same. */
export const without =
  (key: RegExp) =>
  (data: MadeUp): MadeUp => ({
    ...data,
    cells: Object.fromEntries(Object.entries(data.cells).filter(([name]) => !key.test(name))),
  });

/** Sets means on the answer scale, keeping what stands around them. */
export const withMeans =
  (place: Pick<Target, 'subject' | 'group' | 'level'>, means: Readonly<Record<string, number>>) =>
  (data: MadeUp): MadeUp => ({
    ...data,
    cells: Object.fromEntries(
      Object.entries(data.cells).map(([key, cell]) => {
        const id = Object.keys(means).find((one) => cellKey({ ...place, id: one }) === key);
        return [key, id === undefined ? cell : moved(cell, means[id] ?? cell.mean)];
      }),
    ),
  });

function moved(cell: MadeUp['cells'][string], mean: number): MadeUp['cells'][string] {
  const by = mean - cell.mean;
  const interval = cell.spread?.interval;
  return {
    ...cell,
    mean,
    spread: cell.spread && {
      ...cell.spread,
      interval: interval ? [Math.max(1, interval[0] + by), Math.min(5, interval[1] + by)] : null,
    },
  };
}

/** A gap that R3 marks. */
export const marked =
  (partner: string, facet: string, gap: number) =>
  (data: MadeUp): MadeUp => {
    const key = cellKey({ subject: aboutPartner(partner), group: 'peers', level: 'facet', id: facet });
    return {
      ...data,
      gaps: { ...data.gaps, [key]: { gap, interval: [gap - 0.8, gap + 0.8], marked: true } },
    };
  };

/** By item: what everybody said about the partnership, and what one said oneself. */
export const withGates =
  (gates: MadeUp['gates']) =>
  (data: MadeUp): MadeUp => ({
    ...data,
    gates: Object.fromEntries(
      Object.entries(gates).flatMap(([id, gate]) =>
        (['all', 'own'] as const).map((group) => [
          cellKey({ subject: partnership, group, level: 'item', id }),
          gate,
        ]),
      ),
    ),
  });
