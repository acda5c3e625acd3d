import type { Page } from '@playwright/test';
import alive from '../../questionnaires/keeping-alive.json' with { type: 'json' };
import pacts from '../../questionnaires/pacts.json' with { type: 'json' };
import { expect, say } from './journey.ts';

const both = (text: string) => ({ id: text, en: text });

/** What people are asked about the day, in their own words. */
const questions = [
  'Hari ini semua mitra ikut bicara.',
  'Hari ini keputusan diambil bersama.',
  'Hari ini kita tahu siapa mengerjakan apa.',
  'Hari ini uang dibicarakan terbuka.',
  'Hari ini yang lemah didengar juga.',
  'Hari ini kita menepati waktu.',
] as const;

const dimension = {
  id: 'day',
  title: both('Hari ini'),
  description: both('Bagaimana pertemuan ini.'),
  facets: [],
};

/** The partnership's own questionnaire: it travels to phones with the invitation. */
export const own = {
  ...alive,
  id: 'this-day',
  title: both('Pertemuan ini'),
  dimensions: [{ ...dimension, talk: [both('Apa yang kita lihat hari ini?')], sources: [] }],
  items: questions.map((text, place) => ({
    id: `day.${place + 1}`,
    kind: 'rating',
    subject: 'partnership',
    dimension: 'day',
    scale: alive.scales[0]?.id,
    text: both(text),
  })),
  forms: [{ id: 'all', title: both('Semua'), items: questions.map((_, place) => `day.${place + 1}`) }],
};

export const ownQuestions: readonly string[] = questions;
export const byHands: readonly string[] = alive.items.map(({ text }) => text.id);
export const principleTitles: readonly string[] = pacts.dimensions.map(({ title }) => title.id);

/** As a file that somebody sent. */
export async function takeInQuestions(page: Page): Promise<void> {
  await page.goto('./#/questionnaires/import');
  await page.locator('input[type="file"]').setInputFiles({
    name: 'pertemuan-ini.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(own)),
  });
  await page.getByRole('button', { name: say('qfile.look.take') }).click();
  await expect(page.getByText(say('qfile.import.done', { title: own.title.id }))).toBeVisible();
}
