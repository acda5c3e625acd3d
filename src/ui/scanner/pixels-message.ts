import type { Pixels } from './find-code.ts';

/** Numbered, so that each answer finds its question. */
export type PixelsQuestion = { readonly number: number; readonly pixels: Pixels };
/** `able`: whether it could look at all. */
export type PixelsAnswer = { readonly number: number; readonly text: string | null; readonly able: boolean };
