import type { Assessment, Mode } from '#domain/responses/assessment.ts';
import type { Role } from '#domain/responses/cut.ts';
import type { Joint, JointValue } from '#domain/responses/joint.ts';
import type { Partner } from '#domain/responses/partnership.ts';
import type { PlainDate } from '#domain/responses/plain-date.ts';
import type { Story } from './story.ts';

/** What all agreed on about one item, and what shows it. */
export type Fact = Pick<Joint, 'questionnaire' | 'item' | 'proof'> & { readonly value: JointValue };

export type Meeting = {
  readonly date: PlainDate;
  readonly title: string;
  /** `questionnaire:form` */
  readonly parts: readonly string[];
  /** On PACTS; `by` is the place among all people, partner after partner. */
  readonly comments: readonly { readonly by: number; readonly dimension: string; readonly text: string }[];
  /** What all settled together; of a meeting without joint questionnaires nothing. */
  readonly facts: readonly Fact[];
  /** The last so many people of all have not answered yet, and it stays open. */
  readonly awaited?: number;
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
