import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { makeExample } from '#features/example/make-example.ts';
import { castsIn } from '#features/example/casts.ts';
import { writeData } from '#exchange/data/write-data.ts';
import { joined } from '#exchange/joined.ts';
import type { AppLanguage } from '#i18n/words.ts';
import type { PartnershipResults } from '#storage/results.ts';
import { agreed, exampleReport, meetingDay } from '../../scripts/example-report.ts';
import { both } from '../exchange/data/example-input.ts';
import { library } from '../features/closed-example.ts';
import { agreed as action, resultsIn } from '../features/report/example-results.ts';
import { planned } from '../features/report/planned.ts';

/** The results of which the kept report tells, as the app has them today. */
function resultsToday(language: AppLanguage): PartnershipResults {
  const results = resultsIn(makeExample(castsIn(language)[0], library));
  const actions = agreed[language].map((own, place) =>
    action(results, 0, { ...own, id: String(place).padStart(32, '0') }),
  );
  if (results.assessments[0]?.assessment.date !== meetingDay)
    throw new Error('another meeting is the newest');
  return { ...results, actions };
}

export const planToday = (language: AppLanguage) => planned(both[language], resultsToday(language));

/** The tables of the newest meeting, packed as they are without charts. */
export async function dataToday(language: AppLanguage): Promise<Record<string, Uint8Array>> {
  const results = resultsToday(language);
  const days = Object.fromEntries(results.assessments.map(({ assessment: { id, date } }) => [id, date]));
  const input = { ...results, assessments: results.assessments.slice(0, 1), days };
  const pieces: Uint8Array[] = [];
  await writeData(
    { input, raw: [] },
    both,
    { kind: 'zip', language, dialect: language, colours: {}, extras: [] },
    (piece) => pieces.push(new Uint8Array(piece)),
    () => undefined,
  );
  return unzipSync(joined(pieces));
}

export const kept = (language: AppLanguage, name: string): Uint8Array =>
  new Uint8Array(readFileSync(`${exampleReport}/${language}/${name}`));

/** The parts of a kept archive, by their paths. */
export const partsOf = (language: AppLanguage, name: string): Record<string, Uint8Array> =>
  unzipSync(kept(language, name));

export const textIn = (parts: Record<string, Uint8Array>, path: string): string =>
  strFromU8(parts[path] ?? new Uint8Array());

/** What is read in a piece of markup: its text, on one line. */
export const readable = (markup: string): string =>
  plain(
    markup
      .replaceAll(/<(?:w:tab|w:br|br)\b[^>]*>/g, ' ')
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll(/&#x27;|&apos;/g, "'")
      .replaceAll('&amp;', '&'),
  );

/** Unbreakable spaces are there for the lines alone. */
export const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
