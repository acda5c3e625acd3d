import { expect, test } from 'vitest';
import { idOf } from '../responses/made.ts';
import {
  about,
  all,
  assessmentOf,
  occasionOf,
  partnerItems,
  partnerOf,
  peopleOf,
  type Given,
} from './made.ts';
import { missing } from '#domain/privacy/missing.ts';
import { mayRelease, nextRelease } from '#domain/privacy/releases.ts';
import { resultsOf } from './results-of.ts';
import type { Release } from '#domain/privacy/released.ts';
import type { Assessment } from '#domain/responses/assessment.ts';

const people = [3, 3, 3];
const open: Assessment = assessmentOf(people, { turn: 0 });
const closed: Assessment = assessmentOf(people, { turn: 1 });
const openAgain: Assessment = assessmentOf(people, { turn: 2 });
const closedAgain: Assessment = assessmentOf(people, { turn: 3 });

const answering = (one: { person: number; partner: number }, value: number): Given => ({
  ...one,
  answers: { [about(0)]: all(partnerItems, value) },
});
const given = peopleOf(people).map((one) => answering(one, 3));

function firstRelease(): Release {
  const release = nextRelease(occasionOf(closed, given), [], idOf(1));
  if (!release.ok) throw new Error(release.error.kind);
  return release.value;
}

test('[P7] by partner the results are live and there is no release', () => {
  const live = occasionOf({ ...open, mode: 'by-partner' }, given.slice(0, 4));
  expect(resultsOf(live, [])[0]?.respondents).toBe(4);
  expect(Object.keys(resultsOf(live, [])[0]?.cells ?? {})).not.toEqual([]);
  expect(nextRelease(live, [], idOf(1))).toEqual({ ok: false, error: { kind: 'by-partner' } });
});

test('[P7] until it is closed an anonymous assessment tells only how many are missing', () => {
  const gathering = occasionOf(open, given.slice(0, 4));
  expect(resultsOf(gathering, [])).toEqual([]);
  expect(mayRelease(gathering)).toEqual({ ok: false, error: { kind: 'open' } });
  expect(missing(gathering)).toBe(5);
  expect(missing(occasionOf(open, [...given, answering({ person: 50, partner: 1 }, 3)]))).toBe(0);
});

test('[P7] closing gives the first release, and that is what is seen from then on', () => {
  const release = firstRelease();
  expect(release).toMatchObject({ id: idOf(1), assessment: closed.id, number: 1 });
  expect(release.presences[0]?.of).toHaveLength(9);
  expect(release.released[0]).toMatchObject({ number: 1, respondents: 9, mode: 'anonymous' });
  const more = [...given, answering({ person: 50, partner: 1 }, 1)];
  expect(resultsOf(occasionOf(openAgain, more, [release]), [])).toEqual(release.released);
  expect(resultsOf(occasionOf(closedAgain, more, [release]), [])).toEqual(release.released);
});

/** A correction by each of the persons, and as many new ones. */
function changed(corrected: number, added: number) {
  const { responses } = occasionOf(closed, given);
  const corrections = given.map((one, place): Given => {
    if (place >= corrected) return one;
    const id = responses.find(({ respondent }) => respondent === idOf(1000 + one.person))?.id ?? '';
    return Object.assign(answering(one, 4), { replaces: id });
  });
  const joined = Array.from({ length: added }, (_, place) =>
    answering({ person: 50 + place, partner: 1 }, 2),
  );
  return occasionOf(closedAgain, [...corrections, ...joined], [firstRelease()]);
}

test('[P7] reopened, the next release needs k new or changed people', () => {
  const tooFew = { ok: false, error: { kind: 'too-few-new' } };
  expect(mayRelease(changed(0, 0))).toEqual(tooFew);
  expect(mayRelease(changed(0, 2))).toEqual(tooFew);
  expect(mayRelease(changed(2, 0))).toEqual(tooFew);
  expect(mayRelease(changed(1, 2))).toEqual({ ok: true, value: 2 });
  expect(mayRelease(changed(3, 0))).toEqual({ ok: true, value: 2 });
  expect(mayRelease(changed(0, 3))).toEqual({ ok: true, value: 2 });
  expect(nextRelease(changed(2, 0), [], idOf(2))).toEqual(tooFew);
});

/** How many figures are told that those who joined or corrected something are in. */
const told = (corrected: number, added: number): number => {
  const release = nextRelease(changed(corrected, added), [], idOf(2));
  if (!release.ok) throw new Error(release.error.kind);
  const untouched = `|from:${partnerOf(2)}|`;
  return Object.keys(release.value.released[0]?.cells ?? {}).filter((key) => !key.includes(untouched)).length;
};

test('[P3] [P7] one new person among corrections is not told: they may have changed nothing', () => {
  expect(told(3, 0)).toBeGreaterThan(0);
  expect(told(2, 1)).toBe(0);
  expect(told(0, 3)).toBeGreaterThan(0);
});

const commenting = (one: Given, text: string): Given => ({ ...one, comments: { goal: text } });

test('[P2] [P7] after a release new comments wait for k new authors; those that are out stay', () => {
  const first = given.map((one, place) => (place < 3 ? commenting(one, `old ${place}`) : one));
  const release = nextRelease(occasionOf(closed, first), [], idOf(1));
  if (!release.ok) throw new Error(release.error.kind);
  const commentsAfter = (writing: number) => {
    const joined = Array.from({ length: 3 }, (_, place) => {
      const one = answering({ person: 50 + place, partner: place }, 2);
      return place < writing ? commenting(one, `new ${place}`) : one;
    });
    const next = nextRelease(occasionOf(closedAgain, [...first, ...joined], [release.value]), [], idOf(2));
    return next.ok ? next.value.released[0]?.comments[0]?.texts.toSorted() : undefined;
  };
  const old = ['old 0', 'old 1', 'old 2'];
  expect(commentsAfter(0)).toEqual(old);
  expect(commentsAfter(2)).toEqual(old);
  expect(commentsAfter(3)).toEqual(['new 0', 'new 1', 'new 2', ...old]);
});
