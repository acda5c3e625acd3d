import type { Part } from './assessment.ts';
import { formItems } from './sitting.ts';

/**
 * The ideas (`crosswalk`) that more than one questionnaire of the parts asks about the same kind of subject, and in the
 * same way: a fact that all settle together repeats no opinion. In the order in which they come again.
 */
export function repeatedIdeas(parts: readonly Part[]): string[] {
  const askedBy = new Map<string, string>();
  const repeated = new Set<string>();
  for (const part of parts) {
    const { questionnaire } = part;
    for (const { crosswalk, subject } of formItems(part)) {
      if (crosswalk === undefined) continue;
      const idea = `${crosswalk} ${subject} ${questionnaire.joint ?? false}`;
      const first = askedBy.get(idea) ?? questionnaire.id;
      askedBy.set(idea, first);
      if (first !== questionnaire.id) repeated.add(crosswalk);
    }
  }
  return [...repeated];
}
