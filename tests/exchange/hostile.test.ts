import { describe, expect, test } from 'vitest';
import { withId } from '#domain/responses/response-id.ts';
import { anonymous, byPartner, idOf, partnership, responseOf } from './made.ts';
import { answers, errorOf, forged, full, put, results, whole } from './made-files.ts';

const keyOf = (subject: string, group: string, level: string, id: string) =>
  `${subject}|${group}|${level}|${id}`;

describe('[F22] a hostile program’s file, its checksum right, is refused at its place:', () => {
  const cases: [name: string, text: string, path: string, value: unknown][] = [
    ['an unknown kind', full, 'kind', 'poems'],
    ['a version of no kind', full, 'version', 'one'],
    ['version 0', full, 'version', 0],
    ['a field that nobody knows', full, 'extra', true],
    ['a field that is missing', full, 'partners', undefined],
    ['a wrong type', full, 'partners.1.name', 12],
    ['a list instead of a row', full, 'partners.0', []],
    ['an id that is none', full, 'partnerships.0.id', '../../etc/passwd'],
    ['a name of 300 letters', results, 'partnerships.0.name', 'a'.repeat(300)],
    ['an empty name', results, 'partnerships.0.name', ' '],
    ['a day that is none', full, 'assessments.0.date', '2026-02-30'],
    [
      'a stamp that leaves no room for later ones',
      full,
      'partners.0.stamps',
      { name: { counter: 2 ** 50, device: idOf(1) } },
    ],
    ['a partner of another partnership', full, 'partners.2.partnership', idOf(999)],
    ['a partner twice', full, 'partners.1.id', idOf(1)],
    ['an assessment of another partnership', full, 'assessments.0.partnership', idOf(999)],
    ['an expected partner that is not there', full, 'assessments.0.expected.1.partner', idOf(999)],
    ['an expected partner twice', full, 'assessments.0.expected.1.partner', idOf(1)],
    ['a form that the questionnaire has not', full, 'assessments.0.parts.0.form', 'long'],
    ['an item asked that the form has not', full, 'assessments.0.parts.0.items', ['other']],
    ['an item asked twice', full, 'assessments.0.parts.0.items', ['rating', 'rating']],
    ['a second vote on itself', full, 'assessments.0.again', { of: byPartner.id }],
    [
      'an item of a dimension that is not there',
      full,
      'assessments.0.parts.0.questionnaire.items.1.dimension',
      'x',
    ],
    ['an item in a third language', full, 'assessments.0.parts.0.questionnaire.items.0.text.jv', 'x'],
    ['an exclusion in an assessment that is not there', full, 'exclusions.0.assessment', idOf(999)],
    [
      'figures of gates that are none',
      results,
      'released.0.gates',
      { rating: { verdict: null, n: 1, counts: null } },
    ],
    [
      'an exclusion of another assessment’s response',
      whole,
      'exclusions.0.response',
      responseOf(501, anonymous).id,
    ],
    ['a release without a number', whole, 'releases.0.number', 0],
    ['a release with the figures of another', whole, 'releases.0.released.0.number', 2],
    ['a release in which a stranger was there', whole, 'releases.0.presences.0.of.0.partner', idOf(999)],
    [
      'a release of an item that is not asked',
      whole,
      'releases.0.presences.0.of.0.answered',
      { partnership: ['x'] },
    ],
    ['a release of another questionnaire', whole, 'releases.0.presences.0.questionnaire', 'x'],
    ['figures of an assessment that is not there', results, 'released.0.assessment', idOf(999)],
    [
      'figures of another questionnaire',
      results,
      'released.0.questionnaire',
      { id: 'x', version: 2, form: 'full' },
    ],
    ['figures under another promise', results, 'released.0.mode', 'anonymous'],
    ['comments on a dimension that is not there', results, 'released.0.comments.0.dimension', 'x'],
    ['an assessment kept that is not there', full, 'kept.0', idOf(999)],
    ['an assessment kept twice', full, 'kept', [byPartner.id, byPartner.id]],
    ['no word of what is kept', full, 'kept', undefined],
    ['two partnerships', results, 'partnerships', [partnership, { ...partnership, id: idOf(201) }]],
    ['answers of nobody', answers, 'responses', []],
  ];
  test.each(cases)('%s', async (_, text, path, value) => {
    const error = await errorOf(forged(text, (file) => put(file, path, value)));
    expect(error?.kind).toBe('wrong-shape');
    const told = error && 'path' in error ? error.path : '';
    expect(`${path}.`.startsWith(`${told}.`) || `${told}.`.startsWith(`${path}.`)).toBe(true);
  });

  const cell = { mean: 3, n: 3, judges: 2, spread: null, counts: null };
  test.each([
    ['a subject that does not take part', keyOf(`partner:${idOf(9)}`, 'peers', 'item', 'rating'), cell],
    ['an item that is not asked', keyOf('partnership', 'all', 'item', 'other'), cell],
    ['a level that is none', keyOf('partnership', 'all', 'sum', 'rating'), cell],
    ['a dimension that is not there', keyOf('partnership', 'all', 'dimension', 'rating'), cell],
    [
      'a mean beyond the scale',
      keyOf(`partner:${idOf(2)}`, 'peers', 'item', 'rating'),
      { ...cell, mean: 1e9 },
    ],
    [
      'more points than the scale has',
      keyOf(`partner:${idOf(2)}`, 'peers', 'item', 'rating'),
      { ...cell, counts: { points: [1, 1, 1, 0, 0, 0], cannotJudge: 0 } },
    ],
  ])('figures of %s', async (_, name, value) => {
    const bad = forged(results, (file) => put(file, 'released.0.cells', { [name]: value }));
    expect(await errorOf(bad)).toEqual({ kind: 'wrong-shape', path: `released.0.cells.${name}` });
  });
});

describe('[F23] one response that is not what its id says', () => {
  test('is named by its number, and nothing of the file is read', async () => {
    const bad = forged(full, (file) => put(file, 'responses.1.answers.0.value', 1));
    expect(await errorOf(bad)).toEqual({ kind: 'damaged-response', index: 1 });
    const one = forged(answers, (file) => put(file, 'responses.0.partner', idOf(2)));
    expect(await errorOf(one)).toEqual({ kind: 'damaged-response', index: 0 });
  });

  test('is told apart from one that answers what was not asked', async () => {
    const { id: _, ...body } = responseOf(502, byPartner);
    const [answer, ...others] = body.answers;
    const strange = withId({ ...body, answers: [{ item: 'rating', subject: 'self', value: 1 }, ...others] });
    expect(answer).toBeDefined();
    const bad = forged(full, (file) => put(file, 'responses.0', strange));
    expect(await errorOf(bad)).toEqual({ kind: 'wrong-shape', path: 'responses.0.answers.0.subject' });
  });

  test('an answers file holds one person’s responses to one assessment', async () => {
    const other = forged(answers, (file) => put(file, 'responses.1', responseOf(501, byPartner)));
    expect(await errorOf(other)).toEqual({ kind: 'wrong-shape', path: 'responses.1.respondent' });
    const elsewhere = forged(answers, (file) => put(file, 'to.assessment', idOf(7)));
    expect(await errorOf(elsewhere)).toEqual({ kind: 'wrong-shape', path: 'responses.0.assessment' });
  });
});
