import * as z from 'zod/mini';
import { Id } from '#domain/ids.ts';

/** Loose, so that what a newer version notes beside it does no harm. */
const KeeperRow = z.looseObject({ about: z.literal('keeper'), of: Id, value: z.literal(true) });

/** The assessments that a device keeps, told by the rows of its table `device`; the other facts are passed over. */
export const keptIn = (rows: readonly unknown[]): Id[] =>
  rows.flatMap((row) => {
    const read = KeeperRow.safeParse(row);
    return read.success ? [read.data.of] : [];
  });
