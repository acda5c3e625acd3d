import type { Id } from '#domain/ids.ts';
import type { Alike } from './alike.ts';
import { basisOf } from './basis.ts';
import { everyFigure, without, type Combinations } from './elimination.ts';
import { linked, type Figures } from './linked.ts';
import type { People } from './row.ts';

/** Past so many eliminations for one question it counts as a leak: what was not proven safe does not go out. */
const mostTries = 1000;

/**
 * Whether the added figures, taken together with those that are out, give away something new about one person's
 * answers: some combination of them holds nothing but the answers of that person and of a coalition (all people of
 * one partner, or any k − 2 people). No figures give nothing away.
 */
export function leaks(figures: Figures, people: People, k: number): boolean {
  return linked(figures).some((part) => {
    const { out, added, groups } = basisOf(part);
    if (added === 0) return false;
    const partners = new Set(groups.flatMap((group) => [...partnersIn(group, people)]));
    const isCrowd = (group: Alike) =>
      group.members.length >= k &&
      [...partners].every((partner) => outside(partner, group, people).length > 1);
    const crowds = groups.filter(isCrowd);
    const afterCrowds = (size: number) => eliminate(everyFigure(size), crowds).end;
    const question: Question = {
      few: groups.filter((group) => !isCrowd(group)),
      start: afterCrowds(out + added),
      startOut: afterCrowds(out),
    };
    if (question.start.length === 0) return false;
    return touchesFew(question, k - 1) || [...partners].some((partner) => leaksTo(partner, question, people));
  });
}

const partnersIn = ({ members }: Alike, people: People): Set<Id> =>
  new Set(members.flatMap((person) => [...(people.get(person) ?? [])]));

const outside = (partner: Id, { members }: Alike, people: People): string[] =>
  members.filter((person) => !people.get(person)?.has(partner));

/**
 * Groups so large that no coalition knows nearly all of one stay in every case and are eliminated once; what they
 * leave of all combinations, and of those of the figures already out. The others, the largest first.
 */
type Question = {
  readonly few: readonly Alike[];
  readonly start: Combinations;
  readonly startOut: Combinations;
};

/**
 * Whether some combination rests on `budget` people or fewer, which for k − 1 is one person and a coalition of k − 2.
 * People who are alike cannot be told apart: a group leaves as a whole or not at all. A set whose leaving uncovers
 * something has a member among the groups that the elimination rests on; and what comes before the first of these says
 * nothing that others before it do not say. So it is enough to try these, and after each only what comes later.
 */
function touchesFew(question: Question, budget: number): boolean {
  const { few, start } = question;
  let tries = 0;
  const search = (
    from: Combinations,
    later: readonly Alike[],
    gone: readonly Alike[],
    left: number,
  ): boolean => {
    tries += 1;
    const { steps, end: now } = eliminate(from, later);
    if (tries > mostTries || isNew(now.length, gone, few, question)) return true;
    return steps.some(
      ({ group, before, place }) =>
        group.members.length <= left &&
        search(before, later.slice(place + 1), [...gone, group], left - group.members.length),
    );
  };
  return search(start, few, [], budget);
}

/** Whether the people of the partner, who know their own answers, could make out another one's. */
function leaksTo(partner: Id, question: Question, people: People): boolean {
  const others = question.few
    .map((group) => ({
      name: group.name,
      columns: group.columns,
      members: outside(partner, group, people),
    }))
    .filter(({ members }) => members.length > 0)
    .toSorted((a, b) => b.members.length - a.members.length);
  const { steps, end } = eliminate(question.start, others);
  return steps.some(({ group, before, place }) => {
    if (group.members.length > 1) return false;
    const alone = eliminate(before, others.slice(place + 1)).end;
    return isNew(alone.length - end.length, [group], others, question);
  });
}

/** A group that the elimination rests on, its place, and what was left before it. */
type Step = { readonly group: Alike; readonly place: number; readonly before: Combinations };

/** What is left of the combinations when all that the groups answered is cancelled. */
function eliminate(start: Combinations, groups: readonly Alike[]): { steps: Step[]; end: Combinations } {
  const steps: Step[] = [];
  let end = start;
  for (const [place, group] of groups.entries()) {
    const before = end;
    end = without(before, group);
    if (end.length < before.length) steps.push({ group, place, before });
    if (end.length === 0) break;
  }
  return { steps, end };
}

/** Whether so many combinations more, free of all but those who are gone, are not only of figures already out. */
function isNew(
  more: number,
  gone: readonly Alike[],
  groups: readonly Alike[],
  { startOut }: Question,
): boolean {
  if (more === 0) return false;
  const names = new Set(gone.map(({ name }) => name));
  const free = (of: readonly Alike[]) => eliminate(startOut, of).end.length;
  return more > free(groups.filter(({ name }) => !names.has(name))) - free(groups);
}
