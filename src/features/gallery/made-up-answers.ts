import { cellKey } from '#domain/privacy/released.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { aboutPartner, partnership } from '#domain/responses/subject.ts';
import type { PartnerLook } from '#charts/model/basis.ts';
import { ratingsOf } from '#charts/model/scale.ts';
import { chance } from './made-up-names.ts';
import type { MadeUp } from './made-up.ts';

type Asked = { questionnaire: Questionnaire; form: string; partners: readonly PartnerLook[] };

/** Answers to every rated item, so many about each subject: some items unite people, others part them. */
export const withAnswers =
  ({ questionnaire, form, partners }: Asked, people: number) =>
  (data: MadeUp): MadeUp => ({
    ...data,
    cells: {
      ...data.cells,
      ...Object.fromEntries(
        ratingsOf(questionnaire, form).flatMap(({ id, subject: kind, scale }) => {
          const points = questionnaire.scales.find((one) => one.id === scale)?.points.length ?? 5;
          const subjects = kind === 'partner' ? partners.map((one) => aboutPartner(one.id)) : [partnership];
          const group = kind === 'partner' ? 'peers' : 'all';
          return subjects.map((subject) => {
            const key = cellKey({ subject, group, level: 'item', id });
            return [key, cell(key, id, points, people, partners.length)] as const;
          });
        }),
      ),
    },
  });

function cell(
  key: string,
  item: string,
  points: number,
  people: number,
  partners: number,
): MadeUp['cells'][string] {
  const counts = Array.from({ length: points }, () => 0);
  const middle = points * (0.35 + 0.5 * chance(key));
  const width = points * chance(`width of ${item}`) ** 2;
  for (let person = 0; person < people; person += 1) {
    const value = Math.round(middle + width * (chance(`${key} ${person}`) - 0.5) * 2) - 1;
    const place = Math.min(points - 1, Math.max(0, value));
    counts[place] = (counts[place] ?? 0) + 1;
  }
  const mean = counts.reduce((sum, count, place) => sum + count * (place + 1), 0) / people;
  const cannotJudge = chance(`unknown ${key}`) < 0.3 ? Math.ceil(people * 0.4 * chance(key)) : 0;
  const spread = { sd: 1, se: null, df: null, interval: null, allEqual: false };
  return {
    mean,
    n: people,
    judges: Math.min(people, partners - 1),
    spread,
    counts: { points: counts, cannotJudge },
  };
}

/** The means stay, the answers behind them may not be told. */
export const withoutAnswers =
  (key: RegExp) =>
  (data: MadeUp): MadeUp => ({
    ...data,
    cells: Object.fromEntries(
      Object.entries(data.cells).map(([name, one]) => [
        name,
        key.test(name) ? { ...one, n: 4, spread: null, counts: null } : one,
      ]),
    ),
  });

/** The questionnaire with a scale of so many points: words where there are any for them, else numbers. */
export function withPoints(questionnaire: Questionnaire, points: number): Questionnaire {
  const words: Readonly<Record<number, readonly (readonly [string, string])[]>> = {
    4: [
      ['Belum', 'Not yet'],
      ['Sedikit', 'A little'],
      ['Sebagian besar', 'Mostly'],
      ['Sepenuhnya', 'Fully'],
    ],
  };
  const scale = Array.from({ length: points }, (_, place) => {
    const [id, en] = words[points]?.[place] ?? [`Tingkat ${place + 1}`, `Level ${place + 1}`];
    return { id, en };
  });
  return { ...questionnaire, scales: questionnaire.scales.map(({ id }) => ({ id, points: scale })) };
}

/** Statements about as long as they are read to the end. */
export const withLongTexts = (questionnaire: Questionnaire): Questionnaire => ({
  ...questionnaire,
  items: questionnaire.items.map((item) => ({
    ...item,
    text: {
      id: `${item.text['id']} Ini berlaku juga ketika pertemuan diadakan mendadak, dan ketika mempertanggungjawabkan keuangan bersama kepada warga.`,
      en: `${item.text['en']} This holds as well when a meeting is called at short notice, and when the shared money is accounted for before the people.`,
    },
  })),
});
