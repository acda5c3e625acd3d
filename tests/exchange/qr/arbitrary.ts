import * as fc from 'fast-check';
import type { Id } from '#domain/ids.ts';
import { idFrom } from '#domain/ids.ts';
import type { Item, Kind } from '#domain/questionnaire/item.ts';
import { defaultLimits, type Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Assessment, Part } from '#domain/responses/assessment.ts';
import { cannotJudge, type AnswerValue, type Comment } from '#domain/responses/answer.ts';
import type { Cut } from '#domain/responses/cut.ts';
import type { Partner, Partnership } from '#domain/responses/partnership.ts';
import type { Response } from '#domain/responses/response.ts';
import { withId } from '#domain/responses/response-id.ts';
import { itemsOf, subjectsOpenTo } from '#domain/responses/sitting.ts';
import { asksEach } from '#domain/responses/assessment.ts';

const both = (words: string) => ({ id: words, en: words });

export const anyId: fc.Arbitrary<Id> = fc.uint8Array({ minLength: 16, maxLength: 16 }).map(idFrom);
export const anyDigest = fc.tuple(anyId, anyId).map(([one, other]) => one + other);

/** Texts as people write them, and as nobody does. */
export const anyText = fc.oneof(
  fc.constantFrom(
    'baik',
    'Terima kasih, {teman} 🙏',
    '\uFEFFdi depan',
    'garis\nbaru \u0000 nol',
    '𝒦 é e\u0301',
  ),
  fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }).filter((text) => /\S/.test(text)),
);
const anyName = fc
  .string({ minLength: 1, maxLength: 20, unit: 'grapheme' })
  .map((text) => Array.from(text).slice(0, 40).join('').replaceAll(/\s+/g, ' ').trim() || 'Nama');
