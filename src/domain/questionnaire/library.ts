import * as z from 'zod/mini';
import { Slug } from '#domain/ids.ts';
import { Text } from './text.ts';

/** A question that people have about their partnership, and the questionnaires that answer it. */
export const Purpose = z.strictObject({ id: Slug, title: Text, questionnaires: z.array(Slug) });
export type Purpose = z.infer<typeof Purpose>;

/** Forms of several questionnaires that go together: of what they have in common each idea is asked once. */
export const QuestionnaireSet = z.strictObject({
  id: Slug,
  title: Text,
  purpose: Text,
  /** The time that its items mean. */
  reference: z.enum(['last-meeting', 'last-three-months']),
  parts: z.array(z.strictObject({ questionnaire: Slug, form: Slug })).check(z.minLength(1)),
});
export type QuestionnaireSet = z.infer<typeof QuestionnaireSet>;

/** How the questionnaires stand on the shelf; `library.json` among them. */
export const Library = z.strictObject({ purposes: z.array(Purpose), sets: z.array(QuestionnaireSet) });
export type Library = z.infer<typeof Library>;
