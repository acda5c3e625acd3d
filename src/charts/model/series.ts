import type { Basis } from './basis.ts';
import type { Series } from './change.ts';
import { lineGroups } from './groups.ts';
import { ratingsOf } from './scale.ts';
import type { Id } from '#domain/ids.ts';
import { kindOf } from '#domain/scoring/group.ts';
import type { Text } from '#domain/questionnaire/text.ts';
import { aboutPartner, partnership, type Subject } from '#domain/responses/subject.ts';

/** A partner as the others see it, or (null) the partnership as all see it. */
export type About = Id | null;

/** A figure with its name; null: the overall one. */
export type NamedSeries = { readonly series: Series; readonly title: Text | null };

/** Whom the form rates, as lines of change and claims take it: each partner, then the partnership. */
export function aboutsOf({ questionnaire, released, partners }: Basis): About[] {
  const rated = new Set(ratingsOf(questionnaire, released.questionnaire.form).map(({ subject }) => subject));
  return [
    ...(rated.has('partner') ? partners.map(({ id }) => id) : []),
    ...(rated.has('partnership') ? [null] : []),
  ];
}

const placeOf = (about: About): Pick<Series, 'subject' | 'group'> =>
  about === null ? { subject: partnership, group: 'all' } : { subject: aboutPartner(about), group: 'peers' };

/** All figures of one level that the form asks about it, in the order of the questionnaire; of none, none. */
export function seriesOf(basis: Basis, about: About, level: Series['level']): NamedSeries[] {
  const place = placeOf(about);
  return placesIn(basis, place.subject, level).map(({ id, title }) => ({
    series: { ...place, level, id },
    title,
  }));
}

type Place = { readonly id: string; readonly title: Text | null };

function placesIn({ questionnaire, released }: Basis, subject: Subject, level: Series['level']): Place[] {
  const { form } = released.questionnaire;
  const kind = kindOf(subject);
  const principles = lineGroups(questionnaire, form, kind);
  switch (level) {
    case 'overall':
      return principles.length === 0 ? [] : [{ id: 'overall', title: null }];
    case 'dimension':
      return principles;
    case 'facet':
      return principles.flatMap(({ lines }) => lines.filter((line) => line.level === 'facet'));
    case 'item':
      return ratingsOf(questionnaire, form)
        .filter((item) => item.subject === kind)
        .map(({ id, text }) => ({ id, title: text }));
  }
}