const anyDay = fc
  .date({ min: new Date('0000-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const subjects = {
  rating: ['partner', 'partnership', 'self'],
  ladder: ['pair', 'partnership', 'partner'],
} as const;

function itemOf(kind: Kind, number: number, about: number, levels: number, stages: number): Item {
  const base = {
    id: `i${number}`,
    subject: 'partnership',
    dimension: number % 2 === 0 ? 'care' : 'ready',
    text: both('kalimat'),
  } as const;
  const steps = Array.from({ length: levels }, (_, level) => both(String(level)));
  switch (kind) {
    case 'rating':
      return {
        ...base,
        kind,
        scale: number % 3 === 0 ? 'ten' : 'two',
        subject: subjects.rating[about % 3] ?? 'self',
      };
    case 'gate':
      return { ...base, kind, subject: about % 2 === 0 ? 'partner' : 'partnership' };
    case 'ladder':
      return { ...base, kind, levels: steps, subject: subjects.ladder[about % 3] ?? 'pair' };
    case 'matrix': {
      const all = Array.from({ length: stages }, (_, stage) => ({ id: `s${stage}`, title: both('tahap') }));
      return { ...base, kind, levels: steps, stages: all, aim: 1 };
    }
    case 'step':
    case 'open':
      return { ...base, kind };
  }
}

const anyItem = (number: number): fc.Arbitrary<Item> =>
  fc
    .tuple(
      fc.constantFrom<Kind>('rating', 'gate', 'ladder', 'matrix', 'step', 'open'),
      fc.nat(2),
      fc.integer({ min: 2, max: 10 }),
      fc.integer({ min: 1, max: 12 }),
    )
    .map(([kind, about, levels, stages]) => itemOf(kind, number, about, levels, stages));

const points = (count: number) => Array.from({ length: count }, (_, point) => both(String(point)));

const anyQuestionnaire = (id: string): fc.Arbitrary<Questionnaire> =>
  fc
    .tuple(
      fc
        .integer({ min: 2, max: 9 })
        .chain((count) => fc.tuple(...Array.from({ length: count }, (_, n) => anyItem(n)))),
      fc.integer({ min: 1, max: 300 }),
    )
    .map(([items, version]) => ({
      format: 1 as const,
      id,
      version,
      languages: ['id', 'en'],
      title: both('kecil'),
      purpose: both('untuk mencoba'),
      scales: [
        { id: 'two', points: points(2) },
        { id: 'ten', points: points(10) },
      ],
      dimensions: ['care', 'ready'].map((one) => ({
        id: one,
        title: both(one),
        facets: [],
        talk: [],
        sources: [],
      })),
      items,
      forms: [{ id: 'full', title: both('penuh'), items: items.map((item) => item.id).toReversed() }],
      limits: defaultLimits,
      bands: [],
      sources: [],
    }));

/** Gates about the partnership: what all settle together, or raise their hands for. */
const gatesOf = (questionnaire: Questionnaire): Questionnaire => ({
  ...questionnaire,
  items: questionnaire.items.map(({ id, dimension, text }) => ({
    id,
    dimension,
    text,
    subject: 'partnership',
    kind: 'gate',
  })),
});

function partOf(questionnaire: Questionnaire, how: number, some: boolean): Part {
  const gates = gatesOf(questionnaire);
  const part: Part = { questionnaire, form: 'full' };
  if (how === 0) part.questionnaire = { ...gates, joint: true };
  if (how === 1) part.questionnaire = gates;
  if (how === 1) part.hands = true;
  if (some) part.items = questionnaire.items.map(({ id }) => id).filter((_, place) => place % 2 === 0);
  return part;
}

const anyPart = (id: string): fc.Arbitrary<Part> =>
  fc.tuple(anyQuestionnaire(id), fc.nat(5), fc.boolean()).map((given) => partOf(...given));

export type Round = { partnership: Partnership; partners: Partner[]; assessment: Assessment };

const sectors = ['government', 'business', 'community', 'school', 'family', 'other'] as const;

const anyCut = (ids: readonly Id[]): fc.Arbitrary<Cut | null> =>
  fc.constantFrom<Cut | null>(
    null,
    { by: 'partner' },
    { by: 'sector', sectors: ids.map((partner, at) => ({ partner, sector: sectors[at % 6] ?? 'other' })) },
    {
      by: 'role',
      roles: [
        { id: 'leader', name: 'Ketua' },
        { id: 'member', name: 'Anggota' },
      ],
    },
  );

/** An assessment with its partnership: all kinds, modes, cuts; few partners and many (R4). */
export const anyRound: fc.Arbitrary<Round> = fc
  .tuple(
    fc.uniqueArray(anyId, { minLength: 4, maxLength: 12 }),
    fc
      .integer({ min: 1, max: 3 })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, n) => anyPart(`q${n}`)))),
    fc.record({
      date: anyDay,
      title: anyName,
      mode: fc.constantFrom('by-partner' as const, 'anonymous' as const),
      k: fc.integer({ min: 3, max: 20 }),
      weighting: fc.constantFrom('partner' as const, 'respondent' as const),
      reference: fc.constantFrom('last-meeting' as const, 'last-three-months' as const),
      turn: fc.nat(200),
      deleted: fc.boolean(),
    }),
    fc.record({ name: anyName, purpose: anyText, until: anyName }),
    fc.record({
      name: anyName,
      aim: fc.constantFrom('', 'Anak-anak “betah”'),
      since: fc.option(anyDay),
      archived: fc.boolean(),
      example: fc.boolean(),
    }),
    fc.option(anyId, { nil: undefined }),
    fc.constantFrom(0, 0.5, -3, 1e21, 254, 255),
  )
  .chain(([[id = '', partnership = '', ...ids], parts, fields, keeper, own, of, order]) =>
    anyCut(ids).map((cut) => ({
      partnership: { id: partnership, ...own, stamps: {} },
      partners: ids.map((partner, at): Partner => ({
        id: partner,
        partnership,
        name: `Mitra ${at}`,
        shortName: `M${at}`,
        sector: sectors[at % 6] ?? 'other',
        sign: at,
        order: at + order,
        archived: at % 5 === 4,
        stamps: {},
      })),
      assessment: {
        id,
        partnership,
        ...fields,
        keeper,
        cut,
        parts,
        expected: ids.map((partner, at) => ({ partner, people: at * 90 })).toReversed(),
        ...(of === undefined ? {} : { again: { of } }),
        stamps: {},
      },
    })),
  );

