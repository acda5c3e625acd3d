import * as z from 'zod/mini';

/** How most of the answers come in. */
export const GatheringWay = z.enum(['passed', 'phones', 'paper', 'consensus']);
export type GatheringWay = z.infer<typeof GatheringWay>;
