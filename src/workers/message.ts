import type { Id } from '#domain/ids.ts';
import type { Key } from '#i18n/words.ts';
import { namesOf } from '#storage/failure.ts';
import type { Inputs, JobName, Outputs } from './jobs.ts';

/** What the worker is asked. */
export type Question<N extends JobName = JobName> = {
  readonly number: number;
  /** The database to open, and the name of a device that has none yet. */
  readonly database: string;
  readonly device: Id;
  readonly name: N;
  readonly input: Inputs[N];
};

export type Answer<N extends JobName = JobName> =
  | { readonly number: number; readonly output: Outputs[N] }
  | { readonly number: number; readonly thrown: Thrown };

/** How far a job is: what it does now, and which part of the whole is done, 0..1. */
export type Progress = { readonly step: Key; readonly done: number };

/** What a job says while it goes on. */
export type Tell = (progress: Progress) => void;

/** Before the answer comes. */
export type Meanwhile = { readonly number: number; readonly progress: Progress };

/** An error as it crosses over: its message, and the names it goes by, outermost first. */
export type Thrown = { readonly message: string; readonly names: readonly string[] };

export const thrownBy = (error: unknown): Thrown => ({
  message: error instanceof Error ? error.message : String(error),
  names: namesOf(error),
});

/** An error that goes by the same names. */
export function errorOf({ message, names: [name, ...inner] }: Thrown): Error {
  const error = new Error(message);
  if (name !== undefined) error.name = name;
  return inner.length === 0 ? error : Object.assign(error, { inner: errorOf({ message, names: inner }) });
}