/** Any answer that the item takes. */
function anyValue(item: Item): fc.Arbitrary<AnswerValue> {
  const passed = fc.constant<AnswerValue>(cannotJudge);
  const level = (most: number) => fc.integer({ min: 1, max: most });
  switch (item.kind) {
    case 'rating':
      return fc.oneof(level(item.scale === 'ten' ? 10 : 2), passed);
    case 'gate':
      return fc.oneof(fc.constantFrom<AnswerValue>('yes', 'partly', 'not-yet'), passed);
    case 'ladder': {
      const most = item.levels.length;
      return fc.oneof(
        fc.record({ now: level(most) }),
        fc.record({ now: level(most), wished: level(most) }),
        passed,
      );
    }
    case 'matrix': {
      const stage = fc.oneof(level(item.levels.length), fc.constant(cannotJudge));
      return fc.oneof(
        fc.record({
          stages: fc.dictionary(fc.constantFrom(...item.stages.map(({ id }) => id)), stage, {
            noNullPrototype: true,
          }),
        }),
        passed,
      );
    }
    case 'step':
      return fc.oneof(
        fc.record({ done: fc.boolean(), date: anyDay, proof: anyText }, { requiredKeys: ['done'] }),
        passed,
      );
    case 'open':
      return fc.record({ text: anyText });
  }
}

/** What one person of the round can say: a response to some of what is asked, in the order of the form. */
export const anyResponses = ({ assessment }: Round): fc.Arbitrary<Response[]> =>
  fc
    .tuple(
      anyId,
      fc.constantFrom(...assessment.expected.map(({ partner }) => partner)),
      fc.record(
        {
          role: fc.constantFrom(...(assessment.cut?.by === 'role' ? ['leader', 'member'] : [undefined])),
          pairing: fc.oneof(anyId, fc.constantFrom('mangga07', 'Élang99')),
          haste: fc.record({ quick: fc.nat(70), taps: fc.nat(5000) }),
        },
        { requiredKeys: [] },
      ),
      fc.integer({ min: 1, max: 70 }),
      fc.constantFrom(
        'own-device' as const,
        'shared-device' as const,
        'paper' as const,
        'consensus' as const,
        'scan' as const,
      ),
    )
    .chain(([respondent, partner, { role, ...more }, round, way]) => {
      const parts = assessment.parts.filter(asksEach).map((part) => {
        const places = itemsOf(part).flatMap((item) =>
          subjectsOpenTo(item, assessment, partner).map((subject) => ({ item, subject })),
        );
        const answers = fc.tuple(...places.map(({ item }) => fc.option(anyValue(item), { freq: 3 })));
        const comments = fc.tuple(
          ...part.questionnaire.dimensions.map(() => fc.option(anyText, { freq: 1 })),
        );
        const replaces = fc.option(anyDigest, { freq: 1, nil: undefined });
        return fc.tuple(answers, comments, replaces).map(([values, texts, digest]) =>
          withId({
            assessment: assessment.id,
            questionnaire: {
              id: part.questionnaire.id,
              version: part.questionnaire.version,
              form: part.form,
            },
            respondent,
            partner,
            ...(role === undefined ? {} : { role }),
            ...more,
            round,
            way,
            answers: places.flatMap(({ item, subject }, at) => {
              const value = values[at] ?? null;
              return value === null ? [] : [{ item: item.id, subject, value }];
            }),
            comments: part.questionnaire.dimensions.flatMap(({ id }, at): Comment[] => {
              const text = texts[at] ?? null;
              return text === null ? [] : [{ dimension: id, text }];
            }),
            ...(digest === undefined ? {} : { replaces: digest }),
          }),
        );
      });
      return fc.tuple(...parts).chain((all) => fc.subarray(all, { minLength: Math.min(1, all.length) }));
    });
