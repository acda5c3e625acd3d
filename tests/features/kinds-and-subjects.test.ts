import { describe, expect, test } from 'vitest';
import { assessmentOf, occasionOf, partnerOf, peopleOf, type Given } from '../domain/privacy/made.ts';
import { resultsOf } from '../domain/privacy/results-of.ts';
import { idOf } from '../domain/responses/made.ts';
import { gate, ladder, matrix, open, questionnaireOf, rating } from '../domain/scoring/small.ts';
import { bars } from '#charts/model/bars.ts';
import type { Basis } from '#charts/model/basis.ts';
import { cooperation } from '#charts/model/cooperation.ts';
import { dumbbell } from '#charts/model/dumbbell.ts';
import { gateDimensions, gates } from '#charts/model/gates.ts';
import { items } from '#charts/model/items.ts';
import { ladder as ladderModel, laddersAbout } from '#charts/model/ladder.ts';
import { leveledItems, ownLevels } from '#charts/model/own-levels.ts';
import { matricesOf, stages } from '#charts/model/stages.ts';
import { ownPicture } from '#domain/privacy/own.ts';
import type { Released } from '#domain/privacy/released.ts';
import { nextRelease } from '#domain/privacy/releases.ts';
import { whyNot } from '#domain/questionnaire/askable.ts';
import { SubjectKind, type Item, type Kind } from '#domain/questionnaire/item.ts';
import type { AnswerValue } from '#domain/responses/answer.ts';
import type { Mode } from '#domain/responses/assessment.ts';
import { judgedBy } from '#domain/responses/assignment.ts';
import { aboutPartner } from '#domain/responses/subject.ts';
import { subjectsOf } from '#domain/responses/sitting.ts';

// Every kind of item about every kind of subject in one questionnaire: asked, told and drawn, or not to be asked at all.

const nameOf = (kind: Kind, subject: SubjectKind) => `${kind}-${subject}`;

const makers: { readonly [K in Kind]: (id: string, subject: SubjectKind) => Item } = {
  rating: (id, subject) => rating(id, { dimension: id, subject }),
  gate: (id, subject) => gate(id, id, subject),
  ladder: (id, subject) => ladder(id, id, subject),
  matrix: (id, subject) => Object.assign(matrix(id, id, ['plan']), { subject }),
  step: (id, subject) => ({ kind: 'step', id, subject, dimension: id, text: { en: id } }),
  open: (id, subject) => open(id, id, subject),
};

const answers: { readonly [K in Exclude<Kind, 'step'>]: AnswerValue } = {
  rating: 4,
  gate: 'yes',
  ladder: { now: 2, wished: 3 },
  matrix: { stages: { plan: 2 } },
  open: { text: 'Lebih sering bertemu' },
};

const kinds: readonly Exclude<Kind, 'step'>[] = ['rating', 'gate', 'ladder', 'matrix', 'open'];
const asked = kinds.flatMap((kind) =>
  SubjectKind.options
    .filter((subject) => whyNot(kind, subject) === null)
    .map((subject) => ({ kind, item: makers[kind](nameOf(kind, subject), subject) })),
);
const questionnaire = questionnaireOf(asked.map(({ item }) => item));

/** Four partners with three people each, who answer all that they are asked. */
const people = [3, 3, 3, 3];

function answered(mode: Mode) {
  const assessment = assessmentOf(people, { mode, parts: [{ questionnaire, form: 'all' }] });
  const given = peopleOf(people).map((one): Given => {
    const said: Given['answers'] = {};
    for (const { kind, item } of asked) {
      for (const subject of subjectsOf(item, assessment, partnerOf(one.partner))) {
        (said[subject] ??= {})[item.id] = answers[kind];
      }
    }
    return Object.assign({ answers: said }, one);
  });
  return occasionOf(assessment, given);
}

function told(mode: Mode): Released {
  const occasion = answered(mode);
  const release = mode === 'anonymous' ? nextRelease(occasion, [], idOf(1)) : null;
  const all = release?.ok ? release.value.released : resultsOf(occasion, []);
  return all[0] ?? expect.fail('one questionnaire is asked');
}

const basisOf = (released: Released): Basis => ({
  released,
  questionnaire,
  partners: people.map((_, place) => ({
    id: partnerOf(place),
    name: `Mitra ${place}`,
    shortName: `M${place}`,
    sign: place,
  })),
  date: '2026-11-12',
  partnership: 'Kemitraan',
});

