import type { Id } from '#domain/ids.ts';
import type { Released } from '#domain/privacy/released.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Partner } from '#domain/responses/partnership.ts';
import type { PlainDate } from '#domain/responses/plain-date.ts';

/** Of a partner, all that a chart shows. */
export type PartnerLook = Pick<Partner, 'id' | 'name' | 'shortName' | 'sign'>;

/** What every chart is made from: figures that passed the privacy filter, and the names that go with them. */
export type Basis = {
  readonly released: Released;
  readonly questionnaire: Questionnaire;
  /** Those that take part, in the order of their rows. */
  readonly partners: readonly PartnerLook[];
  /** The day of the assessment. */
  readonly date: PlainDate;
  /** The partnership's name: a picture is read without the app around it. */
  readonly partnership: string;
};

/** The partner a chart is about; one that does not take part is a bug. */
export function partnerOf(basis: Basis, id: Id): PartnerLook {
  const partner = basis.partners.find((one) => one.id === id);
  if (!partner) throw new Error(`partner ${id} does not take part`);
  return partner;
}
