import * as z from 'zod/mini';
import { Digest } from '#domain/ids.ts';
import { Questionnaire } from './questionnaire.ts';

/**
 * A questionnaire of people's own, ready for use. It never changes, and its id is made of its content: two devices that
 * gave one version two contents both keep both, and merging is a union.
 */
export const Published = z.strictObject({ id: Digest, questionnaire: Questionnaire });
export type Published = z.infer<typeof Published>;