/** The groups whose view of an item is told. */
function groupsOf({ cells, gates: verdicts, ladders, comments }: Released, id: string): string[] {
  const keys = [cells, verdicts, ladders].flatMap((figures) => Object.keys(figures));
  const groups = keys.flatMap((key) => {
    const [, group = '', , of = ''] = key.split('|');
    return of === id || of.startsWith(`${id}.`) ? [group.replace(/:.*/, '')] : [];
  });
  return [...new Set([...groups, ...(comments.some(({ item }) => item === id) ? ['texts'] : [])])].toSorted();
}

describe.each<Mode>(['by-partner', 'anonymous'])('each kind about each subject, %s', (mode) => {
  const released = told(mode);
  const basis = basisOf(released);

  test('[P2] what is asked is told, of whom it should be', () => {
    expect(Object.fromEntries(asked.map(({ item: { id } }) => [id, groupsOf(released, id)]))).toEqual({
      // Single partners' views of each other stand below the dimension, which is called like the item here.
      'rating-partner': ['from', 'peers', 'self'],
      'rating-partnership': ['all'],
      'rating-self': ['all'],
      'gate-partner': ['peers', 'self'],
      'gate-partnership': ['all'],
      'gate-self': ['all'],
      'ladder-partner': ['peers', 'self'],
      'ladder-pair': ['from'],
      'ladder-partnership': ['all'],
      'ladder-self': ['all'],
      'matrix-partnership': ['all'],
      'open-partnership': ['texts'],
      'open-self': ['texts'],
    });
  });

  test('what is told is drawn: in the profile of each partner', () => {
    for (const { id } of basis.partners) {
      const subject = aboutPartner(id);
      expect(
        dumbbell(basis, id)?.groups.flatMap(({ rows }) => rows.map(({ peers }) => peers?.value)),
      ).toEqual([75]);
      for (const group of ['peers', 'self'] as const) {
        expect(gateDimensions(basis, 'partner')).toEqual(['gate-partner']);
        const [row] = gates(basis, 'gate-partner', group, subject)?.rows ?? [];
        expect(row?.shown).toMatchObject({ verdict: 'met', n: group === 'peers' ? 9 : 3 });
        const [item] = laddersAbout(basis, 'partner');
        const model = item && ladderModel(basis, item, group, subject);
        expect(model).toMatchObject({ shown: { median: 2, step: 1 }, towards: 3 });
      }
    }
  });

  test('what is told is drawn: of the partnership and of all about themselves', () => {
    for (const kind of ['partnership', 'self'] as const) {
      expect(bars(basis, { about: kind })?.rows.map(({ point }) => point?.value)).toEqual([75]);
      expect(items(basis, { about: kind, order: 'questionnaire' })?.rows[0]?.shown?.n).toBe(12);
      expect(gates(basis, `gate-${kind}`, 'all', kind)).toMatchObject({ met: 1 });
      const [item] = laddersAbout(basis, kind);
      expect(item && ladderModel(basis, item).shown?.n).toBe(12);
    }
    expect(
      matricesOf(basis).flatMap((item) => stages(basis, item).rows.map(({ shown }) => shown?.n)),
    ).toEqual([12]);
  });

  test('what is told is drawn: of each pair, by either side', () => {
    const [item] = laddersAbout(basis, 'pair');
    const rows = item ? cooperation(basis, item).rows : [];
    expect(rows.map(({ said }) => said.filter((one) => one !== null).length)).toEqual([3, 3, 3, 3]);
  });
});

test('each sees the own answers, whatever they are about', () => {
  const { assessment, responses } = answered('anonymous');
  const [response] = responses;
  const [own] = response ? ownPicture([response], assessment) : [];
  const basis = basisOf(own ?? expect.fail('an own picture'));
  const partner = response?.partner ?? '';
  expect(judgedBy(partner, assessment)).toHaveLength(3);
  for (const { item } of asked)
    expect(groupsOf(basis.released, item.id)).toEqual([item.kind === 'open' ? 'texts' : 'own']);
  for (const kind of ['partnership', 'self', aboutPartner(partner)] as const) {
    const dimension = `gate-${kind.split(':')[0]}`;
    expect(gates(basis, dimension, 'own', kind)?.rows.map(({ answer }) => answer)).toEqual(['yes']);
  }
  for (const item of leveledItems(basis)) {
    expect(ownLevels(basis, item, partner).rows.every(({ now }) => now === 2)).toBe(true);
  }
});
