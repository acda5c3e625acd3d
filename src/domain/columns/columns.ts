import type { Id, Slug } from '#domain/ids.ts';
import type { Subject } from '#domain/responses/subject.ts';

/** Whom a response speaks for; '' for no role. */
export type Speaker = { readonly partner: Id; readonly role: Slug };

/** The answers about one kind of subject to one part of the assessment, a row for each response and subject. */
export type Block = {
  /** Place of the part in the assessment, and of the layout among the part's. */
  readonly part: number;
  readonly layout: number;
  /** Ids of the slots. */
  readonly slots: readonly string[];
  /** By row: place of the response; rows of one response stand together. */
  readonly responses: Uint32Array;
  /** By row: place in `subjects`. */
  readonly subjects: Uint16Array;
  /** Slot after slot of the layout, a byte a row. */
  readonly codes: Uint8Array;
};

/** To a dimension, or what an open item of it was answered. */
export type WrittenComment = {
  readonly response: number;
  readonly dimension: Slug;
  /** Null: a comment. */
  readonly item: Slug | null;
  readonly text: string;
};

/**
 * Responses of one assessment, packed: all that results are made from, and nothing that is a result. Lists that say
 * nothing else have an entry a response.
 */
export type Columns = {
  readonly ids: readonly string[];
  readonly respondents: readonly string[];
  /** The pairing code, else the respondent. */
  readonly people: readonly string[];
  /** The response that this one corrects, '' for none. */
  readonly replaces: readonly string[];
  /** Place in `names`, of the questionnaire's id. */
  readonly questionnaires: Uint16Array;
  /** Place of the part it answers, -1 where the assessment does not ask that version or form. */
  readonly parts: Int16Array;
  readonly rounds: Uint32Array;
  /** Place in `voices`. */
  readonly speakers: Uint16Array;
  readonly names: readonly Slug[];
  readonly voices: readonly Speaker[];
  readonly subjects: readonly Subject[];
  readonly blocks: readonly Block[];
  readonly comments: readonly WrittenComment[];
};
