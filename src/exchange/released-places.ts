import type { Slug } from '#domain/ids.ts';
import { Level, type Target } from '#domain/privacy/released.ts';
import { levelsOf } from '#domain/privacy/targets.ts';
import type { Item } from '#domain/questionnaire/item.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import type { Cut } from '#domain/responses/cut.ts';
import { Subject } from '#domain/responses/subject.ts';
import { groupsAbout, type Group } from '#domain/scoring/group.ts';
import { isAbout } from './misfit.ts';

export type Place = Omit<Target, 'group'> & { readonly group: Group };

/** What a cell's key stands for; null where the assessment has no such subject or group. The id is not looked at. */
export type PlaceOf = (key: string) => Place | null;

/** One's own answers (group `own`) have no place: they stay on the own device. */
export function places(assessment: Pick<Assessment, 'expected' | 'cut'>): PlaceOf {
  const known = new Map<string, readonly Group[]>();
  return (key) => {
    const [subject = '', wanted, named, id = ''] = key.split('|');
    const level = Level.safeParse(named);
    const groups = known.get(subject) ?? groupsOf(subject, assessment);
    known.set(subject, groups);
    const group = groups.find((one) => one === wanted);
    return group && level.success ? { subject, group, level: level.data, id } : null;
  };
}

/** Every group that could have answers about the subject; of one that the assessment does not have none. */
function groupsOf(subject: string, assessment: Pick<Assessment, 'expected' | 'cut'>): readonly Group[] {
  if (!Subject.safeParse(subject).success || !isAbout(subject, assessment)) return [];
  const { expected, cut } = assessment;
  const ids = [null, ...cutIds(cut)];
  const speakers = expected.flatMap(({ partner }) => ids.map((id) => ({ partner, cut: id })));
  return groupsAbout(subject, speakers, cut);
}

function cutIds(cut: Cut | null): Slug[] {
  if (cut?.by === 'role') return cut.roles.map(({ id }) => id);
  return cut?.by === 'sector' ? cut.sectors.map(({ sector }) => sector) : [];
}

/** Whether the questionnaire has such a rated figure, and tells it of the group. */
export function isRated(
  { group, level, id }: Place,
  { dimensions }: Questionnaire,
  items: ReadonlyMap<Slug, Item>,
) {
  if (!levelsOf(group).includes(level)) return false;
  switch (level) {
    case 'overall':
      return id === 'overall';
    case 'dimension':
      return dimensions.some((dimension) => dimension.id === id);
    case 'facet':
      return dimensions.some(({ facets }) => facets.some((facet) => facet.id === id));
    case 'item':
      return items.has(id);
  }
}
