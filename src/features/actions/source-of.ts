import type { Action, ActionSource } from '#domain/actions/action.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import type { Text } from '#domain/questionnaire/text.ts';

export type SourceWords = { readonly dimension: Text; readonly item: Text | null };

/** What gave rise to it, in the words of its questionnaire; null where nothing of it was asked. */
export function sourceWords(
  source: ActionSource | null,
  assessment: Assessment | undefined,
): SourceWords | null {
  const questionnaire = assessment?.parts.find(
    (part) => part.questionnaire.id === source?.questionnaire,
  )?.questionnaire;
  const dimension = questionnaire?.dimensions.find(({ id }) => id === source?.dimension);
  if (!questionnaire || !dimension) return null;
  const item = questionnaire.items.find(({ id }) => id === source?.item);
  return { dimension: dimension.title, item: item?.text ?? null };
}

/** What the address asks to begin with: `?in=pacts&about=trust&item=trust.1`; null where it was not asked here. */
export function sourceIn(query: URLSearchParams, assessment: Assessment): Action['source'] {
  const [questionnaire, dimension, item] = ['in', 'about', 'item'].map((key) => query.get(key));
  if (!questionnaire || !dimension) return null;
  const wanted = { questionnaire, dimension };
  const words = sourceWords({ ...wanted, ...(item ? { item } : {}) }, assessment);
  if (!words) return null;
  return item && words.item ? { ...wanted, item } : wanted;
}
