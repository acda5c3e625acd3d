import type { Id } from '#domain/ids.ts';
import type { Published } from '#domain/questionnaire/published.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import type { Partner, Partnership } from '#domain/responses/partnership.ts';

/** All that a phone needs to answer without a network, and to hand in what it has. */
export type Invitation = {
  readonly partnership: Partnership;
  /** Those that take part are enough. */
  readonly partners: readonly Partner[];
  readonly assessment: Assessment;
  /** 65 bytes in base64url. */
  readonly publicKey: string;
  readonly token: Id;
  /** Questionnaires of the assessment that are not the app's own, word for word. */
  readonly own: readonly Published[];
};

/** Bytes of all texts of an invitation. */
export const mostText = 2 ** 22;
