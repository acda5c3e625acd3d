import type { Transaction } from 'dexie';

export type Version = {
  readonly number: number;
  /** By table, as Dexie writes it: the primary key, then the indexes. */
  readonly stores: Readonly<Record<string, string>>;
  /** Brings the rows of the version before to this one. */
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
};

/** Oldest first. A row that was shipped is never edited; a change of the database is a new row with its test. */
export const versions: readonly Version[] = [
  {
    number: 1,
    stores: {
      partnerships: 'id',
      partners: 'id, partnership',
      assessments: 'id, partnership',
      drafts: 'id, assessment',
      responses: 'id, assessment, respondent',
      exclusions: '[response+assessment+reason+by], response, assessment',
      releases: 'id, assessment',
      released: '[assessment+questionnaire.id+number], assessment',
      device: '[about+of]',
    },
  },
  // Packed answers, made from the responses and made anew where they are missing: nothing to bring over.
  {
    number: 2,
    stores: {
      responses: 'id, assessment, respondent, [assessment+id]',
      packed: '[assessment+id], assessment',
    },
  },
  // What all agreed on: there was nothing of the kind before.
  { number: 3, stores: { joints: '[assessment+questionnaire+item], assessment' } },
  // Questionnaires of people's own: none before.
  { number: 4, stores: { questionnaires: 'id' } },
  // Questionnaires that somebody is writing: none before.
  { number: 5, stores: { manuscripts: 'id' } },
  // Follow-up actions: none before.
  { number: 6, stores: { actions: 'id, partnership, assessment' } },
  // Shows of hands, notes of the talk, keys to what phones seal: none before.
  {
    number: 7,
    stores: {
      tallies: '[assessment+questionnaire+item], assessment',
      notes: '[assessment+questionnaire+item], assessment',
      keys: '[assessment+publicKey], assessment',
    },
  },
];
