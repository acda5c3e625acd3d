import { expect, test } from 'vitest';
import { about, assessmentOf, pair, partnerOf, responseOf, type Given } from './made.ts';
import { presenceOf } from '#domain/privacy/presence.ts';

const given: Given = {
  person: 0,
  partner: 1,
  answers: {
    [about(0)]: { 'listen.1': 2, 'listen.2': 'cannot-judge', 'help.1': 5 },
    partnership: { 'ready.1': 'not-yet', 'goal.1': 'cannot-judge' },
  },
};
const response = responseOf(given, assessmentOf([1, 1]));

test('[P3] a presence says who answered what, and no answer; who cannot judge gave none', () => {
  const presence = presenceOf(response);
  expect(presence.answered).toEqual({ [about(0)]: ['listen.1', 'help.1'], partnership: ['ready.1'] });
  expect(presence).toMatchObject({
    response: response.id,
    partner: partnerOf(1),
    person: response.respondent,
  });
});

test('[P3] a person is the same by pairing code, a sitting when it is corrected', () => {
  const coded = presenceOf({ ...response, pairing: 'mangga42' });
  expect(coded.person).toBe('mangga42');
  const corrected = presenceOf({ ...response, id: 'f'.repeat(64), replaces: response.id });
  expect(corrected.sitting).toBe(presenceOf(response).sitting);
  expect(presenceOf({ ...response, assessment: partnerOf(7) }).sitting).not.toBe(corrected.sitting);
});

test('[P3] [S6] a level counts as an answer, and so does each stage by itself; a role stays with the presence', () => {
  const answers = {
    [pair(0, 1)]: { 'level.2': { now: 2, wished: 3 } },
    partnership: { 'level.1': 'cannot-judge' as const, 'share.1': { stages: { work: 4 } } },
  };
  const presence = presenceOf(
    responseOf({ person: 1, partner: 1, role: 'youth', answers }, assessmentOf([1, 1])),
  );
  expect(presence.answered).toEqual({ [pair(0, 1)]: ['level.2'], partnership: ['share.1.work'] });
  expect(presence.role).toBe('youth');
  expect(presenceOf(response)).not.toHaveProperty('role');
});

test('[P3] [S6] a level without its wish, and a stage that nobody can judge, are no answers', () => {
  const answers = {
    partnership: {
      'level.1': { now: 2 },
      'share.1': { stages: { plan: 1, work: 'cannot-judge' as const } },
    },
  };
  const presence = presenceOf(responseOf({ person: 1, partner: 1, answers }, assessmentOf([1, 1])));
  expect(presence.answered).toEqual({ partnership: ['share.1.plan'] });
});
