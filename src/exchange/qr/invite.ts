import { publish } from '#domain/questionnaire/publish.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Result } from '#domain/result.ts';
import type { QrError } from './qr-error.ts';
import type { Invitation } from './invitation.ts';
import { writeInvitation } from './write-invitation.ts';

/** What the invitation of an assessment holds; `library` is what every phone has, all else goes along whole. */
export function invite(
  invitation: Omit<Invitation, 'own'>,
  library: readonly Questionnaire[],
): Promise<Result<Uint8Array, QrError>> {
  const { assessment, partners } = invitation;
  const known = new Set(library.map((questionnaire) => publish(questionnaire).id));
  const asked = assessment.parts.map(({ questionnaire }) => publish(questionnaire));
  const expected = new Set(assessment.expected.map(({ partner }) => partner));
  return writeInvitation({
    ...invitation,
    partners: partners.filter(({ id }) => expected.has(id)),
    own: asked.filter(({ id }) => !known.has(id)),
  });
}
