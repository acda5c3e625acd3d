import type { Page } from '@playwright/test';
import { idFrom } from '#domain/ids.ts';
import { withId } from '#domain/responses/response-id.ts';
import { makeJoinKey } from '#exchange/qr/join-key.ts';
import { filmOf, type Held } from './camera.ts';
import type { Shown } from './forty-phones.ts';
import type { Plan, Showing } from './forty-plan.ts';
import type { Hand } from './forty-work.ts';
import { expect, say } from './journey.ts';
import { answersOf, codeOf, type Kept } from './sealed.ts';

/** Codes that must not count: why, and what the code says. */
export type Strangers = Readonly<Record<'other-assessment' | 'other-keeper' | 'no-token', string>>;

const idOf = (number: number) => idFrom(Uint8Array.from({ length: 16 }, () => number));

/** Sealed as phones seal, by somebody who has no business here. */
export async function strangers(kept: Kept): Promise<Strangers> {
  const { assessment, key } = kept;
  const partner = assessment.expected[0]?.partner ?? '';
  const [first, second, third] = [1, 2, 3].map((number) =>
    answersOf(assessment, { respondent: idOf(number), partner }, () => 1),
  );
  const other = await makeJoinKey(assessment.id);
  if (!first || !second || !third || !other.ok) throw new Error('no strangers');
  const elsewhere = { ...assessment, id: 'f'.repeat(32) };
  const { id: _, ...said } = first;
  return {
    'other-assessment': await codeOf([withId({ ...said, assessment: elsewhere.id })], {
      key,
      assessment: elsewhere,
    }),
    'other-keeper': await codeOf([second], { assessment, key: other.value }),
    'no-token': await codeOf([third], { assessment, key: { ...key, token: idOf(99) } }),
  };
}

/** What the two stations see; the first misses a code of the talkative one and meets the strangers. */
export function filmStations(
  { stations, talkative, random }: Plan,
  shown: Shown,
  refused: Strangers,
  films: readonly [string, string],
): void {
  const codesOf = ({ person, version }: Showing): readonly string[] =>
    shown.find((one) => one.person === person && one.version === version)?.codes ?? missing(person);
  const [first, second] = stations;
  const early = first.flatMap((one) => codesOf(one).slice(one.person === talkative ? 1 : 0));
  const held: readonly Held[][] = [
    [...early, ...Object.values(refused)].map((text) => ({ text })),
    second.flatMap(codesOf).map((text) => ({ text })),
  ];
  for (const [place, film] of films.entries())
    // Whoever was not heard holds the phone up once more, a little differently
    filmOf([held[place] ?? [], held[place] ?? []].flat(), Math.floor(random() * 2 ** 31), film);
}

const missing = (person: number): never => {
  throw new Error(`person ${person} showed no code`);
};

/** Everything the screen says from now on where it says what came of something. */
export async function listen(page: Page): Promise<ReadonlySet<string>> {
  const heard = new Set<string>();
  page.on('console', (message) => {
    const [, sentence] = /^said (.*)$/s.exec(message.text()) ?? [];
    if (sentence !== undefined) heard.add(sentence);
  });
  await page.evaluate(() => {
    new MutationObserver(() => {
      for (const news of document.querySelectorAll('[role="alert"], [role="status"]'))
        console.info(
          `said ${[...news.querySelectorAll('p, div > div')].map((one) => one.textContent).join(' | ')}`,
        );
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  return heard;
}

/** Long enough for the film to come round again. */
const round = { timeout: 200_000 };

type News = { readonly people: number; readonly sentences: readonly string[] };

/** How many people are in at a station in the end, and what it has to have said until then. */
export function newsOf({ people, stations, talkative }: Plan, place: number): News {
  const first = place === 0;
  const here = new Set((stations[place] ?? []).map(({ person }) => person));
  // What lacks a code is not in; the first laptop has those who came by other ways
  if (first) here.delete(talkative);
  const besides = first ? people.filter(({ way }) => way !== 'phone').length : 0;
  const both = (['added', 'same'] as const).map((fate) => say(`station.accepted.${fate}`));
  const onlyHere = [
    say('station.accepted.corrected'),
    say('station.refused.other-assessment'),
    say('station.refused.other-keeper'),
    say('station.refused.no-token'),
    // Of two codes one, of three two
    say('station.missing.text', { list: '', of: '' }).slice(0, 10),
  ];
  return { people: here.size + besides, sentences: first ? [...both, ...onlyHere] : both };
}

/** Until so many people are in and each of these sentences was said; then the camera is off. */
export async function scanUntil(page: Page, { people, sentences }: News, { tap }: Hand): Promise<void> {
  const heard = await listen(page);
  await tap(page.getByRole('button', { name: say('scanner.start.action') }));
  const unheard = () => sentences.filter((one) => ![...heard].some((said) => said.includes(one)));
  await expect.poll(unheard, round).toEqual([]);
  const count = `${people} ${say('station.count.of', { count: 40 })}`;
  await expect(page.getByRole('main').getByRole('status').first()).toHaveText(count, round);
  await page.getByRole('button', { name: say('scanner.stop.action') }).click();
}
