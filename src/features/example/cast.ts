import type { Assessment, Mode } from '#domain/responses/assessment.ts';
import type { Role } from '#domain/responses/cut.ts';
import type { Partner } from '#domain/responses/partnership.ts';
import type { PlainDate } from '#domain/responses/plain-date.ts';
import type { Story } from './story.ts';

type Meeting = {
  readonly date: PlainDate;
  readonly title: string;
  /** `questionnaire:form` */
  readonly parts: readonly string[];
  /** On PACTS; `by` is the place among all people, partner after partner. */
  readonly comments: readonly { readonly by: number; readonly dimension: string; readonly text: string }[];
};

type CastPartner = Pick<Partner, 'name' | 'shortName' | 'sector'> & {
  readonly people: number;
  /** Of all its people, by id. */
  readonly role?: Role['id'];
};

/** Who takes part, when they met, and what happened. */
export type Cast = {
  /** Chosen among the first thousand so that chance adds nothing to the story. */
  readonly seed: number;
  readonly name: string;
  readonly aim: string;
  readonly mode: Mode;
  readonly partners: readonly CastPartner[];
  /** The one cut of every meeting (P6); none, no cut. */
  readonly roles: readonly Role[];
  readonly meetings: readonly Meeting[];
  readonly keeper: Assessment['keeper'];
  readonly story: Story;
};

/** The sentence of the language the example is made in: names and notes are data, not words of the app. */
export type Say = (id: string, en: string) => string;
