import type { Id } from '#domain/ids.ts';

/**
 * A figure as a sum over unknown answers. Every coefficient is 1 over a whole number (a share of equal shares,
 * negative for what is taken off), and that number is what is kept: by person, then by the person's answer.
 */
export type Row = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The partners each person ever answered for. */
export type People = ReadonlyMap<string, ReadonlySet<Id>>;
