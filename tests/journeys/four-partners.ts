import { readFileSync } from 'node:fs';
import { writeFull } from '#exchange/write-full.ts';
import { readQuestionnaire } from '#domain/questionnaire/check.ts';
import type { Assessment, Mode } from '#domain/responses/assessment.ts';
import { responsesOf } from '#domain/responses/submit.ts';
import { makeExample } from '#features/example/make-example.ts';
import type { Story } from '#features/example/story.ts';
import type { Sent } from './device.ts';
import { words } from './journey.ts';

/** Two of them are schools, so that a group of the cut by sector holds more than one partner. */
export const four = [
  { name: 'Sekolah Dasar Suka', shortName: 'SD', sector: 'school' },
  { name: 'Komite Sekolah', shortName: 'Komite', sector: 'community' },
  { name: 'Pemerintah Desa', shortName: 'Desa', sector: 'government' },
  { name: 'Taman Kanak-Kanak Suka', shortName: 'TK', sector: 'school' },
] as const;

type Made = {
  readonly mode: Mode;
  /** Of each partner. */
  readonly people: number;
  readonly meetings: readonly string[];
  /** What the people of each partner answer to every rating, about anybody. */
  readonly usual: readonly number[];
  /** An anonymous assessment leaves its device only under lock. */
  readonly passphrase?: string;
};

export type Handed = {
  readonly file: Sent;
  /** Ids. */
  readonly partnership: string;
  readonly meetings: readonly string[];
  readonly partners: readonly string[];
};

const library = ['pacts', 'synergy'].map((id) => {
  const read = readQuestionnaire(JSON.parse(readFileSync(`questionnaires/${id}.json`, 'utf8')));
  if (!read.ok) throw new Error(`${id} is broken`);
  return read.value;
});

/**
 * The full copy of a keeper who has gathered all answers but one person's: at the last meeting the first person of the
 * first partner is still awaited. PACTS short and synergy; every gate is answered with yes.
 */
export async function fourPartners({
  mode,
  people,
  meetings,
  usual,
  passphrase = '',
}: Made): Promise<Handed> {
  const story: Story = (item, _, { judge }) => (item.kind === 'gate' ? 'yes' : (usual[judge] ?? 1));
  const made = makeExample(
    {
      seed: 4,
      name: 'Kemitraan Suka Maju',
      aim: '',
      mode,
      partners: four.map(({ name, shortName, sector }) => ({ name, shortName, sector, people })),
      roles: [],
      meetings: meetings.map((date) => ({
        date,
        title: `Pertemuan ${date}`,
        parts: ['pacts:short', 'synergy:full'],
        comments: [],
        facts: [],
      })),
      keeper: { name: 'Ibu Sekretaris', purpose: 'Untuk rapat.', until: 'Sampai rapat berikutnya' },
      story,
    },
    library,
  );
  const sectors = made.partners.map(({ id, sector }) => ({ partner: id, sector }));
  const compared = (assessment: Assessment): Assessment => ({
    ...assessment,
    cut: { by: 'sector', sectors },
  });
  const assessments = made.meetings.map(({ assessment }) => compared(assessment));
  const responses = made.meetings.flatMap(({ assessment, sittings }, meeting) =>
    sittings
      .slice(meeting === meetings.length - 1 ? 1 : 0)
      .flatMap((draft) => responsesOf(draft, assessment)),
  );
  const written = await writeFull(
    {
      partnerships: [{ ...made.partnership, example: false }],
      partners: made.partners,
      assessments,
      responses,
      exclusions: [],
      releases: [],
      released: [],
      kept: assessments.map(({ id }) => id),
    },
    passphrase,
    { today: '2026-11-12', t: words.id.t },
  );
  if (!written.ok) throw new Error(`no full copy: ${written.error.kind}`);
  return {
    file: written.value,
    partnership: made.partnership.id,
    meetings: assessments.map(({ id }) => id),
    partners: made.partners.map(({ id }) => id),
  };
}
