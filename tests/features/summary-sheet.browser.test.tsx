import { describe, expect, test } from 'vitest';
import { handsCount } from '#charts/model/hands.ts';
import { shift } from '#charts/model/shift.ts';
import { SummarySheet } from '#features/summary/summary-sheet.tsx';
import type { Said } from '#features/summary/said.ts';
import type { Summary } from '#features/summary/summary.ts';
import { raisedFor } from '#features/gallery/hands-samples.tsx';
import { withPoints } from '#features/gallery/made-up-answers.ts';
import { basis, pacts, principles, synergy } from '#features/gallery/made-up-basis.ts';
import { someNames } from '#features/gallery/made-up-names.ts';
import { languages } from '#i18n/words.ts';
import { frames, onPage } from '../charts/on-page.tsx';
import { assessment, idOf } from '../domain/responses/made.ts';

const both = (text: string) => ({ id: text, en: text });
const sentence =
  'Warga dan sekolah membicarakan ini lama sekali, lalu sepakat mencobanya sampai bulan depan. ';
const textOf = (length: number) =>
  sentence
    .repeat(Math.ceil(length / sentence.length))
    .slice(0, length)
    .trim();

type Amount = {
  readonly said: number;
  readonly raised: number;
  readonly note: number;
  readonly actions: number;
  readonly what: number;
};

/** Both with ten answers of long names. */
const ten = withPoints(synergy, 10);
const wide = {
  ...ten,
  scales: ten.scales.map(({ id, points }) => ({
    id,
    points: points.map((_, place) => both(`${place} ${textOf(40)}`)),
  })),
};
const tens = [9, 20, 41, 30, 60, 40, 80, 60, 40, 20];
const hall = raisedFor(wide, 'signs.1', tens, 3);
const byHands = handsCount(hall, 'signs.1');
const shifted = shift(hall, hall, 'signs.1', ['signs.1']) ?? expect.fail();
const votedAgain = { vote: idOf(900), questionnaire: wide.id, shift: shifted, votes: [hall, hall] as const };

const saidOf = (place: number, note: number): Said => ({
  name: { assessment: assessment.id, questionnaire: 'small', item: `item-${place}` },
  text: both(textOf(110 + place)),
  note: textOf(note),
  hands: null,
  again: null,
});

const kept = new Map<number, Summary['bases']>();

/** Made once: of forty partners they hold thousands of figures. */
function basesFor(count: number): Summary['bases'] {
  const partners = someNames(count);
  const bases = kept.get(count) ?? [
    basis({ questionnaire: pacts, form: 'short', partners }),
    basis({ questionnaire: principles, form: 'full', partners }),
  ];
  kept.set(count, bases);
  return bases;
}

function summary(partners: number, { said, raised, note, actions, what }: Amount): Summary {
  return {
    partnership: textOf(80),
    assessment: { ...assessment, title: textOf(80), keeper: { ...assessment.keeper, name: textOf(80) } },
    keeper: true,
    bases: basesFor(partners),
    people: partners * 3,
    joint: { settled: 5, of: 33 },
    strengths: [both(textOf(120)), both(textOf(121)), both(textOf(122)), both(textOf(123))],
    counted: [],
    said: Array.from({ length: said }, (_, place) => ({
      ...saidOf(place, note),
      again: raised > 0 ? votedAgain : null,
    })),
    raised: Array.from({ length: raised }, (_, place) => ({ ...saidOf(40 + place, note), hands: byHands })),
    moreRaised: raised === 0 ? 0 : 3,
    actions: Array.from({ length: actions }, (_, place) => ({
      id: idOf(700 + place),
      partnership: assessment.partnership,
      assessment: assessment.id,
      source: null,
      what: textOf(what),
      who: textOf(what / 3),
      until: '2026-12-31',
      state: 'agreed',
      said: '',
      reviewed: null,
      deleted: false,
      stamps: {},
    })),
  };
}

async function shown(of: Summary, language: 'id' | 'en') {
  const place = await onPage(<SummarySheet summary={of} zoom={1} />, 0, { width: 800, language });
  await frames(3);
  const [room, body] = place.querySelector('article')?.children ?? [];
  const heightOf = (element: Element | undefined) => element?.getBoundingClientRect().height ?? NaN;
  const sheet = place.querySelector('article') ?? expect.fail();
  return {
    fits: heightOf(body) <= heightOf(room),
    isWide: sheet.scrollWidth > sheet.clientWidth + 1,
    size: Number.parseFloat(getComputedStyle(sheet).fontSize) * 0.75,
    text: sheet.textContent,
    picture: place.querySelector('figure [role=img]') !== null,
  };
}

const little: Amount = { said: 5, raised: 0, note: 0, actions: 0, what: 0 };
const usual: Amount = { said: 5, raised: 0, note: 220, actions: 4, what: 80 };
const much: Amount = { said: 5, raised: 5, note: 1000, actions: 12, what: 300 };
const most: Amount = { said: 40, raised: 40, note: 1000, actions: 60, what: 300 };

describe.each(languages)('%s', (language) => {
  test.each([2, 4, 12])(
    'of %i partners one page holds the usual, with its picture and nothing shortened',
    async (partners) => {
      for (const amount of [little, usual]) {
        const page = await shown(summary(partners, amount), language);
        expect(page).toMatchObject({ fits: true, isWide: false, picture: true });
        expect(page.size).toBeCloseTo(Math.max(7, page.size), 2);
        expect(page.text).not.toContain('…');
      }
    },
  );

  test.each([2, 4, 12])(
    'of %i partners one page holds whatever was written, and says what it leaves out',
    async (partners) => {
      for (const amount of [much, most]) {
        const page = await shown(summary(partners, amount), language);
        expect(page).toMatchObject({ fits: true, isWide: false });
        expect(page.size).toBeCloseTo(Math.max(7, page.size), 2);
        expect(page.text).toContain('…');
        expect(page.text).toMatch(/dipersingkat|was shortened/);
      }
    },
  );

  test('of many more things than fit the others are counted', async () => {
    const { text } = await shown(summary(4, most), language);
    expect(text).toMatch(/Dan 3\d lagi|And 3\d more/);
    expect(text).toMatch(/Dan 5\d lagi|And 5\d more/);
  });

  test('a picture that has no room is named', async () => {
    const page = await shown(summary(40, most), language);
    expect(page).toMatchObject({ fits: true, isWide: false, picture: false });
    expect(page.text).toMatch(/Gambarnya tidak muat|The picture does not fit/);
  });
});

test('what little there is stands in large type, with lines to write on', async () => {
  const page = await shown(summary(4, little), 'id');
  expect(page.size).toBeGreaterThan(9);
  const more = await shown(summary(4, usual), 'id');
  expect(more.size).toBeLessThan(page.size);
});

test('of an assessment all of hands the page holds the counts, in large type', async () => {
  const { text, fits, size } = await shown(
    { ...summary(4, { ...little, said: 0, raised: 5 }), bases: [] },
    'en',
  );
  expect(fits).toBe(true);
  expect(size).toBeGreaterThan(7);
  expect(text).toContain('What we answered by a show of hands');
  expect(text).toMatch(/403 hands: .* 80 · .* 20 · cannot judge 3/);
  expect(text).toContain('And 3 more');
});
