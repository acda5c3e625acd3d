import type { Opened } from '#exchange/open.ts';
import type { Noun, Records } from '#domain/responses/records.ts';

/** What a file holds, without what it says of itself. */
export const recordsOf = (opened: Opened): Records => ({
  partnerships: opened.partnerships,
  partners: opened.partners,
  assessments: opened.assessments,
  responses: opened.responses,
  exclusions: opened.exclusions,
  joints: opened.joints,
  tallies: opened.tallies,
  notes: opened.notes,
  keys: opened.keys,
  actions: opened.actions,
  releases: opened.releases,
  released: opened.released,
  questionnaires: opened.questionnaires,
});

/** How many of each noun. */
export const countsOf = (records: Records): Readonly<Record<Noun, number>> => ({
  partnerships: records.partnerships.length,
  partners: records.partners.length,
  assessments: records.assessments.length,
  responses: records.responses.length,
  exclusions: records.exclusions.length,
  joints: records.joints.length,
  tallies: records.tallies.length,
  notes: records.notes.length,
  keys: records.keys.length,
  actions: records.actions.length,
  releases: records.releases.length,
  released: records.released.length,
  questionnaires: records.questionnaires.length,
});
