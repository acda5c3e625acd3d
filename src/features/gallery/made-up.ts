import type * as z from 'zod/mini';
import { cellKey, type Level, type ReleasedShape, type Target } from '#domain/privacy/released.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { aboutPartner, partnership, type Subject } from '#domain/responses/subject.ts';
import type { PartnerLook } from '#charts/model/basis.ts';
import { lineGroups } from '#charts/model/groups.ts';
import { ratingsOf } from '#charts/model/scale.ts';
import { chance, idOf } from './made-up-names.ts';

/** What a results file holds before it is read: figures that nobody gave, the same in every run. */
export type MadeUp = z.input<typeof ReleasedShape>;

export type MadeUpOptions = {
  questionnaire: Questionnaire;
  form: string;
  partners: readonly PartnerLook[];
  /** Which assessment of a row: each has its own id, and figures a little higher than the one before. */
  occasion?: number;
  mode?: MadeUp['mode'];
  /** Respondents of each partner. */
  people?: number;
};

type MadeUpCell = MadeUp['cells'][string];
type Place = { readonly level: Level; readonly id: string };

const whole: Place = { level: 'overall', id: 'overall' };

/** Every figure that could be released is there; a sample takes away or changes what it is about. */
export function madeUp(options: MadeUpOptions): MadeUp {
  const { questionnaire, form, partners, occasion = 0, mode = 'anonymous', people = 3 } = options;
  return {
    assessment: idOf('b', occasion),
    questionnaire: { id: questionnaire.id, version: questionnaire.version, form },
    mode,
    k: 3,
    weighting: 'partner',
    number: mode === 'anonymous' ? 1 : 0,
    respondents: people * partners.length,
    cells: Object.fromEntries(
      targets(options).map((target) => [cellKey(target), cell(target, partners.length, people, occasion)]),
    ),
    gates: {},
    gaps: {},
    before: occasion === 0 ? null : idOf('b', occasion - 1),
    changes: {},
    comments: [],
  };
}

function targets({ questionnaire, form, partners }: MadeUpOptions): Target[] {
  const about = ratingsOf(questionnaire, form).filter(({ subject }) => subject === 'partnership');
  const common: Place[] = [
    ...about.map(({ id }): Place => ({ level: 'item', id })),
    ...about.map(({ dimension }): Place => ({ level: 'dimension', id: dimension })),
  ];
  const profile = lineGroups(questionnaire, form, 'partner').flatMap(({ id, lines }): Place[] =>
    lines.map(({ level, id: line }): Place => ({ level, id: line })).concat({ level: 'dimension', id }),
  );
  const principles = profile.filter(({ level }) => level === 'dimension');
  const at = (subject: Subject, group: Target['group'], places: readonly Place[]) =>
    places.length === 0 ? [] : [...places, whole].map(({ level, id }) => ({ subject, group, level, id }));
  return [
    ...at(partnership, 'all', common),
    ...partners.flatMap(({ id }) =>
      (['peers', 'self', 'own'] as const).flatMap((group) => at(aboutPartner(id), group, profile)),
    ),
    ...partners.flatMap(({ id }) =>
      partners
        .filter((judge) => judge.id !== id)
        .flatMap((judge) => at(aboutPartner(id), `from:${judge.id}`, principles)),
    ),
  ];
}

function cell(target: Target, partners: number, people: number, occasion: number): MadeUpCell {
  const mean = meanOf(target, 2.3 + 0.3 * occasion);
  if (target.group === 'own') {
    const answer = 1 + Math.round(4 * chance(cellKey(target)));
    return { mean: answer, n: 1, judges: 1, spread: null, counts: null };
  }
  const judges = target.group === 'all' ? partners : target.group === 'peers' ? partners - 1 : 1;
  const n = judges * people;
  return {
    mean,
    n,
    judges,
    spread: n < 5 ? null : spread(mean, 0.25 + 0.35 * chance(target.id)),
    counts: null,
  };
}

/** Of one judging partner what the others say as well, for a severe one less, for a generous one more. */
function meanOf(target: Target, lowest: number): number {
  const { group } = target;
  if (!group.startsWith('from:')) return Math.min(4.8, lowest + 2.1 * chance(cellKey(target)));
  const common = meanOf({ ...target, group: 'peers' }, lowest);
  return Math.max(1, Math.min(5, common + chance(group) - 0.5 + 0.6 * (chance(cellKey(target)) - 0.5)));
}

function spread(mean: number, half: number): MadeUpCell['spread'] {
  const interval: [number, number] = [Math.max(1, mean - half), Math.min(5, mean + half)];
  return { sd: half * 1.3, se: half / 2.4, df: 6, interval, allEqual: false };
}
