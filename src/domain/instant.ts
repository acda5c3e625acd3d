import * as z from 'zod/mini';

/** A moment in UTC's terms with the offset it was lived in: `2026-11-12T10:04:05.000+07:00` (F25). */
export const Instant = z.iso.datetime({ offset: true });
export type Instant = z.infer<typeof Instant>;
