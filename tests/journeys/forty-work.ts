import type { Locator, Page } from '@playwright/test';
import { secondsAScan, secondsToTypeAForm } from '#domain/responses/gathering-times.ts';

/** What people do from the last answer to the result on the wall: taps and keys, counted where they happen. */
export type Work = { taps: number; keys: number };

/** 1.2 s to find and tap a thing, 0.4 s a key (Palin et al. 2019: 36 words a minute). */
const secondsOf = ({ taps, keys }: Work): number => taps * 1.2 + keys * 0.4;

/** A stick is carried from one laptop to the other. Assumed. */
const secondsToCarry = 20;

export const hand = (work: Work) => ({
  tap: async (target: Locator) => {
    work.taps += 1;
    await target.click();
  },
  type: async (field: Locator, text: string) => {
    work.taps += 1;
    work.keys += text.length;
    await field.fill(text);
  },
  press: async (page: Page, key: string) => {
    work.keys += 1;
    await page.keyboard.press(key);
  },
});

export type Hand = ReturnType<typeof hand>;

export const noWork = (): Work => ({ taps: 0, keys: 0 });

type Counted = {
  /** At each of the two stations; to join what both have; to close and show. */
  readonly stations: Work;
  readonly merging: Work;
  readonly showing: Work;
  /** Of one form. */
  readonly keysAForm: number;
};

/** For forty people, all of whom still hold their answers in their hands. */
export function report({ stations, merging, showing, keysAForm }: Counted): string[] {
  const people = 40;
  const perStation = people / 2;
  const scanning = perStation * secondsAScan + secondsOf(stations) / 2;
  const joining = secondsOf(merging) + secondsToCarry;
  const typing = (people / 2) * secondsToTypeAForm;
  const end = secondsOf(showing);
  const line = (way: string, steps: string, seconds: number) =>
    `${way}: ${steps}; ${Math.round(seconds)} s from the last answer to the result on the wall`;
  return [
    line(
      'two scanning stations',
      `${people} codes, ${stations.taps + merging.taps + showing.taps} taps, ${merging.keys + showing.keys} keys`,
      scanning + joining + end,
    ),
    line(
      'paper, two who type',
      `${people} forms of ${keysAForm} keys, ${merging.taps + showing.taps} taps, ${merging.keys + showing.keys} keys`,
      typing + joining + end,
    ),
  ];
}
