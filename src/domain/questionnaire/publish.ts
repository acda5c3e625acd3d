import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Digest } from '#domain/ids.ts';
import { canonicalJson } from '#domain/responses/canonical-json.ts';
import type { Published } from './published.ts';
import type { Questionnaire } from './questionnaire.ts';

const digestOf = (questionnaire: Questionnaire): Digest =>
  bytesToHex(sha256(utf8ToBytes(canonicalJson(questionnaire))));

/** The questionnaire under its id: SHA-256 over its canonical JSON. */
export const publish = (questionnaire: Questionnaire): Published => ({
  id: digestOf(questionnaire),
  questionnaire,
});

/** Whether the id belongs to the content. */
export const isGenuine = ({ id, questionnaire }: Published): boolean => id === digestOf(questionnaire);
