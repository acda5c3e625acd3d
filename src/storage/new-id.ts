import { idFrom, type Id } from '#domain/ids.ts';

/** A random id; `getRandomValues` is there on plain http too, `randomUUID` is not (F27). */
export const newId = (): Id => idFrom(crypto.getRandomValues(new Uint8Array(16)));
