import type { Assessment } from '#domain/responses/assessment.ts';
import type { ToHandIn } from '#storage/to-hand-in.ts';

/** Where the same goes out as a file. */
export const fileOf = ({ id, partnership }: Assessment, { responses, of }: ToHandIn): string =>
  responses.length > 0 ? `#/a/${id}/send/${of}` : `#/p/${partnership}/share`;
