import * as fc from 'fast-check';
import { readQuestionnaire } from '#domain/questionnaire/check.ts';
import { whyNot } from '#domain/questionnaire/askable.ts';
import { SubjectKind, type Item, type Kind } from '#domain/questionnaire/item.ts';
import { defaultLimits, type Dimension, type Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Text } from '#domain/questionnaire/text.ts';

const line = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 30 }),
    fc.constantFrom('Ya', 'Belum', '=1+1', 'a & <b>', '“visi” 🙏', 'dua\nbaris', '1', 'tidak tahu'),
  )
  .map((one) => one.trim())
  .filter((one) => one !== '' && one.isWellFormed() && !one.includes('${'));

const languages = fc.constantFrom(['id'], ['id', 'en'], ['en', 'id'], ['jv', 'zh-Hant', 'en']);

/** Whom the kind can be about. */
const about = (kind: Kind) =>
  fc.constantFrom(...SubjectKind.options.filter((subject) => whyNot(kind, subject) === null));

/** Where an item stands: a dimension, and the facet that it is in if it is a rating. */
type Place = { readonly dimension: string; readonly facet: string | undefined };

/** Questionnaires of every shape that holds: all kinds that each is asked alone, with facets and without, their items in any order. */
export const anyQuestionnaire: fc.Arbitrary<Questionnaire> = languages.chain((spoken) => {
  const text: fc.Arbitrary<Text> = fc
    .tuple(...spoken.map(() => line))
    .map((lines) => Object.fromEntries(spoken.map((language, index) => [language, lines[index] ?? ''])));
  const texts = (most: number) => fc.array(text, { minLength: 2, maxLength: most });
  const some = fc.option(text, { nil: undefined });

  const item = (id: string, { dimension, facet }: Place, isRating: boolean): fc.Arbitrary<Item> => {
    const base = { id, dimension };
    const said = (kind: Kind) => ({
      text,
      subject: about(kind),
      crosswalk: fc.option(fc.constant('idea'), { nil: undefined }),
    });
    const rating = fc
      .record({
        ...said('rating'),
        scale: fc.constantFrom('often', '2far'),
        reversed: fc.option(fc.constant(true), { nil: undefined }),
      })
      .map((one): Item => without({ ...base, kind: 'rating', ...one, facet }));
    if (isRating) return rating;
    const stages = fc.tuple(text, text).map(([a, b]) => [
      { id: 'plan', title: a },
      { id: '2do', title: b },
    ]);
    return fc.oneof(
      ...(facet === undefined ? [rating] : []),
      fc.record(said('gate')).map((one): Item => without({ ...base, kind: 'gate', ...one })),
      fc.record(said('open')).map((one): Item => without({ ...base, kind: 'open', ...one })),
      fc
        .record({ ...said('ladder'), levels: texts(4) })
        .map((one): Item => without({ ...base, kind: 'ladder', ...one })),
      fc
        .record({ ...said('matrix'), levels: texts(4), stages, aim: fc.constantFrom(1, 2) })
        .map((one): Item => without({ ...base, kind: 'matrix', ...one })),
    );
  };

  const dimension = (id: string, faceted: boolean) => {
    const facets = faceted ? [`${id}-a`, `${id}-b`] : [];
    const items = faceted
      ? [
          ...facets.map((facet) => item(`${facet}.1`, { dimension: id, facet }, true)),
          item(`${id}.2`, { dimension: id, facet: 'none' }, false),
        ]
      : [
          item(`${id}.1`, { dimension: id, facet: undefined }, false),
          item(`${id}.2`, { dimension: id, facet: undefined }, false),
        ];
    return fc.tuple(
      fc
        .record({
          title: text,
          description: some,
          facets: fc.tuple(...facets.map(() => fc.record({ title: text, description: some }))),
        })
        .map((one): Dimension =>
          without({
            id,
            title: one.title,
            description: one.description,
            facets: one.facets.map((facet, index) => without({ id: facets[index] ?? id, ...facet })),
            talk: [],
            sources: [],
          }),
        ),
      fc.tuple(...items),
    );
  };

  return fc
    .record({
      title: text,
      purpose: text,
      audience: some,
      joint: fc.constant(undefined),
      points: fc.tuple(texts(5), texts(10)),
      parts: fc
        .tuple(fc.boolean(), fc.boolean())
        .chain(([a, b]) => fc.tuple(dimension('trust', a), dimension('9-share', b))),
      shuffled: fc.infiniteStream(fc.nat()),
    })
    .map(({ title, purpose, audience, points, parts, shuffled }) => {
      const items = parts
        .flatMap(([, of]) => of)
        .map((one) => ({ one, at: shuffled.next().value }))
        .toSorted((a, b) => a.at - b.at)
        .map(({ one }) => one);
      const used = new Set(items.flatMap((one) => (one.kind === 'rating' ? [one.scale] : [])));
      const read = readQuestionnaire(
        without({
          format: 1,
          id: 'any',
          version: 7,
          languages: spoken,
          title,
          purpose,
          audience,
          scales: [
            { id: 'often', points: points[0] },
            { id: '2far', points: points[1] },
          ].filter(({ id }) => used.has(id)),
          dimensions: parts.map(([one]) => one),
          items,
          forms: [{ id: 'full', title, items: items.map(({ id }) => id) }],
          limits: defaultLimits,
          bands: [],
          sources: [],
        }),
      );
      if (!read.ok) throw new Error(JSON.stringify(read.error[0]));
      return read.value;
    });
});

/** Fields that are not there are left out. */
function without<T extends object>(of: T): T {
  for (const key of Object.keys(of)) {
    if (Reflect.get(of, key) === undefined) Reflect.deleteProperty(of, key);
  }
  return of;
}
