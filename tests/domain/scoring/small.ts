import type { Item, SubjectKind } from '#domain/questionnaire/item.ts';
import { defaultLimits, Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { AnswerValue } from '#domain/responses/answer.ts';
import type { Answers, Sheet } from '#domain/scoring/sheet.ts';

const text = (words: string) => ({ en: words });

type Place = { dimension: string; facet?: string; scale?: string; reversed?: boolean; subject?: SubjectKind };

/** A rating of five points about the partnership, unless said otherwise. */
export const rating = (id: string, { scale = 'five', subject = 'partnership', ...place }: Place): Item => ({
  kind: 'rating',
  id,
  text: text(id),
  scale,
  subject,
  ...place,
});

export const gate = (id: string, dimension: string, subject: SubjectKind = 'partnership'): Item => ({
  kind: 'gate',
  id,
  text: text(id),
  subject,
  dimension,
});

const rungs = (levels: number) => Array.from({ length: levels }, (_, place) => text(`${place + 1}`));

/** A ladder of four levels. */
export const ladder = (id: string, dimension: string, subject: SubjectKind = 'partnership'): Item => ({
  kind: 'ladder',
  id,
  text: text(id),
  subject,
  dimension,
  levels: rungs(4),
});

/** Four levels for each of the stages; the third is aimed at. */
export const matrix = (id: string, dimension: string, stages: readonly string[]): Item => ({
  kind: 'matrix',
  id,
  text: text(id),
  subject: 'partnership',
  dimension,
  levels: rungs(4),
  stages: stages.map((stage) => ({ id: stage, title: text(stage) })),
  aim: 3,
});

/** A question that is answered in words. */
export const open = (id: string, dimension: string, subject: SubjectKind = 'partnership'): Item => ({
  kind: 'open',
  id,
  text: text(id),
  subject,
  dimension,
});

const scale = (id: string, points: number) => ({
  id,
  points: Array.from({ length: points }, (_, place) => text(`${place + 1}`)),
});

const ids = (found: (string | undefined)[]) => [...new Set(found)].flatMap((id) => id ?? []);

/** A questionnaire of these items; form `all` holds them all, the other forms those named. */
export function questionnaireOf(items: Item[], forms: Record<string, string[]> = {}): Questionnaire {
  const all = { all: items.map(({ id }) => id), ...forms };
  return Questionnaire.parse({
    format: 1,
    id: 'small',
    version: 1,
    languages: ['en'],
    title: text('small'),
    purpose: text('small'),
    scales: [scale('five', 5), scale('ten', 10)],
    dimensions: ids(items.map(({ dimension }) => dimension)).map((id) => ({
      id,
      title: text(id),
      facets: ids(
        items.map((item) => (item.kind === 'rating' && item.dimension === id ? item.facet : undefined)),
      ).map((facet) => ({ id: facet, title: text(facet) })),
      talk: [],
      sources: [],
    })),
    items,
    forms: Object.entries(all).map(([id, asked]) => ({ id, title: text(id), items: asked })),
    limits: defaultLimits,
    bands: [],
    sources: [],
  });
}

export const answersOf = (values: Record<string, AnswerValue>): Answers => new Map(Object.entries(values));

/** One respondent's sheet with the answers about each subject. */
export const sheet = (
  person: string,
  partner: string,
  about: Record<string, Record<string, AnswerValue>>,
  cut: string | null = null,
): Sheet => ({
  person,
  partner,
  cut,
  answers: new Map(Object.entries(about).map(([subject, values]) => [subject, answersOf(values)])),
});
