import * as z from 'zod/mini';
import { Id } from '#domain/ids.ts';

/** When a field was last written: the device's counter, not its clock, since clocks lie (F24). */
export const Stamp = z.strictObject({ counter: z.int().check(z.nonnegative()), device: Id });
export type Stamp = z.infer<typeof Stamp>;

export const Stamps = z.record(z.string().check(z.regex(/^[a-z][A-Za-z]{0,31}$/)), Stamp);
export type Stamps = z.infer<typeof Stamps>;

/** The greatest counter in the stamps, 0 when there is none. */
export const latestCounter = (stamps: Stamps): number =>
  Math.max(0, ...Object.values(stamps).map((stamp) => stamp.counter));
