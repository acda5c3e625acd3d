import type { Id, Slug } from '#domain/ids.ts';

/** What all said about one item of an assessment, in whichever way, lies under its name once. */
export type ItemName = { readonly assessment: Id; readonly questionnaire: Slug; readonly item: Slug };

/** The name as one word. */
export const itemKey = ({ assessment, questionnaire, item }: ItemName): string =>
  `${assessment} ${questionnaire} ${item}`;
