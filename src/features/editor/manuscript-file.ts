import type { Manuscript } from '#domain/manuscript/manuscript.ts';
import { writeJson } from '#exchange/questionnaire/write-json.ts';

/** As it stands; taken in again it can be gone on with. */
export const manuscriptFile = ({ content }: Manuscript): File =>
  new File([writeJson(content)], `naskah-${content.id}.json`, { type: 'application/json' });
