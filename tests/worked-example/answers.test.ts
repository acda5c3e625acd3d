import { describe, expect, test } from 'vitest';
import { occasions, school } from '../features/closed-example.ts';
import { answersAbout, meetings, partners, people, type Meeting } from './answers.ts';
import { appPartner, contentOf, idOf } from './app.ts';
import { tableUnder } from './document.ts';
import { atLevel, gates, pacts, principles, synergy, within } from './figures.ts';
import type { About } from './seen.ts';

type Asked = { readonly questionnaire: string; readonly item: string; readonly subject: string };

const word = (value: unknown): string => {
  if (value === 'cannot-judge') return '–';
  return value === 'not-yet' ? 'not yet' : String(value);
};

/** The answers of the example's people, in the order in which they stand in the document. */
function given(meeting: Meeting, { questionnaire, item, subject }: Asked): string[] {
  const { sittings = [] } = school.meetings[meetings.indexOf(meeting)] ?? {};
  return sittings.map(({ answers }) => word(answers[`${questionnaire}|${item}|${subject}`]));
}

const printed = (meeting: Meeting, about: About, item: string): (string | undefined)[] => {
  const row = answersAbout(meeting, about).get(item);
  return people.map(({ id }) => row?.get(id));
};

describe('the raw answers of the document are those of the example', () => {
  test('the people, their partners and roles', () => {
    const sittings = school.meetings[2]?.sittings ?? [];
    expect(sittings.map(({ partner, role }) => ({ partner, role }))).toEqual(
      people.map(({ partner, role }) => ({ partner: appPartner(partner).id, role })),
    );
    const codes = occasions.map(({ responses }) => new Set(responses.map(({ pairing }) => pairing)));
    expect(codes.map((own) => own.size)).toEqual([12, 12, 12]);
    expect(codes.every((own) => [...own].every((code) => codes[0]?.has(code)))).toBe(true);
  });

  for (const meeting of meetings) {
    for (const about of partners) {
      test(`${meeting}, about ${about}`, () => {
        const subject = `partner:${appPartner(about).id}`;
        for (const facet of atLevel(pacts, 'facet')) {
          const item = `${idOf(facet, about)}.1`;
          const answers = given(meeting, { questionnaire: 'pacts', item, subject });
          expect(printed(meeting, about, facet.name)).toEqual(answers);
        }
      });
    }

    test(`${meeting}, about the partnership`, () => {
      const items = [...gates, ...atLevel(synergy, 'item').map(({ name }) => name)];
      for (const item of items) {
        const answers = given(meeting, { questionnaire: 'synergy', item, subject: 'partnership' });
        expect(printed(meeting, 'synergy', item)).toEqual(answers);
      }
    });
  }

  test('November, by the principles of partnership', () => {
    for (const { name: item } of atLevel(principles, 'item')) {
      const asked = { questionnaire: 'partnership-principles', item, subject: 'partnership' };
      expect(printed('November', 'principles', item)).toEqual(given('November', asked));
    }
  });
});

const wordsOf = (questionnaire: string, item: string): string =>
  contentOf(questionnaire).items.find(({ id }) => id === item)?.text.en ?? '';

const worded = (questionnaire: string, items: readonly string[]): string[][] =>
  items.map((item) => [item, wordsOf(questionnaire, item)]);

test('the items are worded as the questionnaires word them', () => {
  const facets = within(pacts).filter(({ level }) => level === 'facet');
  expect(tableUnder('What PACTS asks').rows).toEqual(
    facets.map((facet) => [facet.name, wordsOf('pacts', `${idOf(facet, 'School')}.1`)]),
  );
  const nine = atLevel(synergy, 'item').map(({ name }) => name);
  expect(tableUnder('What Synergy asks').rows).toEqual(worded('synergy', [...gates, ...nine]));
  expect(tableUnder('What Partnership principles asks').rows).toEqual(
    worded(
      'partnership-principles',
      atLevel(principles, 'item').map(({ name }) => name),
    ),
  );
});
